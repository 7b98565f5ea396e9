using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Sweeping;

/// <summary>Forgets archives that were started too long ago to be resumed.</summary>
internal sealed record SweepArchives;

internal sealed class SweepArchivesHandler(IDownloadRepository downloads, TimeProvider clock) : ICommandHandler<SweepArchives>
{
    public async Task<Outcome> Handle(SweepArchives command, CancellationToken ct)
    {
        await downloads.RemoveArchives(clock.GetUtcNow() - Archive.Lifetime, ct);
        return Outcome.Done;
    }
}
