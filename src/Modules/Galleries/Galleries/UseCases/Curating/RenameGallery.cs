using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Gives a gallery another name; its links stay as they are.</summary>
public sealed record RenameGallery(Guid GalleryId, string Name);

internal sealed class RenameGalleryHandler(IGalleryRepository galleries, IOutbox outbox, TimeProvider clock) : ICommandHandler<RenameGallery>
{
    public async Task<Outcome> Handle(RenameGallery command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");
        if (Gallery.CheckName(command.Name) is { Succeeded: false } refused)
            return refused;

        if (gallery.Rename(command.Name))
            outbox.Enqueue(new GalleryRenamed(gallery.Id, gallery.Name, clock.GetUtcNow()));
        return Outcome.Done;
    }
}
