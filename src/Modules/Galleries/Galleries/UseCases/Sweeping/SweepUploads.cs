using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Sweeping;

/// <summary>Forgets uploads that were begun too long ago to be continued.</summary>
internal sealed record SweepUploads;

[OutsideTransaction]
internal sealed class SweepUploadsHandler(IPartialUploads partials, TimeProvider clock) : ICommandHandler<SweepUploads>
{
    public async Task<Outcome> Handle(SweepUploads command, CancellationToken ct)
    {
        await partials.Sweep(clock.GetUtcNow(), ct);
        return Outcome.Done;
    }
}
