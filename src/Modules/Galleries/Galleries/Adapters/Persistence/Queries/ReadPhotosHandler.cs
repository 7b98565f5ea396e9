using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadPhotosHandler(GalleriesDbContext db, IGalleryRepository galleries, ITerms terms, IPlaybacks playbacks) : IQueryHandler<ReadPhotos, PhotosRead>
{
    public async Task<PhotosRead> Handle(ReadPhotos query, CancellationToken ct)
    {
        var gallery = query.GalleryId is { } galleryId ? await galleries.Find(galleryId, ct) : null;
        if (query.AssetIds.Count == 0 || (query.GalleryId is not null && gallery is null))
            return new PhotosRead([], []);

        var scenes = gallery?.Scenes.ToDictionary(scene => scene.Id, scene => scene.Name) ?? [];
        var ids = query.AssetIds.ToList();
        var wanted = db.Assets.IgnoreQueryFilters().Where(asset => (query.GalleryId == null || asset.GalleryId == query.GalleryId) && ids.Contains(asset.Id));
        var there = wanted.Where(asset => asset.GoneAt == null);
        if (gallery is not null)
            there = there.InOrder((await terms.InForce(gallery.Id, ct)).Order);
        return new PhotosRead(
            [.. (await there.ToListAsync(ct)).Select(asset => new ReadPhoto(Tile(asset), asset.SceneId is { } sceneId ? scenes.GetValueOrDefault(sceneId) : null, asset.Progress == AssetProgress.Ready))],
            await wanted.Where(asset => asset.GoneAt != null).OrderBy(asset => asset.NameKey).Select(asset => asset.FileName).ToListAsync(ct));
    }

    private AssetTile Tile(Asset asset) => asset.ToTile() with { WebSize = Sending.Of(asset.Kind, asset.Playback, DownloadSize.WebSize, playbacks.AreMade) };
}
