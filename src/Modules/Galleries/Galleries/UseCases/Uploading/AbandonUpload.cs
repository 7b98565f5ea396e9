using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Uploading;

/// <summary>Gives an upload up; its bytes go at once. One that has arrived stays in the gallery.</summary>
public sealed record AbandonUpload(Guid GalleryId, Guid UploadId);

[OutsideTransaction]
internal sealed class AbandonUploadHandler(IPartialUploads partials) : ICommandHandler<AbandonUpload>
{
    public async Task<Outcome> Handle(AbandonUpload command, CancellationToken ct) =>
        await partials.Remove(command.GalleryId, command.UploadId, ct)
            ? Outcome.Done
            : Outcome.Refused("This file is being sent this moment. Please stop that first.", nameof(command.UploadId));
}
