namespace BuildingBlocks.Mail;

/// <summary>
/// Where a use case puts the mails it wants sent. They are stored in the transaction of the state they speak of and sent after
/// commit; a refused or failed use case sends none.
/// </summary>
public interface IMailQueue
{
    /// <summary>Sends after commit, with retries, as far as the limits for its pace let it; the mail's fate is kept.</summary>
    void Enqueue(MailMessage mail);

    /// <summary>With the commit, the gallery's mails that were not sent are deleted, and the text of those that were is forgotten; their fate stays.</summary>
    void Withdraw(Guid galleryId);

    /// <summary>With the commit, mails to this address that were not sent are deleted; of those that were, nothing stays that says who got them or what they said. Case does not matter.</summary>
    void Forget(string address);
}

/// <summary>A mail to one person.</summary>
/// <param name="ToAddress">The reader's e-mail address.</param>
/// <param name="ToName">The reader's name, or null.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">The plain text part; links stand on lines of their own.</param>
/// <param name="Html">The HTML part, or null for a mail of text alone.</param>
/// <param name="ReplyTo">Where an answer goes, or null for the sender.</param>
/// <param name="GalleryId">The gallery it leads to, which takes it along when it is removed; null for a mail that outlives every gallery.</param>
public sealed record MailMessage(
    string ToAddress, string? ToName, string Subject, string Text, string? Html = null, string? ReplyTo = null, Guid? GalleryId = null)
{
    /// <summary>Which of the product's mails it is; null for none of them.</summary>
    public string? Kind { get; init; }

    /// <summary>The key of the logo that the HTML part shows; null for none.</summary>
    public string? Logo { get; init; }

    /// <summary>
    /// The logo as PNG, which joins the mail when it is handed over; null where there is none with the key any more: then the words of the picture stand in.
    /// </summary>
    public ReadOnlyMemory<byte>? LogoPng { get; init; }

    /// <summary>The pictures that the HTML part shows beside the logo; each joins the mail when it is handed over, as far as it is there and may be shown then.</summary>
    public IReadOnlyList<MailPicture> Pictures { get; init; } = [];

    /// <summary>What comes along with it; each joins the mail when it is handed over, and without one of them the mail is not.</summary>
    public IReadOnlyList<MailFile> Files { get; init; } = [];

    /// <summary>How freely it goes out.</summary>
    public MailPace Pace { get; init; }
}

/// <summary>A file that comes with a mail.</summary>
/// <param name="Key">What it is found by when the mail is handed over.</param>
/// <param name="Name">As the reader saves it.</param>
/// <param name="ContentType">Such as <c>application/zip</c>.</param>
public sealed record MailFile(string Key, string Name, string ContentType)
{
    /// <summary>Its bytes; null before the mail is handed over.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }
}

/// <summary>A picture of a mail.</summary>
/// <param name="Key">What it is called within the mail, and found by when that is handed over.</param>
public sealed record MailPicture(string Key)
{
    /// <summary>Its bytes; null before the mail is handed over, and where there is none: then the words of the picture stand in.</summary>
    public ReadOnlyMemory<byte>? Jpeg { get; init; }
}
