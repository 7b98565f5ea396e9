using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Ports;

namespace Settings.UseCases.Privacy;

/// <summary>Changes how long the record of visits says whose they were.</summary>
/// <param name="Months">From 1 to 120; null for as long as the gallery is there.</param>
public sealed record ChangeRetention(int? Months);

internal sealed class ChangeRetentionHandler(IStudioRepository studios, IOutbox outbox, ISignals signals, TimeProvider clock) : ICommandHandler<ChangeRetention>
{
    public async Task<Outcome> Handle(ChangeRetention command, CancellationToken ct)
    {
        if (await studios.Find(ct) is not { } studio)
            return Outcome.Refused("The studio is not open yet: its owner's account comes first.");

        var before = studio.Fact;
        var outcome = studio.KeepVisitsFor(command.Months);
        if (!outcome.Succeeded || studio.Fact == before)
            return outcome;

        outbox.Enqueue(new StudioChanged(studio.Fact, clock.GetUtcNow()));
        signals.Raise(Channels.Studio, "");
        return Outcome.Done;
    }
}
