using Galleries.Contracts;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Picking;

/// <summary>What the visitors of a gallery picked, for the studio: each list that has something in it, the one added to last first.</summary>
public sealed record ListPicks(Guid GalleryId);

/// <summary>A visitor's list.</summary>
/// <param name="CollectionId">The list.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="Visitor">Whose it is.</param>
/// <param name="Count">How many of its assets are in the gallery, hidden ones included.</param>
/// <param name="ChangedAt">When something was added to it last.</param>
public sealed record PickList(Guid CollectionId, string Name, VisitorFact Visitor, int Count, DateTimeOffset ChangedAt)
{
    /// <summary>Whether it is their first, to which hearts add.</summary>
    public bool IsFavorites => Name == Domain.Collection.Favorites;
}

/// <summary>One list and a page of what is in it, in the gallery's order; null when there is no such list.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="CollectionId">The list.</param>
/// <param name="After">The cursor of the page before; null for the first.</param>
/// <param name="Count">How many assets, at most 200.</param>
public sealed record ReadPicks(Guid GalleryId, Guid CollectionId, string? After = null, int Count = 100);

/// <summary>What was picked.</summary>
/// <param name="List">The list.</param>
/// <param name="Assets">A page of it.</param>
/// <param name="Next">The cursor of the next page; null at the end.</param>
/// <param name="Gone">File names of what is in the list but no longer in the gallery; it waits there for its return.</param>
public sealed record PickPage(PickList List, IReadOnlyList<AssetTile> Assets, string? Next, IReadOnlyList<string> Gone);

/// <summary>Everything in one list for programs that work with the originals, in the gallery's order; null when there is no such list.</summary>
public sealed record ExportPicks(Guid GalleryId, Guid CollectionId);

/// <summary>One asset of a list.</summary>
/// <param name="FileName">As uploaded.</param>
/// <param name="Kind">What it is.</param>
/// <param name="TakenAt">The camera's wall clock, or null.</param>
/// <param name="Scene">The name of its scene, or null.</param>
/// <param name="PickedAt">When it was picked.</param>
public sealed record PickedFile(string FileName, AssetKind Kind, DateTime? TakenAt, string? Scene, DateTimeOffset PickedAt);
