namespace Activity.UseCases.Watching;

/// <summary>What happened over the whole studio or in one gallery, newest first.</summary>
/// <param name="GalleryId">Only this gallery; null for all.</param>
/// <param name="VisitorId">Only this visitor; null for all.</param>
/// <param name="Kind">Only this; null for all.</param>
/// <param name="After">The cursor of the page before; null for the first.</param>
public sealed record BrowseActivity(Guid? GalleryId = null, Guid? VisitorId = null, EntryKind? Kind = null, string? After = null)
{
    /// <summary>How many assets of each entry are named; 0 for none.</summary>
    public int Pictures { get; init; }
}

/// <summary>A page of the log.</summary>
public sealed record ActivityPage(IReadOnlyList<ActivityEntry> Entries, string? Next);

/// <summary>One thing that happened.</summary>
/// <param name="Seq">The entry: its place in the order in which things were heard.</param>
/// <param name="GalleryId">Where.</param>
/// <param name="GalleryName">Its name.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="VisitorName">Who, as shown; null when the studio did it.</param>
/// <param name="VisitorType">How they came in; null when the studio did it.</param>
/// <param name="Count">How many assets it was about.</param>
/// <param name="Detail">Such as an order's number or a file's name; may be null.</param>
public sealed record ActivityEntry(
    long Seq, Guid GalleryId, string GalleryName, DateTimeOffset At, EntryKind Kind, string? VisitorName, string? VisitorType, int Count, string? Detail)
{
    /// <summary>Whether there is nothing to be led to any more.</summary>
    public bool IsGalleryRemoved { get; init; }

    /// <summary>Whether the collection that was made is somebody's Favorites.</summary>
    public bool IsFavorites { get; init; }

    /// <summary>Who; null when the studio did it.</summary>
    public Guid? VisitorId { get; init; }

    /// <summary>The download, share, collection or order; somebody's Favorites are called by who they are. Null where there is none, or it was not told.</summary>
    public Guid? ItemId { get; init; }

    /// <summary>The first of its assets, where they were asked for.</summary>
    public IReadOnlyList<Guid> AssetIds { get; init; } = [];

    /// <summary>Of a download: whether its last byte was handed over. Null for everything else, where it is not asked, and where nobody noted that yet.</summary>
    public bool? IsFinished { get; init; }

    /// <summary>Their address; null where it is not known.</summary>
    public string? VisitorEmail { get; init; }
}
