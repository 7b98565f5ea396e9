using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Binning;

namespace Galleries.UseCases.Sweeping;

/// <summary>Deletes for good what has been in a bin for as long as things are kept there; the bytes are left to the sweep.</summary>
internal sealed record SweepBin;

internal sealed class SweepBinHandler(IBin bin, Eraser eraser, IWorkBell bell, KeptBytes kept, TimeProvider clock) : ICommandHandler<SweepBin>
{
    private const int AtOnce = 500;

    public async Task<Outcome> Handle(SweepBin command, CancellationToken ct)
    {
        var over = await bin.Since(clock.GetUtcNow() - kept.For, AtOnce, ct);
        await eraser.Erase(over, ct);
        if (over.Count == AtOnce)
            bell.FilesAreLeft();
        return Outcome.Done;
    }
}
