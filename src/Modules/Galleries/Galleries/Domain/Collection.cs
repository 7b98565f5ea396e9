using BuildingBlocks;
using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>A named list of assets, made by a visitor, whose first one is Favorites, or by the photographer for visitors.</summary>
internal sealed partial class Collection
{
    public const string Favorites = "Favorites";

    public const int LongestName = 60;

    /// <summary>How many one person has, Favorites apart.</summary>
    public const int MostOfPerson = 50;

    private Collection(Guid id, Guid galleryId, Guid? visitorId, string name, DateTimeOffset createdAt)
    {
        (Id, GalleryId, VisitorId, CreatedAt) = (id, galleryId, visitorId, createdAt);
        (Name, NameKey) = (name, Folding.Fold(name));
    }

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    /// <summary>Whose it is; null for the photographer's.</summary>
    public Guid? VisitorId { get; private set; }

    public string Name { get; private set; }

    /// <summary>The name without case and accents: no two of one person's are the same.</summary>
    public string NameKey { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public bool IsFavorites => VisitorId is not null && Name == Favorites;

    public static Collection FavoritesOf(Visitor visitor, DateTimeOffset now) =>
        new(Guid.CreateVersion7(now), visitor.GalleryId, visitor.Id, Favorites, now);

    /// <summary>Whether somebody may open it: whose it is, or, of the photographer's, whoever came as one of those it is made for.</summary>
    public bool IsOpenTo(Guid? visitorId, VisitorType type) => IsStudios ? ShownTo.Contains(type) : VisitorId == visitorId;

    /// <summary>One of their own, whose name was checked.</summary>
    public static Collection Of(Visitor visitor, Guid id, string name, DateTimeOffset now) =>
        new(id, visitor.GalleryId, visitor.Id, Folding.OneLine(name), now);

    /// <summary>Whether somebody who has these may make another one of this name.</summary>
    public static Outcome CheckNew(string name, IReadOnlyCollection<Collection> owned) =>
        owned.Count(one => !one.IsFavorites) >= MostOfPerson
            ? Outcome.Refused($"You can have {MostOfPerson} collections at most. Delete one that you no longer need, or put the photos into another one.", "Name")
            : CheckName(name, owned);

    /// <summary>Another name, beside those of the same person.</summary>
    public Outcome Rename(string name, IEnumerable<Collection> owned)
    {
        if (IsFavorites)
            return Outcome.Refused("Favorites are always called so. Copy them into a collection of your own to give them another name.", "Name");
        if (CheckName(name, owned.Where(one => one.Id != Id)) is { Succeeded: false } refused)
            return refused;

        Call(Folding.OneLine(name));
        return Outcome.Done;
    }

    /// <summary>Its owner is to be forgotten, and so are their words.</summary>
    public void Forget()
    {
        if (!IsFavorites)
            Call($"Collection {Id.ToString("N")[^6..]}");
    }

    private static Outcome CheckName(string name, IEnumerable<Collection> others)
    {
        var line = Folding.OneLine(name);
        if (line.Length == 0)
            return Outcome.Refused("Please give the collection a name.", "Name");
        if (line.Length > LongestName)
            return Outcome.Refused($"Please keep the collection's name within {LongestName} characters.", "Name");

        var key = Folding.Fold(line);
        return key == Folding.Fold(Favorites) || others.Any(one => one.NameKey == key)
            ? Outcome.Refused($"You have a collection called \"{line}\" already. Please choose another name.", "Name")
            : Outcome.Done;
    }

    private void Call(string name) => (Name, NameKey) = (name, Folding.Fold(name));
}

/// <summary>One asset in a collection.</summary>
internal sealed class CollectionItem
{
    public CollectionItem(Guid collectionId, Guid assetId, DateTimeOffset addedAt) =>
        (CollectionId, AssetId, AddedAt) = (collectionId, assetId, addedAt);

    public Guid CollectionId { get; private set; }

    public Guid AssetId { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }
}
