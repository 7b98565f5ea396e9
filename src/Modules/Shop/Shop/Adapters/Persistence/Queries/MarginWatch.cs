using Shop.Domain;
using Shop.Domain.Catalogue;
using Shop.Domain.Pricing;
using Shop.Ports;
using Shop.UseCases.Listing;

namespace Shop.Adapters.Persistence.Queries;

/// <summary>What of a list may sell for less than it costs, by the taxes and fees of today.</summary>
internal static class MarginWatch
{
    public static async Task<IReadOnlyList<LossView>> Losses(this PriceList list, StudioTerms terms, ITaxBooks taxes, IPriceRules rules, CancellationToken ct)
    {
        var guard = new MarginGuard((await taxes.Open(ct)).Hardest(terms), (await rules.Open(ct)).Fee, []);
        return [.. guard.Of(list).Select(loss => new LossView(loss.Sentence, loss.ProductId, loss.PackageId))];
    }
}
