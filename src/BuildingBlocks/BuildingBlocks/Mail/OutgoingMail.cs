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

    /// <summary>Which of the product's mails it is; null for none of them.</summary>
    public string? Kind { get; init; }

    public required MailPace Pace { get; init; }

    /// <summary>The reader's address as it is compared.</summary>
    public required string Reader { get; init; }

    /// <summary>What it says, as <see cref="NewMail"/> makes it.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Whether the other side takes no mail for this address.</summary>
    public required bool ReaderRefused { get; init; }
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

    /// <summary>Not sent until somebody of the studio says so.</summary>
    Held,
}
