namespace Galleries.UseCases.Viewing;

/// <summary>The galleries of the control center, newest first, whose name, customer or file address holds the words.</summary>
public sealed record BrowseGalleries(string? Search = null);

/// <summary>A customer card.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Slug">Its part of the address.</param>
/// <param name="Name">The gallery's name.</param>
/// <param name="CustomerName">As the gallery was created, or as Settings last told.</param>
/// <param name="EventDate">Likewise.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ReadyAssets">Assets that can be seen.</param>
/// <param name="WaitingAssets">Uploads whose previews are not ready yet.</param>
/// <param name="ExpiresOn">The last day, or null.</param>
/// <param name="Cover">The cover, or null while there is no picture.</param>
/// <param name="CreatedAt">When it was created.</param>
public sealed record GalleryCard(
    Guid GalleryId, string Slug, string Name, string CustomerName, DateOnly? EventDate, GalleryState State, int ReadyAssets, int WaitingAssets,
    DateOnly? ExpiresOn, AssetTile? Cover, DateTimeOffset CreatedAt)
{
    /// <summary>When it goes online by itself; null where that was not decided.</summary>
    public DateTimeOffset? OpensAt { get; init; }

    /// <summary>How many days after its last one it may wait for a main client to download everything; null for none.</summary>
    public int? WaitDays { get; init; }

    /// <summary>The day it really ends, as far as is known now: later than the last one while it may wait for its clients.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Whether its last day is over and it waits for its clients.</summary>
    public bool Waits { get; init; }

    /// <summary>Whether it can be put online now.</summary>
    public bool CanGoOnline { get; init; }

    /// <summary>Whether it can be taken offline now.</summary>
    public bool CanGoOffline { get; init; }

    /// <summary>Whether it can be archived now.</summary>
    public bool CanBeArchived { get; init; }

    /// <summary>Whether its originals can be asked back.</summary>
    public bool CanComeBack { get; init; }

    /// <summary>How many of those that can be seen are videos.</summary>
    public int ReadyVideos { get; init; }
}

/// <summary>Where a gallery stands.</summary>
public enum GalleryState
{
    Draft,
    Online,
    Offline,
    Expired,

    /// <summary>Its originals are in the archive, or on their way there or back.</summary>
    Archived,
}
