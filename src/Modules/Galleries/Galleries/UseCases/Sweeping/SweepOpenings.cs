using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Sweeping;

/// <summary>Forgets when links were opened, and with what device, once that is longer ago than the studio keeps visits.</summary>
internal sealed record SweepOpenings;

internal sealed class SweepOpeningsHandler(IGuestBook guests, IStudioCard studio, TimeProvider clock) : ICommandHandler<SweepOpenings>
{
    public async Task<Outcome> Handle(SweepOpenings command, CancellationToken ct)
    {
        if ((await studio.Read(ct)).VisitMonths is { } months)
            await guests.ForgetOpenings(clock.GetUtcNow().AddMonths(-months), ct);
        return Outcome.Done;
    }
}
