namespace BuildingBlocks.Mail;

/// <summary>Every mail and its fate, for the studio to read.</summary>
public interface IMailLog
{
    /// <summary>The newest first, without their text: the links in it open things.</summary>
    Task<IReadOnlyList<MailEntry>> List(int atMost, CancellationToken ct);

    /// <summary>Tries a refused mail, or one that waits for its next try, at once.</summary>
    Task<Outcome> SendAgain(Guid id, CancellationToken ct);
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
public sealed record MailEntry(
    Guid Id, string ToAddress, string? ToName, string Subject, MailState State, int Attempts,
    DateTimeOffset EnqueuedAt, DateTimeOffset? SentAt, DateTimeOffset? NextTryAt, string? LastError);
