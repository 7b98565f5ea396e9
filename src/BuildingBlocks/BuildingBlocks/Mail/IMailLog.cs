namespace BuildingBlocks.Mail;

/// <summary>Every mail and its fate, for the studio to read.</summary>
public interface IMailLog
{
    /// <summary>The newest first, without their text: the links in it open things.</summary>
    Task<IReadOnlyList<MailEntry>> List(MailFilter filter, int atMost, CancellationToken ct);

    /// <summary>One mail with its text; every link in it is cut behind the name of its server, so that nobody opens with it what is another one's. Null when it is not there.</summary>
    Task<MailDetails?> Find(Guid id, CancellationToken ct);

    /// <summary>Tries a mail that was refused, called back, held back, or waits for its next try at once; of one that was sent, sends a copy with a fate of its own.</summary>
    Task<Outcome> SendAgain(Guid id, CancellationToken ct);

    /// <summary>Calls back a mail that waits or is held back.</summary>
    Task<Outcome> Cancel(Guid id, CancellationToken ct);
}

/// <summary>One mail's fate.</summary>
/// <param name="Id">The mail.</param>
/// <param name="ToAddress">The reader's address.</param>
/// <param name="ToName">The reader's name, or null.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="EnqueuedAt">When it was written.</param>
/// <param name="SentAt">When it was handed over, or null.</param>
/// <param name="NextTryAt">When it is tried next, or null when it is not.</param>
/// <param name="LastError">What went wrong last, or null.</param>
/// <param name="Answer">What the other side said last, as it said it, or null.</param>
/// <param name="GalleryId">The gallery it goes with, or null.</param>
/// <param name="HasText">Whether its text is still kept.</param>
public sealed record MailEntry(
    Guid Id, string ToAddress, string? ToName, string Subject, MailState State, int Attempts,
    DateTimeOffset EnqueuedAt, DateTimeOffset? SentAt, DateTimeOffset? NextTryAt, string? LastError, string? Answer, Guid? GalleryId, bool HasText);

/// <summary>Which mails to list; null for all.</summary>
/// <param name="State">How far they have come.</param>
/// <param name="GalleryId">The gallery they go with.</param>
/// <param name="Address">A part of the reader's address.</param>
public sealed record MailFilter(MailState? State = null, Guid? GalleryId = null, string? Address = null);

/// <summary>One mail as it may be shown.</summary>
/// <param name="Entry">Its fate.</param>
/// <param name="Text">Its text part with its links cut; null when it is no longer kept or can't be read.</param>
public sealed record MailDetails(MailEntry Entry, string? Text);
