using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Uploading;

/// <summary>Writes down where an upload's bytes will lie before the first one arrives, so that they are found again whatever happens.</summary>
internal sealed record AnnounceUpload(Guid GalleryId, string BlobKey);

internal sealed class AnnounceUploadHandler(IGalleryRepository galleries, ILeftovers leftovers, TimeProvider clock) : ICommandHandler<AnnounceUpload>
{
    public async Task<Outcome> Handle(AnnounceUpload command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is null)
            return Outcome.Refused("That gallery does not exist.", nameof(command.GalleryId));

        leftovers.Add(Leftover.OfUpload(command.BlobKey, command.GalleryId, clock.GetUtcNow()));
        return Outcome.Done;
    }
}
