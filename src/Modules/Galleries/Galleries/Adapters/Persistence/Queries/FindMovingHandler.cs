using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindMovingHandler(Reception reception, IAssetRepository assets, IOriginalStore originals) : IQueryHandler<FindMoving, MovingFile?>
{
    public async Task<MovingFile?> Handle(FindMoving query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Original, ct);
        if (!reply.Allowed || await assets.Find(query.GalleryId, query.AssetId, ct) is not { Progress: AssetProgress.Ready } asset
            || !reply.Taken.Shows(asset.SceneId))
            return null;

        // Nothing can be burnt into what is sent as it is; a GIF can stand still instead, a video can't.
        var isShownStill = reply.Terms.Mark is not null && !query.Viewer.IsStudio;
        return asset.IsVideo || (asset.Kind == AssetKind.Gif && !isShownStill)
            ? new MovingFile(asset.ContentKey, PlayedAs(asset.MediaType), () => new OriginalStream(originals, asset.BlobKey, asset.Length))
            : null;
    }

    // The same family of files; browsers that can play it often refuse it by its own name.
    private static string PlayedAs(string mediaType) => mediaType == "video/quicktime" ? "video/mp4" : mediaType;
}
