using System.Collections.Concurrent;
using BuildingBlocks.Mail;

namespace Demo;

/// <summary>The mails of the demo, since the team's links stand in them.</summary>
internal sealed class Letters
{
    private readonly ConcurrentQueue<MailMessage> _letters = new();

    public void Keep(MailMessage mail) => _letters.Enqueue(mail);

    /// <summary>The link in the newest mail to somebody.</summary>
    public Uri LinkFor(string address) =>
        new(_letters.Last(mail => mail.ToAddress == address).Text.Split('\n').Last(line => line.StartsWith("http", StringComparison.Ordinal)).Trim());
}

/// <summary>Hands mails over as the product does, and keeps a copy.</summary>
internal sealed class CopyingTransport(IMailTransport transport, Letters letters) : IMailTransport
{
    public ValueTask<string> Describe(CancellationToken ct) => transport.Describe(ct);

    public async Task<string?> Send(MailMessage mail, CancellationToken ct)
    {
        var answer = await transport.Send(mail, ct);
        letters.Keep(mail);
        return answer;
    }
}
