using Activity.UseCases.Watching;

namespace Activity.Adapters.Reports;

/// <summary>What happened, as a report says it.</summary>
internal static class EntryWords
{
    public static string Of(ActivityEntry entry) => entry.Kind switch
    {
        EntryKind.GalleryCreated => "Gallery created",
        EntryKind.GalleryWentOnline => "Put online",
        EntryKind.GalleryWentOffline => "Taken offline",
        EntryKind.GalleryArchived => "Archived",
        EntryKind.OriginalsReturned => "Originals back from the archive",
        EntryKind.AssetsAdded => $"{Photos(entry)} added",
        EntryKind.AssetsReplaced => $"{Photos(entry)} updated",
        EntryKind.AssetsReturned => $"{Photos(entry)} brought back",
        EntryKind.AssetsRemoved => $"{Photos(entry)} removed",
        EntryKind.VisitorInvited => "Invited",
        EntryKind.GalleryViewed => "Opened the gallery",
        EntryKind.AssetsViewed => $"Looked at {Photos(entry)}",
        EntryKind.AssetsFavorited => $"Added {Photos(entry)} to Favorites",
        EntryKind.AssetsUnfavorited => $"Took {Photos(entry)} out of Favorites",
        EntryKind.CollectionCreated when entry.IsFavorites => "Began their Favorites",
        EntryKind.CollectionCreated when entry.Count == 0 => $"Made a collection{Called(entry)}",
        EntryKind.CollectionCreated => $"Made a collection of {Photos(entry)}{Called(entry)}",
        EntryKind.AssetsCollected => $"Put {Photos(entry)} into a collection{Called(entry)}",
        EntryKind.AssetsUncollected => $"Took {Photos(entry)} out of a collection{Called(entry)}",
        EntryKind.AssetsDownloaded => $"Downloaded {Photos(entry)} ({Spaced(entry.Detail ?? "")})",
        EntryKind.AssetsHidden => $"Hid {Photos(entry)}",
        EntryKind.AssetsUnhidden => $"Showed {Photos(entry)} again",
        EntryKind.ItemsShared or EntryKind.SharedByStudio => $"Shared {Photos(entry)} ({Spaced(entry.Detail ?? "")})",
        EntryKind.NoteLeft => $"Left a note on {Photos(entry)}",
        EntryKind.SelectionRequested => $"Asked to choose photos ({entry.Detail})",
        EntryKind.SelectionFinished => $"Finished choosing {Photos(entry)} ({entry.Detail})",
        EntryKind.SelectionReopened => $"Choice opened again ({entry.Detail})",
        EntryKind.OrderPlaced => $"Ordered {Photos(entry)} ({entry.Detail})",
        EntryKind.OrderPaid => $"Paid order {entry.Detail}",
        EntryKind.GalleryRemoved => "Gallery removed",
        EntryKind.OrderCanceled => $"Order {entry.Detail} canceled",
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Kind, "An entry of an unknown kind."),
    };

    /// <summary>"MainClient" → "Main client".</summary>
    public static string Spaced(string word) =>
        string.Concat(word.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));

    // Forgotten with the person who called it so.
    private static string Called(ActivityEntry entry) => entry.Detail is { } name ? $" ({name})" : "";

    private static string Photos(ActivityEntry entry) => entry.Count == 1 ? "1 photo" : $"{entry.Count} photos";
}
