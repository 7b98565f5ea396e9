namespace Activity.UseCases.Watching;

/// <summary>What can happen. The numbers are data of the log and of its sheets: they never change, and new ones go on from the highest. At most 255.</summary>
public enum EntryKind
{
    GalleryCreated = 1,
    GalleryWentOnline = 2,
    GalleryWentOffline = 3,
    GalleryArchived = 4,
    OriginalsReturned = 5,
    AssetsAdded = 6,
    AssetsReplaced = 7,
    AssetsReturned = 8,
    AssetsRemoved = 9,
    VisitorInvited = 10,
    GalleryViewed = 11,
    AssetsViewed = 12,
    AssetsFavorited = 13,
    AssetsUnfavorited = 14,
    CollectionCreated = 15,
    AssetsCollected = 16,
    AssetsUncollected = 17,
    AssetsDownloaded = 18,
    AssetsHidden = 19,
    AssetsUnhidden = 20,
    ItemsShared = 21,
    SelectionRequested = 22,
    SelectionFinished = 23,
    SelectionReopened = 24,
    OrderPlaced = 25,
    OrderPaid = 26,
    OrderCanceled = 27,
    GalleryRemoved = 28,
}
