using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;

namespace BuildingBlocks.Persistence;

/// <summary>Wakes whoever has something to do after a commit of this host, at once.</summary>
internal sealed class AfterCommit(SignalHub hub, PumpBell pump, MailBell mails)
{
    public void Happened(IReadOnlyList<Signal> signals, bool messages, bool mail)
    {
        foreach (var signal in signals)
            hub.Hear(signal);
        if (messages)
            pump.Ring();
        if (mail)
            mails.Ring();
    }
}
