using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;
using Shop.UseCases.Listing;

namespace Shop.Adapters.Persistence.Queries;

/// <remarks>It tries on a copy.</remarks>
internal sealed class TryListingHandler(IPriceListRepository lists, ITaxBooks taxes, IPriceRules rules, IStudioTerms studio, TimeProvider clock)
    : IQueryHandler<TryListing, IReadOnlyList<LossView>>
{
    public async Task<IReadOnlyList<LossView>> Handle(TryListing query, CancellationToken ct)
    {
        if (await lists.Find(query.ListId, ct) is not { GalleryId: null } list || await studio.Find(ct) is not { } terms)
            return [];

        var now = clock.GetUtcNow();
        var trial = list.CopyAs(list.Id, list.Name, now);
        var outcome = query.Product is { } product ? trial.Put(product.AsProduct(), now) : query.Package is { } package ? trial.Put(package.AsPackage(), now) : Outcome.Done;
        return outcome.Succeeded ? [.. (await trial.Losses(terms, taxes, rules, ct)).Where(Concerns)] : [];

        bool Concerns(LossView loss) => query.Product is { } product ? loss.ProductId == product.ProductId : loss.PackageId == query.Package?.PackageId;
    }
}
