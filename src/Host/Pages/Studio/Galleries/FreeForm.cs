namespace Host.Pages.Studio.Galleries;

/// <summary>How many downloads are free, as typed.</summary>
internal sealed class FreeForm
{
    public int? FreeDownloads { get; set; }
}
