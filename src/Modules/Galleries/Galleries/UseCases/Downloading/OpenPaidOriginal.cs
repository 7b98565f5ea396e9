namespace Galleries.UseCases.Downloading;

/// <summary>
/// The file of an asset that this order paid for, the original or a small one, whatever the gallery's state, until the gallery is removed. The caller has checked the
/// order's link; see <see cref="PreparePaidFile"/> for small ones.
/// </summary>
public sealed record OpenPaidOriginal(Guid GalleryId, Guid OrderId, Guid AssetId);
