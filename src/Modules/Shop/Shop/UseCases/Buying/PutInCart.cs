using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain.Buying;
using Shop.Domain.Catalogue;
using Shop.Ports;

namespace Shop.UseCases.Buying;

/// <summary>Puts a product of the gallery's price list into the visitor's cart; the same thing again makes more of it.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="VisitorId">Whose cart.</param>
/// <param name="ProductId">What.</param>
/// <param name="VariantId">As what.</param>
/// <param name="Quantity">How many pieces of each.</param>
/// <param name="AssetIds">
/// The photos: of what is made of one photo, so many lines; of an album, all in one. Empty for what needs none.
/// </param>
public sealed record PutInCart(Guid GalleryId, Guid VisitorId, Guid ProductId, Guid VariantId, int Quantity, IReadOnlyList<Guid> AssetIds)
{
    /// <summary>The collection of the buyer that a download is of; null for none.</summary>
    public Guid? CollectionId { get; init; }
}

internal sealed class PutInCartHandler(CartDesk desk, IOrderRepository orders) : ICommandHandler<PutInCart>
{
    public Task<Outcome> Handle(PutInCart command, CancellationToken ct) => desk.Change(command.GalleryId, command.VisitorId, async (shelf, cart, now) =>
    {
        if (shelf.List.FindProduct(command.ProductId) is not { IsOffered: true } product)
            return Outcome.Refused("This is not for sale any more. Please choose something else.");
        if (product.Find(command.VariantId) is not { } variant)
            return Outcome.Refused("Please choose an option.", nameof(command.VariantId));
        if (product.Photos != PhotoCount.None && product.Scope == SoldScope.Photo && command.AssetIds.Count == 0)
            return Outcome.Refused("Please choose a photo.", nameof(command.AssetIds));
        if (!await desk.Sees(command.GalleryId, command.VisitorId, command.AssetIds, ct))
            return Outcome.Refused("One of the photos is no longer in the gallery.", nameof(command.AssetIds));

        if (product is { IsSingle: true, Scope: SoldScope.Photo } && await orders.Ordered(command.GalleryId, command.VisitorId, command.AssetIds, ct) is [var ordered, ..])
            return Refusals.AlreadyOrdered(ordered);

        var lines = Lines(command, product, variant.Id, now).ToList();
        return lines.Select(line => cart.Add(line, product, now)).FirstOrDefault(outcome => !outcome.Succeeded) ?? Outcome.Done;
    }, ct);

    private static IEnumerable<CartLine> Lines(PutInCart command, Product product, Guid variantId, DateTimeOffset now)
    {
        var photos = product.Scope == SoldScope.Photo && product.Photos != PhotoCount.None ? command.AssetIds : [];
        var groups = product.Photos == PhotoCount.One && photos.Count > 0 ? photos.Distinct().Select(photo => (IReadOnlyList<Guid>)[photo]) : [photos];
        return groups.Select(group => new CartLine(
            Guid.CreateVersion7(now), product.Id, variantId, command.Quantity, [.. group.Select(assetId => new CartPhoto(assetId))])
        {
            CollectionId = product.Scope == SoldScope.Collection ? command.CollectionId : null,
        });
    }
}
