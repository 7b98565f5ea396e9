using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Uploading;

/// <summary>Takes a file that is at hand as a whole into a gallery: stores it byte for byte, checks it by content, and has its previews made afterwards.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="AssetId">The identity of the new asset, made by the caller.</param>
/// <param name="FileName">As the photographer's machine calls it; a path in front is cut off.</param>
/// <param name="Content">Read to its end, or until it is too much.</param>
public sealed record ReceiveUpload(Guid GalleryId, Guid AssetId, string FileName, Stream Content);

[OutsideTransaction]
internal sealed class ReceiveUploadHandler(IOriginalStore originals, Intake intake) : ICommandHandler<ReceiveUpload>
{
    public async Task<Outcome> Handle(ReceiveUpload command, CancellationToken ct)
    {
        // One byte too many tells a file that is too large from one of just the limit.
        using var bounded = new BoundedStream(command.Content, UploadLimit.Bytes + 1);
        return await intake.Take(
            command.GalleryId, command.AssetId, FileName.Clean(command.FileName), null, blobKey => originals.Put(blobKey, bounded, ct), ct);
    }
}
