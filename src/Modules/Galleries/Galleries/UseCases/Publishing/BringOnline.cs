using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Publishing;

/// <summary>Lets visitors with a link see the gallery.</summary>
public sealed record BringOnline(Guid GalleryId);

internal sealed class BringOnlineHandler(
    IGalleryRepository galleries, IAssetRepository assets, IStudioCard studio, IOutbox outbox, TimeProvider clock) : ICommandHandler<BringOnline>
{
    public async Task<Outcome> Handle(BringOnline command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var before = gallery.Publication;
        var now = clock.GetUtcNow();
        var outcome = gallery.BringOnline(await assets.HasAny(gallery.Id, ct), new Moment(now, (await studio.Read(ct)).Zone));
        if (outcome.Succeeded && gallery.Publication != before)
            outbox.Enqueue(new GalleryWentOnline(gallery.Id, now));

        return outcome;
    }
}
