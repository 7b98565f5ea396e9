using Activity.Domain;

namespace Activity.Adapters.Persistence;

/// <summary>Whose visits are whose.</summary>
internal static class NamedVisits
{
    /// <summary>Visitors that the log names for something that happened before this moment.</summary>
    public static IQueryable<VisitorFigures> Named(
        this IQueryable<VisitorFigures> visitors, IQueryable<LoggedEntry> entries, IQueryable<GalleryFigures> galleries, DateTimeOffset before) =>
        from visitor in visitors
        where (visitor.Name != null || visitor.Email != null) && visitor.FirstHeardAt < before
        from gallery in galleries.Where(gallery => gallery.Id == visitor.GalleryId)
        where entries.Any(entry => entry.Gallery == gallery.Number && entry.Visitor == visitor.Number && entry.At < before
            && (visitor.NamelessUntil == null || entry.At > visitor.NamelessUntil))
        select visitor;

    /// <summary>Visitors known by an address in lower case.</summary>
    public static IQueryable<VisitorFigures> OfAddress(this IQueryable<VisitorFigures> visitors, string email) =>
#pragma warning disable CA1304, CA1311, CA1862 // The database does it: these are the words EF Core translates.
        visitors.Where(visitor => visitor.Email!.ToLower() == email);
#pragma warning restore CA1304, CA1311, CA1862
}
