namespace BuildingBlocks.Mail;

/// <summary>A mail and its fate.</summary>
internal sealed class OutgoingMail
{
    public required Guid Id { get; init; }

    public required string ToAddress { get; init; }

    public string? ToName { get; init; }

    public required string Subject { get; init; }

    /// <summary>The parts as JSON, encrypted where the installation has keys: links in mails open galleries. Empty once they are no longer kept.</summary>
    public required string Content { get; init; }

    public required bool Encrypted { get; init; }

    public required MailState State { get; init; }

    public required int Attempts { get; init; }

    public required DateTimeOffset EnqueuedAt { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public string? LastError { get; init; }

    /// <summary>What the other side said last.</summary>
    public string? Answer { get; init; }

    /// <summary>The gallery it leads to; null for a mail of none, or of one that is gone.</summary>
    public Guid? GalleryId { get; init; }
}

/// <summary>How far a mail has come.</summary>
public enum MailState
{
    /// <summary>Still to be sent, perhaps after failures.</summary>
    Queued,

    /// <summary>Handed over.</summary>
    Sent,

    /// <summary>Given up, or refused by the other side for good.</summary>
    Refused,

    /// <summary>Called back before it was sent.</summary>
    Canceled,
}
