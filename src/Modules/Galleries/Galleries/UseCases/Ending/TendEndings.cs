using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Ending;

/// <summary>Sees to the galleries whose end is near: each on its own.</summary>
internal sealed record TendEndings;

[OutsideTransaction]
internal sealed class TendEndingsHandler(IGalleryRepository galleries, IStudioCard studio, ICommandHandler<TendEnding> tend, TimeProvider clock) : ICommandHandler<TendEndings>
{
    private const int Ahead = 7;

    public async Task<Outcome> Handle(TendEndings command, CancellationToken ct)
    {
        var today = new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone).Today;
        foreach (var galleryId in await galleries.Ending(today, today.AddDays(Ahead), ct))
            if (await tend.Handle(new TendEnding(galleryId), ct) is { Succeeded: false } refused)
                return refused;
        return Outcome.Done;
    }
}
