namespace Activity.Adapters.Persistence;

/// <summary>Which of the log's rows are about a person.</summary>
internal static class EntriesOfPerson
{
    /// <summary>Known by who they are in the galleries, or by an address in lower case.</summary>
    public static IQueryable<LoggedEntry> Of(this IQueryable<LoggedEntry> entries, string email, IReadOnlyCollection<Guid> visitorIds) =>
#pragma warning disable CA1304, CA1311, CA1862 // The database does it: these are the words EF Core translates.
        entries.Where(entry => (entry.VisitorId != null && visitorIds.Contains(entry.VisitorId.Value)) || entry.VisitorEmail!.ToLower() == email);
#pragma warning restore CA1304, CA1311, CA1862
}
