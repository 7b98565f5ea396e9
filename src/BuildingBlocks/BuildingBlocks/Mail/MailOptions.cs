namespace BuildingBlocks.Mail;

/// <summary>How long mails are kept.</summary>
public sealed class MailOptions
{
    /// <summary>After this time, the text of a mail that nobody waits for any more is forgotten; its fate stays.</summary>
    public TimeSpan KeepTextsFor { get; set; } = TimeSpan.FromDays(90);
}
