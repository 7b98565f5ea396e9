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
        if (!(await reception.Ask(query.GalleryId, query.Viewer, Purpose.Original, ct)).Allowed)
            return null;

        return await assets.Find(query.GalleryId, query.AssetId, ct) is { Kind: AssetKind.Gif, Progress: AssetProgress.Ready } asset
            ? new MediaFile(asset.ContentKey, stop => fetched.PathOf(asset.BlobKey, stop))
            : null;
    }
}
