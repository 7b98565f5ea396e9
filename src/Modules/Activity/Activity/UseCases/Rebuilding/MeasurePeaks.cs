using Activity.Domain;
using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Rebuilding;

/// <summary>Measures how high assets can score, of galleries in which much has happened since. Rankings are right without; they are quicker with it.</summary>
public sealed record MeasurePeaks;

[OutsideTransaction]
internal sealed class MeasurePeaksHandler(IPeaks peaks, ICommandHandler<StorePeaks> store) : ICommandHandler<MeasurePeaks>
{
    public async Task<Outcome> Handle(MeasurePeaks command, CancellationToken ct)
    {
        foreach (var gallery in await peaks.Outdated(ct))
            if (await peaks.Measure(gallery, ct) is { } measured && await store.Handle(new(measured), ct) is { Succeeded: false } refused)
                return refused;
        return Outcome.Done;
    }
}

/// <summary>Keeps what was measured.</summary>
internal sealed record StorePeaks(Peaks Measured);

internal sealed class StorePeaksHandler(IPeaks peaks) : ICommandHandler<StorePeaks>
{
    public async Task<Outcome> Handle(StorePeaks command, CancellationToken ct)
    {
        await peaks.Store(command.Measured, ct);
        return Outcome.Done;
    }
}
