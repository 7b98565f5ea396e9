using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Publishing;

/// <summary>Puts the galleries online whose time has come; one that has nothing to see any more waits until it has.</summary>
internal sealed record OpenDueGalleries;

internal sealed class OpenDueGalleriesHandler(
    IGalleryRepository galleries, IAssetRepository assets, IStudioCard studio, IOutbox outbox, TimeProvider clock) : ICommandHandler<OpenDueGalleries>
{
    public async Task<Outcome> Handle(OpenDueGalleries command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var gallery in await galleries.DueToOpen(now, ct))
            if (gallery.BringOnline(await assets.HasAny(gallery.Id, ct), new Moment(now, (await studio.Read(ct)).Zone)).Succeeded)
                outbox.Enqueue(new GalleryWentOnline(gallery.Id, now));
        return Outcome.Done;
    }
}
