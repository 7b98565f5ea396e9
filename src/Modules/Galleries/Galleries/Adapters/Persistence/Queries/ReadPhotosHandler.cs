using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Picking;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadPhotosHandler(GalleriesDbContext db, IGalleryRepository galleries, ITerms terms) : IQueryHandler<ReadPhotos, PhotosRead>
{
    public async Task<PhotosRead> Handle(ReadPhotos query, CancellationToken ct)
    {
        if (query.AssetIds.Count == 0 || await galleries.Find(query.GalleryId, ct) is not { } gallery)
            return new PhotosRead([], []);

        var scenes = gallery.Scenes.ToDictionary(scene => scene.Id, scene => scene.Name);
        var ids = query.AssetIds.ToList();
        var wanted = db.Assets.IgnoreQueryFilters().Where(asset => asset.GalleryId == query.GalleryId && ids.Contains(asset.Id));
        var order = (await terms.InForce(query.GalleryId, ct)).Order;
        var there = await wanted.Where(asset => asset.GoneAt == null && asset.Progress == AssetProgress.Ready).InOrder(order).ToListAsync(ct);
        return new PhotosRead(
            [.. there.Select(asset => new ReadPhoto(asset.ToTile(), asset.SceneId is { } sceneId ? scenes.GetValueOrDefault(sceneId) : null))],
            await wanted.Where(asset => asset.GoneAt != null).OrderBy(asset => asset.NameKey).Select(asset => asset.FileName).ToListAsync(ct));
    }
}
