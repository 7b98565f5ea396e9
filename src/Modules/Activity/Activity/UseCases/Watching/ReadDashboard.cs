namespace Activity.UseCases.Watching;

/// <summary>The Gallery Dashboard: everything visitors did in one gallery, as told by messages. Null before the gallery was heard of.</summary>
public sealed record ReadDashboard(Guid GalleryId);

/// <summary>The dashboard's figures.</summary>
public sealed record GalleryDashboard(GalleryOverview Overview, ActivityTotals Totals, IReadOnlyList<VisitorRow> Visitors, IReadOnlyList<ActivityEntry> Latest);

/// <summary>Where the gallery stands.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Name">Its name.</param>
/// <param name="Online">Whether visitors see it.</param>
/// <param name="ExpiresOn">The last day, or null.</param>
/// <param name="ReadyAssets">Assets that can be seen.</param>
/// <param name="UploadsInProgress">Stored files whose previews are being made.</param>
public sealed record GalleryOverview(Guid GalleryId, string Name, bool Online, DateOnly? ExpiresOn, int ReadyAssets, int UploadsInProgress);

/// <summary>Sums over all visitors of a gallery. Revenue is minor units of <paramref name="Currency"/>, tax included, of paid orders.</summary>
public sealed record ActivityTotals(int People, int Views, int Downloads, int Favorites, int Orders, long RevenueMinor, string? Currency)
{
    /// <summary>How often something was shared.</summary>
    public int Shares { get; init; }
}

/// <summary>One visitor. Views are openings of the gallery's page; downloads and favorites are counted in photos. Last seen is null for somebody invited who has not come.</summary>
public sealed record VisitorRow(
    Guid VisitorId, string Type, string? Name, string? Email, int Views, int Downloads, int Favorites, int Orders, long RevenueMinor, DateTimeOffset? LastSeenAt)
{
    /// <summary>How often they shared something.</summary>
    public int Shares { get; init; }
}

/// <summary>One thing that happened.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="GalleryId">Where.</param>
/// <param name="GalleryName">Its name.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="VisitorName">Who, as shown; null when the studio did it.</param>
/// <param name="VisitorType">How they came in; null when the studio did it.</param>
/// <param name="Count">How many assets it was about.</param>
/// <param name="Detail">Such as an order's number or a file's name; may be null.</param>
public sealed record ActivityEntry(
    Guid EntryId, Guid GalleryId, string GalleryName, DateTimeOffset At, EntryKind Kind, string? VisitorName, string? VisitorType, int Count, string? Detail)
{
    /// <summary>Whether there is nothing to be led to any more.</summary>
    public bool IsGalleryRemoved { get; init; }
}

/// <summary>What can happen.</summary>
public enum EntryKind
{
    GalleryCreated,
    GalleryWentOnline,
    GalleryWentOffline,
    GalleryArchived,
    OriginalsReturned,
    AssetsAdded,
    AssetsReplaced,
    AssetsReturned,
    AssetsRemoved,
    VisitorInvited,
    GalleryViewed,
    AssetsViewed,
    AssetsFavorited,
    AssetsUnfavorited,
    CollectionCreated,
    AssetsCollected,
    AssetsUncollected,
    AssetsDownloaded,
    AssetsHidden,
    AssetsUnhidden,
    ItemsShared,
    NoteLeft,
    SelectionRequested,
    SelectionFinished,
    SelectionReopened,
    OrderPlaced,
    OrderPaid,
    OrderCanceled,
    GalleryRemoved,
}
