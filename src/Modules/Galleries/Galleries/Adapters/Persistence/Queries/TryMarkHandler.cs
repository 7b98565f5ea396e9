using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class TryMarkHandler(IGalleryRepository galleries, IAssetRepository assets, IMarkImages images, FetchedOriginals fetched)
    : IQueryHandler<TryMark, MediaFile?>
{
    public async Task<MediaFile?> Handle(TryMark query, CancellationToken ct)
    {
        if (await galleries.Find(query.GalleryId, ct) is not { } gallery || (gallery.CoverAssetId ?? await assets.FirstPicture(gallery.Id, [], ct)) is not { } sampleId)
            return null;

        return await assets.Find(gallery.Id, sampleId, ct) is { PictureKey: { } key } asset
            ? new MediaFile(asset.ContentKey, stop => fetched.PathOf(key, stop)) { Mark = PictureMark.Of(MarkOf(query), images.PathOf) }
            : null;
    }

    private static Mark? MarkOf(TryMark query) => query.Text.Length + query.Image.Length == 0 ? null
        : new Mark(query.Text, query.Image, new MarkSpot(query.Across, query.Down, query.IsEverywhere), query.OfShortEdge, query.Size, query.Opacity);
}
