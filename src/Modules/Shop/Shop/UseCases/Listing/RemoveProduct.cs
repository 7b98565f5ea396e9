using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Shop.UseCases.Listing;

/// <summary>Takes a product out of a list. Carts that hold it wait; orders keep it.</summary>
public sealed record RemoveProduct(Guid ListId, Guid ProductId);

internal sealed class RemoveProductHandler(ListDesk desk) : ICommandHandler<RemoveProduct>
{
    public Task<Outcome> Handle(RemoveProduct command, CancellationToken ct) => desk.Change(command.ListId, (list, now) => list.RemoveProduct(command.ProductId, now), ct);
}
