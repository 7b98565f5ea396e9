using Microsoft.Extensions.Options;

namespace BuildingBlocks.Mail;

/// <summary>Keeps this program from handing over more mails within a minute than the mail server is fine with.</summary>
internal sealed class SendingPace(IOptions<MailOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Queue<DateTimeOffset> _handedOver = new();

    /// <summary>When the next mail may go; null for now.</summary>
    public DateTimeOffset? FullUntil()
    {
        while (_handedOver.TryPeek(out var oldest) && oldest + Minute <= clock.GetUtcNow())
            _handedOver.Dequeue();
        return _handedOver.Count < options.Value.PerMinute ? null : _handedOver.Peek() + Minute;
    }

    public void Count() => _handedOver.Enqueue(clock.GetUtcNow());
}
