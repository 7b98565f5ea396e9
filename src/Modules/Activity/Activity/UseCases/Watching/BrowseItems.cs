namespace Activity.UseCases.Watching;

/// <summary>What visitors downloaded, shared or collected, one row for each time.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Scope">Where, when and by whom.</param>
/// <param name="Search">Part of a name or an address; null for all.</param>
/// <param name="Called">Part of the collection's name; null for all.</param>
/// <param name="Sort">By what.</param>
/// <param name="Ascending">The earliest or the fewest first.</param>
/// <param name="After">The cursor of the page before; null for the first.</param>
/// <param name="Take">How many at most.</param>
public sealed record BrowseItems(
    ItemKind Kind, ActivityScope Scope, string? Search = null, string? Called = null, ItemSort Sort = ItemSort.Date, bool Ascending = false, string? After = null, int Take = 50);

/// <summary>Things with assets in them.</summary>
public enum ItemKind
{
    Downloads = EntryKind.AssetsDownloaded,
    Shares = EntryKind.ItemsShared,
    Collections = EntryKind.CollectionCreated,
}

/// <summary>What they are sorted by.</summary>
public enum ItemSort
{
    Date,
    Assets,
}

/// <summary>A page of them.</summary>
/// <param name="Rows">In their order. The detail is a download's size, the way of a share, or the name of a collection.</param>
/// <param name="Next">The cursor of the next page; null after the last.</param>
public sealed record ItemPage(IReadOnlyList<ActivityEntry> Rows, string? Next);
