using Activity.Domain;
using Activity.UseCases.Watching;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

/// <summary>Downloads, shares and collections among the log's rows, which have indexes of their own.</summary>
internal static class Items
{
    /// <summary>What the indexes are limited to, word for word as queries say it: else SQLite does not see that they are enough.</summary>
    public const string Filter = "kind IN (15, 18, 21)";

    /// <summary>Collections that have a name, word for word as well.</summary>
    public const string NamedFilter = "kind = 15 AND detail IS NOT NULL";

    private static readonly EntryKind[] Kinds = [EntryKind.CollectionCreated, EntryKind.AssetsDownloaded, EntryKind.ItemsShared];

    /// <summary>What visitors did of this kind.</summary>
    public static IQueryable<LoggedEntry> OfKind(this IQueryable<LoggedEntry> entries, ItemKind kind)
    {
        // By “visitor > 0” SQLite would rather go through all that the gallery's visitors ever did.
        var wanted = (EntryKind)kind;
        return entries.Where(entry => EF.Constant(Kinds).Contains(entry.Kind) && entry.Kind == EF.Constant(wanted) && entry.Visitor != 0);
    }

    /// <summary>Whose name or address has this part, given in capitals.</summary>
    public static IQueryable<VisitorFigures> Called(this IQueryable<VisitorFigures> visitors, string part) =>
        visitors.Where(visitor => visitor.Called!.Contains(part));

    /// <summary>What is searched for, as the database compares it; null for nothing.</summary>
    public static string? Part(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ToUpperInvariant();
}
