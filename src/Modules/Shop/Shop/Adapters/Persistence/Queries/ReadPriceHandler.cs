using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Ports;
using Shop.UseCases.Pricing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadPriceHandler(ShopDbContext db, IStudioTerms studio) : IQueryHandler<ReadPrice, GalleryPrice>
{
    public async Task<GalleryPrice> Handle(ReadPrice query, CancellationToken ct)
    {
        if (await studio.Find(ct) is not { } terms)
            return new GalleryPrice(null, NoStudio.Currency);

        var list = await db.PriceLists.FirstOrDefaultAsync(l => l.GalleryId == query.GalleryId, ct);
        return new GalleryPrice(list?.PriceIn(terms.Currency)?.Minor, terms.Currency);
    }
}
