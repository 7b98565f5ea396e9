using Activity.Domain;

namespace Activity.Adapters.Persistence;

/// <summary>What still says whose visits they were.</summary>
internal static class NamedVisits
{
    public static IQueryable<LoggedEntry> Named(this IQueryable<LoggedEntry> entries, DateTimeOffset before) =>
        entries.Where(entry => entry.At < before && (entry.VisitorName != null || entry.VisitorEmail != null));

    public static IQueryable<VisitorFigures> Named(this IQueryable<VisitorFigures> visitors, DateTimeOffset before) =>
        visitors.Where(visitor => visitor.DescribedAt < before && (visitor.LastSeenAt == null || visitor.LastSeenAt < before) && (visitor.Name != null || visitor.Email != null));
}
