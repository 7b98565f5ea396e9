using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Covering;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadCoverHandler(GalleriesDbContext db, IGalleryRepository galleries) : IQueryHandler<ReadCover, CoverBook?>
{
    public async Task<CoverBook?> Handle(ReadCover query, CancellationToken ct)
    {
        if (await galleries.Find(query.GalleryId, ct) is not { } gallery)
            return null;

        var pictures = db.Assets.OfGallery(gallery.Id);
        return new CoverBook(
            gallery.Face(), (await pictures.Picture(gallery.CoverAssetId, ct))?.ToTile(), (await pictures.Picture(query.AssetId, ct))?.ToTile(),
            await gallery.ClientDesign(db, pictures, null, ct), gallery.OwnCover is not null);
    }
}
