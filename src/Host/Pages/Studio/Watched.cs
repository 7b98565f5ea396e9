using Activity.UseCases.Watching;
using Host.Web;

namespace Host.Pages.Studio;

/// <summary>What figures are looked at, in one gallery or over the whole studio. All of it stands in the address.</summary>
internal sealed record Watched(Guid? GalleryId, WatchPeriod Period, IReadOnlyList<WatchPeriod> Periods, DateOnly Today)
{
    public const string Upwards = "up";

    public UserType? Type { get; init; }

    public MediaKind? Kind { get; init; }

    /// <summary>Main clients alone.</summary>
    public bool Clients { get; init; }

    public string? Search { get; init; }

    public VisitorSort Sort { get; init; }

    public bool Ascending { get; init; }

    public string? After { get; init; }

    public ActivityScope Scope => new(GalleryId, Period.From, Period.To, Type);

    /// <summary>Where the sums are.</summary>
    public string Home => GalleryId is { } gallery ? $"/studio/galleries/{gallery}" : "/studio/activity";

    /// <summary>Where all visitors are.</summary>
    public string VisitorsPath => GalleryId is null ? $"{Home}/visitors" : $"{Home}/activity/visitors";

    /// <summary>Where all assets are.</summary>
    public string EngagedPath => GalleryId is null ? $"{Home}/engaged" : $"{Home}/activity/engaged";

    /// <summary>Where everything that happened is.</summary>
    public string Log => Addresses.Of("/studio/activity/log", ("gallery", GalleryId?.ToString()));

    /// <summary>Another page about the same period.</summary>
    public string At(string path, params (string Name, string? Value)[] asked) => Addresses.Of(path, [.. Period.Query, .. asked]);

    /// <summary>Visitors of one type, those with the most of something first.</summary>
    public string VisitorsBy(UserType? type, VisitorSort sort) => At(VisitorsPath, ("type", type?.ToString()), ("sort", SortOf(sort)));

    /// <summary>All main clients, whatever the period.</summary>
    public string ClientsPath => Addresses.Of(VisitorsPath, ("clients", "true"), ("period", GalleryId is null ? WatchPeriod.AllTime : null));

    /// <summary>This list of visitors, from a cursor on or as a file.</summary>
    public string Visitors(string? after = null, string? handler = null) =>
        At(VisitorsPath, ("clients", Clients ? "true" : null), ("q", Search), ("type", Type?.ToString()), ("sort", SortOf(Sort)), ("order", Ascending ? Upwards : null), ("after", after), ("handler", handler));

    /// <summary>The list in another order; the same column again is turned around.</summary>
    public string Sorted(VisitorSort sort) => (this with { Sort = sort, Ascending = sort == Sort && !Ascending }).Visitors();

    /// <summary>This ranking, from a cursor on or as a file.</summary>
    public string Engaged(string? after = null, string? handler = null) =>
        At(EngagedPath, ("type", Type?.ToString()), ("kind", Kind?.ToString()), ("after", after), ("handler", handler));

    /// <summary>Everything one visitor did.</summary>
    public static string PersonOf(VisitorRow visitor) => $"/studio/galleries/{visitor.GalleryId}/people/{visitor.VisitorId}";

    private static string? SortOf(VisitorSort sort) => sort == VisitorSort.LastSeen ? null : sort.ToString();
}

/// <summary>The periods to choose from on one page.</summary>
/// <param name="Watched">What is looked at now.</param>
/// <param name="Path">The page.</param>
/// <param name="Kept">What else its address says.</param>
internal sealed record PeriodPicker(Watched Watched, string Path, params (string Name, string? Value)[] Kept);
