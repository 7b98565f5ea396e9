using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Shop.UseCases.Listing;

/// <summary>A new product at the end of a list, or another version of one at its place.</summary>
public sealed record PutProduct(Guid ListId, ListedProduct Product);

internal sealed class PutProductHandler(ListDesk desk) : ICommandHandler<PutProduct>
{
    public Task<Outcome> Handle(PutProduct command, CancellationToken ct) => desk.Change(command.ListId, (list, now) => list.Put(command.Product.AsProduct(), now), ct);
}
