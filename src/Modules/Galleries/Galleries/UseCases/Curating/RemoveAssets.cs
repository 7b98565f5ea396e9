namespace Galleries.UseCases.Curating;

/// <summary>Removes assets with their files and previews, for good.</summary>
public sealed record RemoveAssets(Guid GalleryId, IReadOnlyList<Guid> AssetIds);
