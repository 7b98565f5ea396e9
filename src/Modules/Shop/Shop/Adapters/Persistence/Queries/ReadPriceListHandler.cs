using BuildingBlocks.UseCases;
using Shop.Ports;
using Shop.UseCases.Listing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadPriceListHandler(IPriceListRepository lists, ITaxBooks taxes, IPriceRules rules, IStudioTerms studio) : IQueryHandler<ReadPriceList, PriceListView?>
{
    public async Task<PriceListView?> Handle(ReadPriceList query, CancellationToken ct)
    {
        if (await lists.Find(query.ListId, ct) is not { GalleryId: null } list || await studio.Find(ct) is not { } terms)
            return null;

        return new PriceListView(list.Id, list.Name, list.Currency, list.IncludesTax, list.MinimumMinor)
        {
            Products = [.. list.Products.Select(product => product.AsListed())],
            Packages = [.. list.Packages.Select(package => package.AsListed())],
            Shipping = [.. list.Shipping.Select(method => method.AsListed())],
            Galleries = await lists.GalleriesOf(list.Id, ct),
            Losses = await list.Losses(terms, taxes, rules, ct),
            IsOutOfUse = list.Currency != terms.Currency,
            LacksShipping = list.Shipping.Count == 0 && list.Products.Any(product => product is { IsOffered: true, IsShipped: true }),
        };
    }
}
