namespace Shop.UseCases.Buying;

/// <summary>A print of the visitor's cart whose cut is to be placed; null when it is not there.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="VisitorId">Whose cart.</param>
/// <param name="LineId">The line or package.</param>
/// <param name="AssetId">The photo.</param>
/// <param name="VariantId">The option.</param>
public sealed record ReadCrop(Guid GalleryId, Guid VisitorId, Guid LineId, Guid AssetId, Guid VariantId);

/// <summary>A print.</summary>
/// <param name="Product">What it is called.</param>
/// <param name="Variant">What the option is called.</param>
/// <param name="FileName">The photo's.</param>
/// <param name="Width">The photo's, in pixels.</param>
/// <param name="Height">The photo's, in pixels.</param>
/// <param name="ShortSide">The paper's short side in tenths of a millimeter.</param>
/// <param name="LongSide">Its long side.</param>
/// <param name="Crop">What is printed so far.</param>
public sealed record PrintView(string Product, string Variant, string FileName, int Width, int Height, int ShortSide, int LongSide, CropView Crop);
