using System.Globalization;
using Activity.UseCases.Watching;
using Host.Web;

namespace Host.Pages.Studio.Items;

/// <summary>What is asked of a list, all of it in the address.</summary>
internal sealed class ItemListForm
{
    /// <summary>Part of a name or an address.</summary>
    public string? Q { get; set; }

    /// <summary>Part of a collection's name or an order's number.</summary>
    public string? Called { get; set; }

    public UserType? Type { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public ItemColumn Sort { get; set; }

    public bool Asc { get; set; }

    public string? After { get; set; }

    public bool IsFiltered => Q is not null || Called is not null || Type is not null || From is not null || To is not null;

    public ActivityScope ScopeOf(Guid? galleryId) => new(galleryId, From, To, Type);

    /// <summary>The first page, sorted by this column, the other way round if it is sorted by it already.</summary>
    public string SortedBy(string path, ItemColumn column) => Address(path, column, column == Sort && !Asc);

    /// <summary>The page after this cursor; null for the first.</summary>
    public string Page(string path, string? after) => Address(path, Sort, Asc, after);

    /// <summary>All of it as a file.</summary>
    public string Csv(string path) => Address(path, Sort, Asc, handler: "csv");

    private string Address(string path, ItemColumn sort, bool ascending, string? after = null, string? handler = null) => Addresses.Of(
        path, ("handler", handler), ("q", Q), ("called", Called), ("type", Type?.ToString()), ("from", Iso(From)), ("to", Iso(To)),
        ("sort", sort == ItemColumn.Date ? null : sort.ToString().ToLowerInvariant()), ("asc", ascending ? "true" : null), ("after", after));

    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
