using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain.Catalogue;
using Shop.Ports;

namespace Shop.UseCases.Listing;

/// <summary>A new price list in the studio's currency; empty, or with what most studios sell, hidden until it has prices.</summary>
public sealed record CreatePriceList(Guid ListId, string Name, bool IsTypical);

internal sealed class CreatePriceListHandler(IPriceListRepository lists, IStudioTerms studio, TimeProvider clock) : ICommandHandler<CreatePriceList>
{
    public async Task<Outcome> Handle(CreatePriceList command, CancellationToken ct)
    {
        if (await studio.Find(ct) is not { } terms)
            return Outcome.Refused("The studio has no currency yet. Set it up before you make a price list.");
        if (await lists.Find(command.ListId, ct) is not null)
            return Outcome.Done; // the form was sent twice

        var now = clock.GetUtcNow();
        var list = PriceList.New(command.ListId, terms.Currency, now);
        if (list.Describe(command.Name, includesTax: true, minimumMinor: 0, now) is { Succeeded: false } refused)
            return refused;

        foreach (var product in command.IsTypical ? TypicalList.Products(list.Currency, () => Guid.CreateVersion7(now)) : [])
            list.Put(product, now);

        lists.Add(list);
        return Outcome.Done;
    }
}
