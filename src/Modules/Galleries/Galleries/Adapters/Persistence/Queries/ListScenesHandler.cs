using BuildingBlocks.UseCases;
using Galleries.UseCases.Curating;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListScenesHandler(GalleriesDbContext db) : IQueryHandler<ListScenes, IReadOnlyList<SceneCard>>
{
    public async Task<IReadOnlyList<SceneCard>> Handle(ListScenes query, CancellationToken ct)
    {
        if (await db.Galleries.SingleOrDefaultAsync(gallery => gallery.Id == query.GalleryId, ct) is not { Scenes: { Count: > 0 } scenes })
            return [];

        var counts = await db.Assets.Where(asset => asset.GalleryId == query.GalleryId && asset.SceneId != null).GroupBy(asset => asset.SceneId!.Value)
            .Select(some => new { some.Key, Count = some.Count() }).ToDictionaryAsync(some => some.Key, some => some.Count, ct);
        var shown = (await db.Grants.Where(grant => grant.GalleryId == query.GalleryId && grant.WithdrawnAt == null && grant.Scenes != null).Select(grant => grant.Scenes).ToListAsync(ct))
            .SelectMany(some => some!).CountBy(id => id).ToDictionary();
        return
        [
            .. scenes.Select(scene => new SceneCard(scene.Id, scene.Name, counts.GetValueOrDefault(scene.Id), scene.KeptFrom)
            {
                Text = scene.Text,
                HiddenFrom = scene.HiddenFrom,
                Links = shown.GetValueOrDefault(scene.Id),
            }),
        ];
    }
}
