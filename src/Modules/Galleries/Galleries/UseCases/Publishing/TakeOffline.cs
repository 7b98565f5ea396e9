using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;

namespace Galleries.UseCases.Publishing;

/// <summary>Hides the gallery from visitors; links work again once it is back online.</summary>
public sealed record TakeOffline(Guid GalleryId);

internal sealed class TakeOfflineHandler(IGalleryRepository galleries, IOutbox outbox, TimeProvider clock) : ICommandHandler<TakeOffline>
{
    public async Task<Outcome> Handle(TakeOffline command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var before = gallery.Publication;
        var outcome = gallery.TakeOffline();
        if (outcome.Succeeded && gallery.Publication != before)
            outbox.Enqueue(new GalleryWentOffline(gallery.Id, clock.GetUtcNow()));

        return outcome;
    }
}
