using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Shop.UseCases.Buying;

/// <summary>Orders so many pieces of a line; 0 takes it out.</summary>
public sealed record ChangeQuantity(Guid GalleryId, Guid VisitorId, Guid LineId, int Quantity);

internal sealed class ChangeQuantityHandler(CartDesk desk) : ICommandHandler<ChangeQuantity>
{
    public Task<Outcome> Handle(ChangeQuantity command, CancellationToken ct) => desk.Change(command.GalleryId, command.VisitorId, (shelf, cart, now) =>
    {
        if (command.Quantity == 0)
        {
            cart.Remove(command.LineId, now);
            return Task.FromResult(Outcome.Done);
        }

        return Task.FromResult(
            cart.Lines.FirstOrDefault(line => line.Id == command.LineId) is { } line && shelf.List.FindProduct(line.ProductId) is { IsSingle: false } product
                ? cart.Change(line with { Quantity = command.Quantity }, product, now)
                : Outcome.Refused("This line of the cart has no number of pieces."));
    }, ct);
}
