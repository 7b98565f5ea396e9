using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Sweeping;

/// <summary>Forgets uploads that were begun too long ago to be continued, and those into galleries that were removed.</summary>
internal sealed record SweepUploads;

[OutsideTransaction]
internal sealed class SweepUploadsHandler(IPartialUploads partials, IRemovals removals, TimeProvider clock) : ICommandHandler<SweepUploads>
{
    public async Task<Outcome> Handle(SweepUploads command, CancellationToken ct)
    {
        var galleries = partials.Galleries();
        var existing = await removals.Existing(galleries, ct);
        await partials.Sweep(clock.GetUtcNow(), galleries.Where(gallery => !existing.Contains(gallery)).ToHashSet(), ct);
        return Outcome.Done;
    }
}
