using System.Collections.Immutable;
using System.Data.Common;
using BuildingBlocks.Persistence;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Signals;

/// <summary>Hands signals to those who listen on this host, and those of this host to the others.</summary>
internal sealed class SignalHub(DatabaseEngine engine, ILogger<SignalHub> log) : ISignalListener
{
    public const string MessagesChannel = "building_blocks.messages";
    public const string MailsChannel = "building_blocks.mails";

    private readonly string _host = Guid.CreateVersion7().ToString("N");
    private ImmutableList<Subscription> _subscriptions = [];
    private volatile bool _listening = engine is not PostgresEngine;

    public bool Listening
    {
        get => _listening;
        set => _listening = value;
    }

    public IDisposable Subscribe(string channel, Action<string> heard, Action missed)
    {
        var subscription = new Subscription(this, channel, heard, missed);
        ImmutableInterlocked.Update(ref _subscriptions, all => all.Add(subscription));
        return subscription;
    }

    /// <summary>Within the transaction, so that the other hosts hear it at commit.</summary>
    public async Task Announce(DbTransaction transaction, IReadOnlyList<Signal> signals, bool messages, bool mails, CancellationToken ct)
    {
        foreach (var signal in signals)
            await engine.Notify(transaction, Write(signal), ct);
        if (messages)
            await engine.Notify(transaction, Write(new Signal(MessagesChannel, "")), ct);
        if (mails)
            await engine.Notify(transaction, Write(new Signal(MailsChannel, "")), ct);
    }

    public void Hear(Signal signal)
    {
        foreach (var subscription in _subscriptions)
        {
            if (subscription.Channel == signal.Channel)
                Tell(() => subscription.Heard(signal.Payload), subscription);
        }
    }

    /// <summary>From another host; what this host said itself it has heard at commit.</summary>
    public void HearFromOutside(string text)
    {
        if (text.Split('|', 3) is [var host, var channel, var payload] && host != _host)
            Hear(new Signal(channel, payload));
    }

    public void Missed()
    {
        foreach (var subscription in _subscriptions)
            Tell(subscription.Missed, subscription);
    }

    private string Write(Signal signal) => $"{_host}|{signal.Channel}|{signal.Payload}";

    private void Tell(Action listener, Subscription subscription)
    {
        try
        {
            listener();
        }
        catch (Exception broken)
        {
            // What it was raised for is committed; one listener's bug must not fail the command or keep the others from hearing.
            log.LogError(broken, "A listener to the signal {Channel} failed", subscription.Channel);
        }
    }

    private sealed record Subscription(SignalHub Hub, string Channel, Action<string> Heard, Action Missed) : IDisposable
    {
        public void Dispose() => ImmutableInterlocked.Update(ref Hub._subscriptions, all => all.Remove(this));
    }
}
