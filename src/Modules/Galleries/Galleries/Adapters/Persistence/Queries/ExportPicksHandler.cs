using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Picking;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ExportPicksHandler(Picks picks, IGalleryRepository galleries, ITerms terms) : IQueryHandler<ExportPicks, IReadOnlyList<PickedFile>?>
{
    public async Task<IReadOnlyList<PickedFile>?> Handle(ExportPicks query, CancellationToken ct)
    {
        if (await galleries.Find(query.GalleryId, ct) is not { } gallery || await picks.Lists(query.GalleryId, query.CollectionId, ct) is not [_])
            return null;

        var scenes = gallery.Scenes.ToDictionary(scene => scene.Id, scene => scene.Name);
        var pickedAt = await picks.Items(query.CollectionId).ToDictionaryAsync(item => item.AssetId, item => item.AddedAt, ct);
        var assets = await picks.In(query.GalleryId, query.CollectionId).InOrder((await terms.InForce(query.GalleryId, ct)).Order).ToListAsync(ct);
        return
        [
            .. assets.Select(asset => new PickedFile(
                asset.FileName, asset.Kind, asset.TakenAt, asset.SceneId is { } sceneId ? scenes.GetValueOrDefault(sceneId) : null, pickedAt[asset.Id])),
        ];
    }
}
