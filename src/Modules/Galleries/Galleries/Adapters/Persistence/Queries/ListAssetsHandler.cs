using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListAssetsHandler(GalleriesDbContext db, ITerms terms) : IQueryHandler<ListAssets, AssetPage>
{
    private const int MostAssets = 200;

    public async Task<AssetPage> Handle(ListAssets query, CancellationToken ct)
    {
        var order = (await terms.InForce(query.GalleryId, ct)).Order;
        var count = Math.Clamp(query.Count, 1, MostAssets);
        var assets = await db.Assets.Where(asset => asset.GalleryId == query.GalleryId && (query.SceneId == null || asset.SceneId == query.SceneId))
            .After(Cursor.Read(query.After), order).InOrder(order).Take(count + 1).ToListAsync(ct);
        var next = assets.Count > count ? Cursor.Of(assets[count - 1], order) : null;
        return new AssetPage([.. assets.Take(count).Select(asset => asset.ToUploaded())], next);
    }
}
