using Galleries.UseCases.Uploading;

namespace Host.Pages.Studio.Galleries;

/// <summary>Tiles of the photos' tab; the cover carries a mark.</summary>
internal sealed record AssetTiles(Guid GalleryId, IReadOnlyList<UploadedAsset> Assets, Guid? CoverId);
