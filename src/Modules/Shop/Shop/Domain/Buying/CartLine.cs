using Shop.Domain.Catalogue;

namespace Shop.Domain.Buying;

/// <summary>One thing in a cart. It names the price list's products, so that it costs what they cost today.</summary>
/// <param name="Id">Of this line.</param>
/// <param name="ProductId">Of the gallery's price list.</param>
/// <param name="VariantId">Of the product.</param>
/// <param name="Quantity">How many pieces.</param>
/// <param name="Photos">What it is of, in order.</param>
internal sealed record CartLine(Guid Id, Guid ProductId, Guid VariantId, int Quantity, IReadOnlyList<CartPhoto> Photos)
{
    public const int HighestQuantity = 999;

    /// <summary>The buyer's collection that a download is of; null for none.</summary>
    public Guid? CollectionId { get; init; }

    public bool IsOf(Guid assetId) => Photos.Any(photo => photo.AssetId == assetId);
}

/// <summary>A photo in a cart, and which part of it is printed; null for the middle.</summary>
internal sealed record CartPhoto(Guid AssetId, Crop? Crop = null);

/// <summary>A package in a cart.</summary>
/// <param name="Id">Of this one.</param>
/// <param name="PackageId">Of the gallery's price list.</param>
/// <param name="Slots">Of each thing in it, the photos chosen so far.</param>
internal sealed record CartPackage(Guid Id, Guid PackageId, IReadOnlyList<PackageSlot> Slots);

/// <summary>The photos chosen for one thing of a package, one for each piece; the thing is named, since its place in the package may change.</summary>
internal sealed record PackageSlot(Guid ProductId, Guid VariantId, IReadOnlyList<CartPhoto> Photos);
