using BuildingBlocks.UseCases;
using Shop.Ports;
using Shop.UseCases.Pricing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadPriceRulesHandler(IPriceRules rules, IStudioTerms studio) : IQueryHandler<ReadPriceRules, PriceRulesView>
{
    public async Task<PriceRulesView> Handle(ReadPriceRules query, CancellationToken ct)
    {
        var held = await rules.Open(ct);
        return new PriceRulesView(held.DefaultListId, held.FeeRate, held.FeeMinor, (await studio.Find(ct))?.Currency ?? NoStudio.Currency);
    }
}
