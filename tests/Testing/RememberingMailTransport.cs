using System.Collections.Concurrent;
using BuildingBlocks.Mail;

namespace Testing;

/// <summary>Keeps mails for the test to read, or fails as it is told.</summary>
public sealed class RememberingMailTransport : IMailTransport
{
    private readonly ConcurrentQueue<MailMessage> _sent = new();

    /// <inheritdoc />
    public ValueTask<string> Describe(CancellationToken ct) => ValueTask.FromResult("the test's memory");

    /// <summary>What was handed over, in order.</summary>
    public IReadOnlyList<MailMessage> Sent => [.. _sent];

    /// <summary>What goes wrong next, if anything.</summary>
    public Exception? Fails { get; set; }

    /// <inheritdoc />
    public Task<string?> Send(MailMessage mail, CancellationToken ct)
    {
        if (Fails is { } failure)
            return Task.FromException<string?>(failure);
        _sent.Enqueue(mail);
        return Task.FromResult<string?>("250 Remembered");
    }
}
