using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindMovingHandler(Reception reception, IAssetRepository assets, IRenditions renditions, IMarkedVideos markedVideos, IOriginalStore originals, IPlaybacks playbacks)
    : IQueryHandler<FindMoving, MovingFile?>
{
    public async Task<MovingFile?> Handle(FindMoving query, CancellationToken ct)
    {
        var download = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Original, ct);
        var reply = download.Allowed ? download : await reception.Ask(query.GalleryId, query.Viewer, Purpose.Picture, ct);
        if (!reply.Allowed || await assets.Find(query.GalleryId, query.AssetId, ct) is not { Progress: AssetProgress.Ready } asset || !reply.Seen.Shows(asset))
            return null;

        var offer = download.Allowed && download.Taken.Shows(asset) ? download.Offer : null;
        var mark = query.Viewer.IsStudio ? null : reply.Terms.Mark;
        if (asset.IsVideo)
            return await Video(query, asset, offer, mark, ct);

        // Nothing can be burnt into what is sent as it is; a GIF can stand still instead.
        return asset.Kind == AssetKind.Gif && offer is not null && mark is null ? Original(asset) : null;
    }

    private static bool IsBegun(FindMoving query, Asset asset) => query.Version is { } version && asset.ContentKey.StartsWith(version, StringComparison.Ordinal);

    private async Task<MovingFile?> Video(FindMoving query, Asset video, Offer? offer, Mark? mark, CancellationToken ct)
    {
        var marked = mark is null ? null : await markedVideos.Find(video.GalleryId, video.ContentKey, mark.Key, ct);
        var played = IsBegun(query, video) && offer is { Original: true } ? Played.Original : Playing.Of(video, offer, mark is not null, marked, playbacks.AreMade);
        return played switch
        {
            Played.Rendition when await renditions.Find(video.ContentKey, Offer.WebSizeEdge, ct) is { BlobKey: { } blobKey } made => Made(made.Hash, blobKey, made.Length),
            Played.Marked when marked is { BlobKey: { } blobKey } => Made(marked.Hash, blobKey, marked.Length),
            Played.Original => Original(video),
            _ => null,
        };
    }

    private MovingFile Made(string hash, string blobKey, long length) => new(hash, "video/mp4", () => new OriginalStream(originals, blobKey, length));

    private MovingFile Original(Asset asset) =>
        new(asset.ContentKey, PlayedAs(asset.MediaType), () => new OriginalStream(originals, asset.BlobKey, asset.Length));

    // The same family of files; browsers that can play it often refuse it by its own name.
    private static string PlayedAs(string mediaType) => mediaType == "video/quicktime" ? "video/mp4" : mediaType;
}
