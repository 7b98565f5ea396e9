using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Picking;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadPicksHandler(Picks picks, ITerms terms) : IQueryHandler<ReadPicks, PickPage?>
{
    private const int MostAssets = 200;

    public async Task<PickPage?> Handle(ReadPicks query, CancellationToken ct)
    {
        if (await picks.Lists(query.GalleryId, query.CollectionId, ct) is not [var list])
            return null;

        var order = (await terms.InForce(query.GalleryId, ct)).Order;
        var count = Math.Clamp(query.Count, 1, MostAssets);
        var assets = await picks.In(query.GalleryId, query.CollectionId).After(Cursor.Read(query.After), order).InOrder(order).Take(count + 1).ToListAsync(ct);
        return new PickPage(
            list, [.. assets.Take(count).Select(asset => asset.ToTile())], assets.Count > count ? Cursor.Of(assets[count - 1], order) : null,
            await picks.Gone(query.GalleryId, query.CollectionId, ct));
    }
}
