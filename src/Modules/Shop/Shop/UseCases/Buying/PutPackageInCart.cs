using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain.Buying;

namespace Shop.UseCases.Buying;

/// <summary>Puts a package into the visitor's cart, or another choice of photos into one that is there. What is not chosen yet can be chosen later.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="VisitorId">Whose cart.</param>
/// <param name="LineId">The identity of this one in the cart, made by the page: sending the same form twice puts it in once.</param>
/// <param name="PackageId">Which package.</param>
/// <param name="Slots">Of each thing in it, the photos.</param>
public sealed record PutPackageInCart(Guid GalleryId, Guid VisitorId, Guid LineId, Guid PackageId, IReadOnlyList<SlotPhotos> Slots);

/// <summary>The photos for one thing of a package.</summary>
public sealed record SlotPhotos(Guid ProductId, Guid VariantId, IReadOnlyList<Guid> AssetIds);

internal sealed class PutPackageInCartHandler(CartDesk desk) : ICommandHandler<PutPackageInCart>
{
    public Task<Outcome> Handle(PutPackageInCart command, CancellationToken ct) => desk.Change(command.GalleryId, command.VisitorId, async (shelf, cart, now) =>
    {
        if (shelf.List.FindPackage(command.PackageId) is not { IsOffered: true } package)
            return Outcome.Refused("This is not for sale any more. Please choose something else.");
        if (command.Slots.FirstOrDefault(slot => slot.AssetIds.Count > MostIn(package, slot)) is { } full)
            return Outcome.Refused($"There is room for {MostIn(package, full)} photos here.", nameof(command.Slots));
        if (!await desk.Sees(command.GalleryId, command.VisitorId, [.. command.Slots.SelectMany(slot => slot.AssetIds)], ct))
            return Outcome.Refused("One of the photos is no longer in the gallery.", nameof(command.Slots));

        var slots = command.Slots.Select(slot => new PackageSlot(slot.ProductId, slot.VariantId, [.. slot.AssetIds.Select(assetId => new CartPhoto(assetId))]));
        return cart.Put(new CartPackage(command.LineId, package.Id, [.. slots]), now);

        int MostIn(Domain.Catalogue.Package holder, SlotPhotos slot)
        {
            var item = holder.Items.FirstOrDefault(one => one.ProductId == slot.ProductId && one.VariantId == slot.VariantId);
            var product = item is null ? null : shelf.List.FindProduct(item.ProductId);
            return product is null ? 0 : product.Photos == Domain.Catalogue.PhotoCount.One ? item!.Quantity : product.Photos.Most;
        }
    }, ct);
}
