using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindMovingHandler(Reception reception, IAssetRepository assets, FetchedOriginals fetched) : IQueryHandler<FindMoving, MediaFile?>
{
    public async Task<MediaFile?> Handle(FindMoving query, CancellationToken ct)
    {
        // Nothing can be burnt into what is sent as it is.
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Original, ct);
        if (!reply.Allowed || (reply.Terms.Mark is not null && !query.Viewer.IsStudio))
            return null;

        return await assets.Find(query.GalleryId, query.AssetId, ct) is { Kind: AssetKind.Gif, Progress: AssetProgress.Ready } asset
            ? new MediaFile(asset.ContentKey, stop => fetched.PathOf(asset.BlobKey, stop))
            : null;
    }
}
