using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.UseCases.Listing;
using Shop.UseCases.Pricing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>What can be done on the page of a price list.</summary>
internal sealed class PriceListDeeds(
    ICommandHandler<MoveProduct> move, ICommandHandler<DescribePriceList> describe, ICommandHandler<CopyPriceList> copy, ICommandHandler<SellBy> sell)
{
    public Task<Outcome> Move(MoveProduct request, CancellationToken ct) => move.Handle(request, ct);

    public Task<Outcome> Describe(DescribePriceList request, CancellationToken ct) => describe.Handle(request, ct);

    public Task<Outcome> Copy(CopyPriceList request, CancellationToken ct) => copy.Handle(request, ct);

    public Task<Outcome> Sell(SellBy request, CancellationToken ct) => sell.Handle(request, ct);
}
