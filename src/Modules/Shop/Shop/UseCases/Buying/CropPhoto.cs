using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain.Buying;
using Shop.Domain.Catalogue;

namespace Shop.UseCases.Buying;

/// <summary>Says which part of a photo is printed.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="VisitorId">Whose cart.</param>
/// <param name="LineId">The line or package.</param>
/// <param name="AssetId">The photo.</param>
/// <param name="VariantId">The option it is printed as: a package may print the same photo in two sizes.</param>
/// <param name="X">From the left, in ten-thousandths of the photo's width.</param>
/// <param name="Y">From the top, in ten-thousandths of its height.</param>
/// <param name="Width">In ten-thousandths of the photo's width.</param>
/// <param name="Height">In ten-thousandths of its height.</param>
public sealed record CropPhoto(Guid GalleryId, Guid VisitorId, Guid LineId, Guid AssetId, Guid VariantId, int X, int Y, int Width, int Height);

internal sealed class CropPhotoHandler(CartDesk desk, Storefront storefront) : ICommandHandler<CropPhoto>
{
    private static readonly Outcome Gone = Outcome.Refused("This print is not in your cart any more.");

    public Task<Outcome> Handle(CropPhoto command, CancellationToken ct) => desk.Change(command.GalleryId, command.VisitorId, async (shelf, cart, now) =>
    {
        var crop = new Crop(command.X, command.Y, command.Width, command.Height);
        if (await storefront.Visible(command.GalleryId, command.VisitorId, [command.AssetId], ct) is not [var photo])
            return Outcome.Refused("This photo is no longer in the gallery.");
        if (shelf.List.Products.Select(product => (Product: product, Variant: product.Find(command.VariantId))).FirstOrDefault(pair => pair.Variant is not null)
            is not { Product: { IsCropped: true } product, Variant.Size: { } size })
            return Gone;
        if (!crop.IsWithinPhoto || !crop.Fits(photo.Width, photo.Height, size))
            return Outcome.Refused("The cut does not have the shape of the print. Please place the frame once more.");

        if (cart.Lines.FirstOrDefault(line => line.Id == command.LineId) is { } line && line.VariantId == command.VariantId && line.IsOf(command.AssetId))
            return cart.Change(line with { Photos = Cut(line.Photos, command.AssetId, crop) }, product, now);
        if (cart.Packages.FirstOrDefault(package => package.Id == command.LineId) is { } package)
            return cart.Put(package with
            {
                Slots = [.. package.Slots.Select(slot => slot.VariantId == command.VariantId ? slot with { Photos = Cut(slot.Photos, command.AssetId, crop) } : slot)],
            }, now);

        return Gone;
    }, ct);

    private static IReadOnlyList<CartPhoto> Cut(IReadOnlyList<CartPhoto> photos, Guid assetId, Crop crop) =>
        [.. photos.Select(photo => photo.AssetId == assetId ? photo with { Crop = crop } : photo)];
}
