using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Picking;

/// <summary>Puts assets into the visitor's Favorites; those already there stay.</summary>
public sealed record AddFavorites(Guid GalleryId, Viewer Viewer, IReadOnlyList<Guid> AssetIds);
