using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Covering;
using Galleries.UseCases.Downloading;

namespace Galleries.UseCases.Viewing;

/// <summary>The gallery as this viewer may see it: head and one page of tiles.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="After">The cursor of the page before; null for the first.</param>
/// <param name="Count">How many tiles, at most 200.</param>
/// <param name="FavoritesOnly">Only what the viewer picked.</param>
public sealed record ShowGallery(Guid GalleryId, Viewer Viewer, string? After = null, int Count = 100, bool FavoritesOnly = false)
{
    /// <summary>Only what is hidden from others.</summary>
    public bool HiddenOnly { get; init; }

    /// <summary>Only what is in this collection of the viewer's; null for all.</summary>
    public Guid? CollectionId { get; init; }

    /// <summary>Only this scene; null for all.</summary>
    public Guid? SceneId { get; init; }

    /// <summary>Only those whose file name or caption holds every one of these words, however they are written; null for all.</summary>
    public string? Search { get; init; }

    /// <summary>Only photos, GIFs, clips or featured videos; null for all.</summary>
    public AssetKind? Kind { get; init; }

    /// <summary>A page that this asset is on, with some before it, where it is shown at all; null for the first page, or for that behind the cursor.</summary>
    public Guid? Around { get; init; }

    /// <summary>Whether something is left out.</summary>
    public bool IsFiltered => FavoritesOnly || HiddenOnly || SceneId is not null || CollectionId is not null || Kind is not null || !string.IsNullOrWhiteSpace(Search);

    /// <summary>Only those of these that can still be shown; null for all.</summary>
    public IReadOnlyCollection<Guid>? Only { get; init; }
}

/// <summary>What the viewer gets.</summary>
/// <param name="Admission">Whether they are let in, and why not.</param>
/// <param name="Head">The gallery's head; also given when it is offline or expired, so that it can say so; null when unknown to the viewer.</param>
/// <param name="Tiles">A page of what they may see.</param>
/// <param name="Next">The cursor of the next page; null at the end.</param>
public sealed record GalleryView(Admission Admission, GalleryHead? Head, IReadOnlyList<AssetTile> Tiles, string? Next)
{
    /// <summary>How many there are behind the filter; null where nothing is left out.</summary>
    public Found? Found { get; init; }

    /// <summary>How many come before the first of these tiles, as far as that is known: on a page around an asset.</summary>
    public int Before { get; init; }
}

/// <summary>What a filter leaves.</summary>
/// <param name="Count">How many photos and videos.</param>
/// <param name="VideoCount">How many of them are videos.</param>
public sealed record Found(int Count, int VideoCount);

/// <summary>A scene, as far as the viewer sees anything in it.</summary>
/// <param name="SceneId">The scene.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What is said about it, in some lines; empty for nothing.</param>
/// <param name="Count">How many photos and videos the viewer sees in it, those that wait included.</param>
/// <param name="VideoCount">How many of them are videos.</param>
public sealed record Chapter(Guid SceneId, string Name, string Text, int Count, int VideoCount)
{
    /// <summary>Whether the viewer may download what is in it.</summary>
    public bool CanDownload { get; init; }
}

/// <summary>The one answer to "may this viewer come in".</summary>
public enum Admission
{
    /// <summary>Nobody knows of the gallery: answered as if it did not exist.</summary>
    Unknown,
    Admitted,
    Offline,
    Expired,

    /// <summary>In the photographer's archive.</summary>
    Archived,

    /// <summary>The gallery is open, but the time of the viewer's link is over.</summary>
    LinkExpired,

    /// <summary>Another visitor gave the viewer their link, and sharing is switched off.</summary>
    SharingPaused,

    /// <summary>As soon as the viewer has said who they are.</summary>
    MustIntroduce,

    /// <summary>As soon as the viewer, a vendor, has accepted the terms of use.</summary>
    MustAccept,
}

/// <summary>What stands above the pictures.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Slug">Its part of the address.</param>
/// <param name="Name">Its name.</param>
/// <param name="EventDate">The day of the event, or null.</param>
/// <param name="Cover">The cover, or null while there is no picture or the viewer is not let in.</param>
/// <param name="AssetCount">How many the viewer may see, pick and download.</param>
/// <param name="TotalBytes">Their originals, in bytes.</param>
/// <param name="FavoriteCount">How many the viewer picked.</param>
/// <param name="DownloadEnabled">Whether this viewer may download.</param>
/// <param name="ShareEnabled">Whether this viewer may share.</param>
/// <param name="Visitor">The viewer as a visitor; null for the studio.</param>
public sealed record GalleryHead(
    Guid GalleryId, string Slug, string Name, DateOnly? EventDate, AssetTile? Cover, int AssetCount, long TotalBytes, int FavoriteCount,
    bool DownloadEnabled, bool ShareEnabled, VisitorFact? Visitor)
{
    /// <summary>When it goes online by itself; null where that was not decided.</summary>
    public DateTimeOffset? OpensAt { get; init; }

    /// <summary>How many of them are videos.</summary>
    public int VideoCount { get; init; }

    /// <summary>How many of each kind there are, those that wait included; kinds of which there are none are left out.</summary>
    public IReadOnlyDictionary<AssetKind, int> Kinds { get; init; } = new Dictionary<AssetKind, int>();

    /// <summary>How many more there are whose previews are still to be made.</summary>
    public int WaitingCount { get; init; }

    /// <summary>Whether this viewer may hide photos from others.</summary>
    public bool CanHide { get; init; }

    /// <summary>How many of them are hidden from others.</summary>
    public int HiddenCount { get; init; }

    /// <summary>How the cover stands, and what stands on it.</summary>
    public CoverFace Face { get; init; } = new("", "", CoverDesign.UsualAcross, CoverDesign.UsualDown);

    /// <summary>Whether this viewer may design the cover.</summary>
    public bool MayDesignCover { get; init; }

    /// <summary>The free downloads, for a viewer whose downloads are counted.</summary>
    public Allowance? Free { get; init; }

    /// <summary>The sizes this viewer may download.</summary>
    public IReadOnlyList<DownloadSize> Sizes { get; init; } = [];

    /// <summary>What the viewer's favorites that are no longer in the gallery were called, where favorites alone were asked for; they come back with the photos.</summary>
    public IReadOnlyList<string> GoneFavorites { get; init; } = [];

    /// <summary>The collection that alone was asked for; null where none was, or it is not theirs.</summary>
    public CollectionHead? Collection { get; init; }

    /// <summary>The collections that the photographer made for this viewer, in their order.</summary>
    public IReadOnlyList<CollectionName> Presented { get; init; } = [];

    /// <summary>How many collections of their own the viewer has, Favorites apart.</summary>
    public int CollectionCount { get; init; }

    /// <summary>Whether the viewer's link shows some scenes alone.</summary>
    public bool IsNarrowed { get; init; }

    /// <summary>Whether the viewer may let others in.</summary>
    public bool CanInvite { get; init; }

    /// <summary>Whether the viewer may share what they see.</summary>
    public bool CanShare { get; init; }

    /// <summary>Whether the viewer's link shows photos that somebody chose, rather than scenes: without the gallery's cover.</summary>
    public bool IsChosen { get; init; }

    /// <summary>The name of whoever shared it; null where that is not known, or nobody did.</summary>
    public string? SharedBy { get; init; }

    /// <summary>The scenes that are not empty for the viewer, in their order.</summary>
    public IReadOnlyList<Chapter> Chapters { get; init; } = [];

    /// <summary>Whether the viewer may leave notes on photos.</summary>
    public bool CanNote { get; init; }

    /// <summary>Whether a watermark is burnt into the pictures.</summary>
    public bool IsMarked { get; init; }
}

/// <summary>A collection whose photos are shown.</summary>
/// <param name="CollectionId">The collection.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="IsFavorites">Whether it is what has a heart.</param>
/// <param name="Count">How much of it the viewer sees.</param>
/// <param name="Gone">What was called so is in it but no longer in the gallery; it comes back with the photos.</param>
public sealed record CollectionHead(Guid CollectionId, string Name, bool IsFavorites, int Count, IReadOnlyList<string> Gone)
{
    /// <summary>Whether the photographer made it.</summary>
    public bool IsStudios { get; init; }
}

/// <summary>A collection by its name.</summary>
public sealed record CollectionName(Guid CollectionId, string Name);

/// <summary>One picture or video of a page.</summary>
/// <param name="AssetId">The asset.</param>
/// <param name="FileName">As uploaded.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Width">Pixels, upright.</param>
/// <param name="Height">Pixels, upright.</param>
/// <param name="Version">Sixteen hexadecimal digits of the content's key, and of the watermark's where there is one: part of the preview's address.</param>
/// <param name="Placeholder">A data URI of a few hundred bytes; empty while it waits.</param>
/// <param name="TakenAt">The camera's wall clock, or null.</param>
/// <param name="Favorite">Whether the viewer picked it.</param>
/// <param name="Length">The original, in bytes.</param>
public sealed record AssetTile(
    Guid AssetId, string FileName, AssetKind Kind, int Width, int Height, string Version, string Placeholder, DateTime? TakenAt, bool Favorite,
    long Length = 0)
{
    /// <summary>Whether its previews are still to be made: asking for one has it made at once, but it can't be picked or downloaded yet.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>What the photographer says about it; empty for nothing.</summary>
    public string Caption { get; init; } = "";

    /// <summary>What is read to who can't see it.</summary>
    public string InWords => Caption.Length > 0 ? Caption : FileName;

    /// <summary>The chapter that begins with it; null for none.</summary>
    public Chapter? Opens { get; init; }

    /// <summary>Whether main clients and the studio alone see it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>How long a video runs; null for pictures, and for a video that does not say.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Whether there are previews: not of a video without a poster.</summary>
    public bool HasPicture { get; init; } = true;

    /// <summary>Whether the viewer may download it; false where only its scene is not offered to them.</summary>
    public bool CanDownload { get; init; } = true;

    /// <summary>Whether a poster may still come.</summary>
    public PosterState Poster { get; init; }

    /// <summary>Whether a rendition of the video for playing may still come.</summary>
    public PlaybackState Playback { get; init; }

    /// <summary>As what a video leaves in web size.</summary>
    public SentAs WebSize { get; init; }

    /// <summary>The version in the address where this viewer plays the video; null where they can't.</summary>
    public string? PlayedVersion { get; init; }

    /// <summary>Whether they soon can.</summary>
    public bool IsPlayableSoon { get; init; }

    /// <summary>Whether it is played rather than looked at.</summary>
    public bool IsVideo => Kind is AssetKind.Clip or AssetKind.Video;

    /// <summary>Whether it is a film of its own rather than a clip among the photos.</summary>
    public bool IsFeatured => Kind is AssetKind.Video;
}

/// <summary>How far the rendition is that is played of a video.</summary>
public enum PlaybackState
{
    /// <summary>It is there, or none is needed.</summary>
    Settled,

    /// <summary>It comes as soon as it can be made, which may be at a later start.</summary>
    Waiting,

    /// <summary>It could not be made: the original is what plays.</summary>
    Failed,
}

/// <summary>How far a video's poster is.</summary>
public enum PosterState
{
    /// <summary>It is there, or none is needed.</summary>
    Settled,

    /// <summary>It comes as soon as it can be made, which may be at a later start.</summary>
    Waiting,
    Failed,
}
