using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Publishing;

/// <summary>Hides the gallery from visitors; links work again once it is back online.</summary>
public sealed record TakeOffline(Guid GalleryId);

internal sealed class TakeOfflineHandler(IGalleryRepository galleries, IStudioCard studio, IOutbox outbox, TimeProvider clock) : ICommandHandler<TakeOffline>
{
    public async Task<Outcome> Handle(TakeOffline command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var before = gallery.Publication;
        var now = clock.GetUtcNow();
        var outcome = gallery.TakeOffline(new Moment(now, (await studio.Read(ct)).Zone));
        if (outcome.Succeeded && gallery.Publication != before)
            outbox.Enqueue(new GalleryWentOffline(gallery.Id, now));

        return outcome;
    }
}
