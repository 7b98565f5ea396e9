namespace Activity.UseCases.Watching;

/// <summary>Visitors and what they did. Whoever did nothing in the scope is listed only where it has neither period nor type.</summary>
/// <param name="Scope">What their figures are about.</param>
/// <param name="Search">Part of a name or an address; null for all.</param>
/// <param name="Sort">By what.</param>
/// <param name="Ascending">The other way round: the least, the longest ago, or Z first.</param>
/// <param name="After">The cursor of the page before; null for the first.</param>
/// <param name="Take">How many at most.</param>
public sealed record BrowseVisitors(ActivityScope Scope, string? Search = null, VisitorSort Sort = VisitorSort.LastSeen, bool Ascending = false, string? After = null, int Take = 50)
{
    /// <summary>Only those who are of this type today, with all they ever did, also where they have not come; null for all.</summary>
    public UserType? Who { get; init; }
}

/// <summary>What visitors are sorted by.</summary>
public enum VisitorSort
{
    LastSeen,
    Name,
    Type,
    Visits,
    Views,
    Downloads,
    Favorites,
    Shares,
    Collections,
    Orders,
    Revenue,
}

/// <summary>A page of visitors.</summary>
/// <param name="Rows">In their order.</param>
/// <param name="Next">The cursor of the next page; null after the last.</param>
/// <param name="Found">How many there are on all pages.</param>
/// <param name="Sums">What they did, on all pages.</param>
public sealed record VisitorPage(IReadOnlyList<VisitorRow> Rows, string? Next, int Found, ActivityTotals Sums);

/// <summary>One visitor. Figures are as in <see cref="ActivityTotals"/>; last seen is null for somebody invited who has not come.</summary>
public sealed record VisitorRow(
    Guid GalleryId, Guid VisitorId, string GalleryName, UserType? Type, string Name, string? Email, int Visits, int Views, int Downloads, int Favorites, int Shares,
    int Collections, int Orders, long RevenueMinor, DateTimeOffset? LastSeenAt);
