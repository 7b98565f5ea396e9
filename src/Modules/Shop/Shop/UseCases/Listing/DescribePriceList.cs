using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Shop.UseCases.Listing;

/// <summary>Names a list, and says what holds for all of it.</summary>
/// <param name="ListId">The list.</param>
/// <param name="Name">For the studio alone.</param>
/// <param name="IncludesTax">Whether its prices are what the client pays; otherwise tax comes on top.</param>
/// <param name="MinimumMinor">The least amount of an order, in minor units; 0 for none.</param>
public sealed record DescribePriceList(Guid ListId, string Name, bool IncludesTax, long MinimumMinor);

internal sealed class DescribePriceListHandler(ListDesk desk) : ICommandHandler<DescribePriceList>
{
    public Task<Outcome> Handle(DescribePriceList command, CancellationToken ct) =>
        desk.Change(command.ListId, (list, now) => list.Describe(command.Name, command.IncludesTax, command.MinimumMinor, now), ct);
}
