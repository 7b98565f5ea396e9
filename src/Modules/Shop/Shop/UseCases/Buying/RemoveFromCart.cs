using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;

namespace Shop.UseCases.Buying;

/// <summary>Takes a line or a package out of the visitor's cart.</summary>
public sealed record RemoveFromCart(Guid GalleryId, Guid VisitorId, Guid LineId);

internal sealed class RemoveFromCartHandler(ICartRepository carts, Storefront storefront, CartDesk desk, TimeProvider clock)
    : ICommandHandler<RemoveFromCart>
{
    public async Task<Outcome> Handle(RemoveFromCart command, CancellationToken ct)
    {
        if (await storefront.FindVisitor(command.GalleryId, command.VisitorId, ct) is not { } visitor)
            return Refusals.GalleryClosed;

        var (cart, now) = (await carts.Open(command.GalleryId, command.VisitorId, ct), clock.GetUtcNow());
        if (cart.Remove(command.LineId, now))
            desk.Tell(command.GalleryId, visitor, cart, now);

        return Outcome.Done;
    }
}
