using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain.Catalogue;
using Shop.Domain.Pricing;
using Shop.Ports;

namespace Shop.UseCases.Listing;

/// <summary>Makes the prices of a list from what things cost.</summary>
public sealed record ApplyMarkup(Guid ListId, MarkupPlan Plan);

internal sealed class ApplyMarkupHandler(ListDesk desk, ITaxBooks taxes, IStudioTerms studio) : ICommandHandler<ApplyMarkup>
{
    public async Task<Outcome> Handle(ApplyMarkup command, CancellationToken ct)
    {
        if (await studio.Find(ct) is not { } terms)
            return ListDesk.Missing;
        if (Check(command.Plan) is { Succeeded: false } refused)
            return refused;

        var home = (await taxes.Open(ct)).For(null, terms);
        return await desk.Change(command.ListId, (list, now) => Apply(command.Plan.AsMarkup().Of(list, home), list, now), ct);
    }

    public static Outcome Check(MarkupPlan plan) => plan.Factor is < Markup.One or > Markup.Highest
        ? Outcome.Refused("Prices are between once and a hundred times what things cost.", nameof(plan.Factor))
        : Outcome.Done;

    private static Outcome Apply(IReadOnlyList<MarkedUp> prices, PriceList list, DateTimeOffset now)
    {
        foreach (var same in prices.GroupBy(price => price.Product))
        {
            var changed = same.ToDictionary(price => price.Variant.Id, price => price.Result);
            if (list.Put(same.Key with { Variants = [.. same.Key.Variants.Select(variant => changed.GetValueOrDefault(variant.Id, variant))] }, now) is { Succeeded: false } refused)
                return refused;
        }

        return Outcome.Done;
    }
}

internal static class MarkupPlans
{
    public static Markup AsMarkup(this MarkupPlan plan) => new(plan.Factor, plan.Ending, plan.LowersToo, plan.ProductIds);
}
