using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Archiving;

/// <summary>Archives a gallery: visitors see that it is, from the next request on, and its originals move to slower storage in the background; previews stay.</summary>
public sealed record ArchiveGallery(Guid GalleryId);

internal sealed class ArchiveGalleryHandler(IGalleryRepository galleries, TransferDesk transfers, IStudioCard studio, IOutbox outbox, TimeProvider clock) : ICommandHandler<ArchiveGallery>
{
    public async Task<Outcome> Handle(ArchiveGallery command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var (now, before) = (clock.GetUtcNow(), gallery.Publication);
        var outcome = gallery.Archive(new Moment(now, (await studio.Read(ct)).Zone));
        if (!outcome.Succeeded)
            return outcome;

        // Also of one whose originals are on their way back.
        if (before != Publication.Archived || await transfers.IsReturning(gallery.Id, ct))
        {
            await transfers.Ask(gallery.Id, isOutward: true, ct);
            outbox.Enqueue(new GalleryArchived(gallery.Id, now));
        }

        return Outcome.Done;
    }
}
