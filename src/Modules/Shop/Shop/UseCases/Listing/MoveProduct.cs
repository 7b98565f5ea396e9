using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Shop.UseCases.Listing;

/// <summary>Moves a product within its list by so many places.</summary>
public sealed record MoveProduct(Guid ListId, Guid ProductId, int Places);

internal sealed class MoveProductHandler(ListDesk desk) : ICommandHandler<MoveProduct>
{
    public Task<Outcome> Handle(MoveProduct command, CancellationToken ct) => desk.Change(command.ListId, (list, now) => list.Move(command.ProductId, command.Places, now), ct);
}
