using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Collecting;

/// <summary>
/// The viewer's collections with what of them they see: those the photographer made for them, then Favorites where there are any, then their own in the order
/// they were made.
/// </summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who asks; whoever is not let in has none.</param>
public sealed record ListCollections(Guid GalleryId, Viewer Viewer);

/// <summary>One collection.</summary>
/// <param name="CollectionId">The collection.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="IsFavorites">Whether it is what has a heart.</param>
/// <param name="AssetIds">What is in it and can be seen, in the gallery's order.</param>
/// <param name="Cover">The first picture in it, or null.</param>
public sealed record CollectionCard(Guid CollectionId, string Name, bool IsFavorites, IReadOnlyList<Guid> AssetIds, AssetTile? Cover)
{
    /// <summary>Whether the photographer made it: it can be looked at, downloaded and copied.</summary>
    public bool IsStudios { get; init; }
}
