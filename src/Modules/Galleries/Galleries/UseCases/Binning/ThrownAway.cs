using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Uploading;

namespace Galleries.UseCases.Binning;

/// <summary>Files that are uploaded while they are in the bin: the photo that was thrown away comes back, with everything that was picked of it.</summary>
internal sealed class ThrownAway(IBin bin, ICommandHandler<RestoreAssets> restore)
{
    /// <summary>Says that it is back, and so need not be uploaded; null where it was not in the bin or can't come back.</summary>
    public async Task<Outcome?> BringBack(Guid galleryId, string contentKey, CancellationToken ct) =>
        await bin.FindByContent(galleryId, contentKey, ct) is { } asset && (await restore.Handle(new RestoreAssets(galleryId, [asset.Id]), ct)).Succeeded
            ? Outcome.Refused($"This {(asset.IsVideo ? "video" : "photo")} was in the bin, and is back in the gallery as \"{asset.FileName}\".", ContinueUpload.Duplicate)
            : null;
}
