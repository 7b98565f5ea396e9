namespace BuildingBlocks.Messaging;

/// <summary>Messages that a subscriber refused or failed on too often. They stay until they are sent again or dismissed.</summary>
public interface IDeadLetters
{
    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<DeadLetter>> List(int atMost, CancellationToken ct);

    /// <summary>One of them, or null when it is not a dead letter any more.</summary>
    Task<DeadLetter?> Find(long sequence, string subscriber, CancellationToken ct);

    /// <summary>Tries it again from the beginning, ahead of what waits in its lane.</summary>
    Task<Outcome> SendAgain(long sequence, string subscriber, CancellationToken ct);

    /// <summary>Gives it up.</summary>
    Task<Outcome> Dismiss(long sequence, string subscriber, CancellationToken ct);
}

/// <summary>A message that one subscriber did not take.</summary>
/// <param name="Sequence">The message's number.</param>
/// <param name="Subscriber">Who did not take it: <c>{module}.{reaction}</c>.</param>
/// <param name="Message">The message's name: <c>{module}.{Type}.v1</c>.</param>
/// <param name="Body">What it says, as JSON.</param>
/// <param name="EnqueuedAt">When it was told.</param>
/// <param name="LastTriedAt">When it was last tried, or null when never.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Reason">Why it is here: the refusal's sentence or the exception's kind and text.</param>
public sealed record DeadLetter(
    long Sequence, string Subscriber, string Message, string Body, DateTimeOffset EnqueuedAt, DateTimeOffset? LastTriedAt, int Attempts, string Reason);
