using BuildingBlocks.UseCases;
using Shop.Ports;
using Shop.UseCases.Pricing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadPriceHandler(IPriceListRepository lists, IStudioTerms studio) : IQueryHandler<ReadPrice, GalleryPrice>
{
    public async Task<GalleryPrice> Handle(ReadPrice query, CancellationToken ct)
    {
        if (await studio.Find(ct) is not { } terms)
            return new GalleryPrice(null, NoStudio.Currency);

        var list = await lists.FindOf(query.GalleryId, ct);
        return new GalleryPrice(list?.Currency == terms.Currency ? list.DownloadMinor : null, terms.Currency);
    }
}
