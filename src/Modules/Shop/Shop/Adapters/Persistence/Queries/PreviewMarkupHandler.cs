using BuildingBlocks.UseCases;
using Shop.Ports;
using Shop.UseCases.Listing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class PreviewMarkupHandler(IPriceListRepository lists, ITaxBooks taxes, IStudioTerms studio) : IQueryHandler<PreviewMarkup, MarkupPreview>
{
    public async Task<MarkupPreview> Handle(PreviewMarkup query, CancellationToken ct)
    {
        if (await lists.Find(query.ListId, ct) is not { GalleryId: null } list || await studio.Find(ct) is not { } terms)
            return new MarkupPreview([], ListDesk.Missing.Reason);
        if (ApplyMarkupHandler.Check(query.Plan) is { Succeeded: false } refused)
            return new MarkupPreview([], refused.Reason);

        var prices = query.Plan.AsMarkup().Of(list, (await taxes.Open(ct)).For(null, terms));
        return new MarkupPreview(
            [.. prices.Select(price => new PriceChange(price.Product.Name, price.Variant.Name, price.Variant.CostMinor, price.Variant.PriceMinor, price.PriceMinor))], null);
    }
}
