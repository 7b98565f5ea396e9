namespace Host.Pages.Studio.Galleries;

/// <summary>Which mails the gallery sends by itself, as ticked.</summary>
internal sealed class EmailsForm
{
    public bool RemindsOfEnd { get; set; }
}
