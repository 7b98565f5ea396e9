using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Picking;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ExportPicksHandler(GalleriesDbContext db, Picks picks, IGalleryRepository galleries, ITerms terms) : IQueryHandler<ExportPicks, IReadOnlyList<PickedFile>?>
{
    public async Task<IReadOnlyList<PickedFile>?> Handle(ExportPicks query, CancellationToken ct)
    {
        if (await galleries.Find(query.GalleryId, ct) is not { } gallery || await picks.Lists(query.GalleryId, query.CollectionId, ct) is not [_])
            return null;

        var scenes = gallery.Scenes.ToDictionary(scene => scene.Id, scene => scene.Name);
        var order = (await terms.InForce(query.GalleryId, ct)).Order;
        var rows = await picks.In(query.GalleryId, query.CollectionId).InOrder(order)
            .Select(asset => new
            {
                asset.FileName,
                asset.Kind,
                asset.TakenAt,
                asset.SceneId,
                PickedAt = db.CollectionItems.Where(item => item.CollectionId == query.CollectionId && item.AssetId == asset.Id).Select(item => item.AddedAt).First(),
            }).ToListAsync(ct);
        return [.. rows.Select(row => new PickedFile(row.FileName, row.Kind, row.TakenAt, row.SceneId is { } sceneId ? scenes.GetValueOrDefault(sceneId) : null, row.PickedAt))];
    }
}
