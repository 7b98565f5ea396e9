using BuildingBlocks.UseCases;
using Shop.Ports;
using Shop.UseCases.Pricing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadSellingRulesHandler(ISellingRules rules, IStudioTerms studio) : IQueryHandler<ReadSellingRules, SellingRulesView>
{
    public async Task<SellingRulesView> Handle(ReadSellingRules query, CancellationToken ct)
    {
        var held = await rules.Open(ct);
        return new SellingRulesView(held.DefaultListId, held.FeeRate, held.FeeMinor, (await studio.Find(ct))?.Currency ?? NoStudio.Currency);
    }
}
