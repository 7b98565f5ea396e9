namespace Activity.UseCases.Watching;

/// <summary>What happened over the whole studio or in one gallery, newest first.</summary>
/// <param name="GalleryId">Only this gallery; null for all.</param>
/// <param name="VisitorId">Only this visitor; null for all.</param>
/// <param name="Kind">Only this; null for all.</param>
/// <param name="After">The cursor of the page before; null for the first.</param>
public sealed record BrowseActivity(Guid? GalleryId = null, Guid? VisitorId = null, EntryKind? Kind = null, string? After = null);

/// <summary>A page of the log.</summary>
public sealed record ActivityPage(IReadOnlyList<ActivityEntry> Entries, string? Next);
