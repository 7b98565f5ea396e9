namespace Galleries.UseCases.Downloading;

/// <summary>The original of an asset that this order paid for, whatever the gallery's state, until the gallery is removed. The caller has checked the order's link.</summary>
public sealed record OpenPaidOriginal(Guid GalleryId, Guid OrderId, Guid AssetId);
