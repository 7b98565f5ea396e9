using Galleries.Contracts;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Presenting;

/// <summary>The collections that the photographer made in a gallery, in their order.</summary>
public sealed record ListPresented(Guid GalleryId);

/// <summary>A collection of the photographer's.</summary>
/// <param name="CollectionId">The collection.</param>
/// <param name="Name">Its name.</param>
/// <param name="ShownTo">The types of visitors who see it.</param>
/// <param name="Count">How many photos are in it.</param>
public sealed record PresentedCollection(Guid CollectionId, string Name, IReadOnlyList<VisitorType> ShownTo, int Count);

/// <summary>A page of what is in a collection of the photographer's, in the gallery's order; null when there is no such collection.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="CollectionId">The collection.</param>
/// <param name="After">The cursor of the page before; null for the first.</param>
public sealed record ReadPresented(Guid GalleryId, Guid CollectionId, string? After = null);

/// <summary>What is in it.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Assets">A page of it.</param>
/// <param name="Next">The cursor of the next page; null at the end.</param>
public sealed record PresentedPage(PresentedCollection Collection, IReadOnlyList<AssetTile> Assets, string? Next);
