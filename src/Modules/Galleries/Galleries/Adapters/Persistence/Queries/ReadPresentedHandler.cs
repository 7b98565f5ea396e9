using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Presenting;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadPresentedHandler(Picks picks, ITerms terms, IQueryHandler<ListPresented, IReadOnlyList<PresentedCollection>> collections) : IQueryHandler<ReadPresented, PresentedPage?>
{
    private const int OnAPage = 100;

    public async Task<PresentedPage?> Handle(ReadPresented query, CancellationToken ct)
    {
        if ((await collections.Handle(new ListPresented(query.GalleryId), ct)).FirstOrDefault(one => one.CollectionId == query.CollectionId) is not { } collection)
            return null;

        var order = (await terms.InForce(query.GalleryId, ct)).Order;
        var assets = await picks.In(query.GalleryId, query.CollectionId).After(Cursor.Read(query.After), order).InOrder(order).Take(OnAPage + 1).ToListAsync(ct);
        return new PresentedPage(collection, [.. assets.Take(OnAPage).Select(asset => asset.ToTile())], assets.Count > OnAPage ? Cursor.Of(assets[OnAPage - 1], order) : null);
    }
}
