using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class BrowseActivityHandler(ActivityDbContext db) : IQueryHandler<BrowseActivity, ActivityPage>
{
    private const int PageSize = 100;

    public async Task<ActivityPage> Handle(BrowseActivity query, CancellationToken ct)
    {
        var rows = db.Entries.Where(entry =>
            (query.GalleryId == null || entry.GalleryId == query.GalleryId)
            && (query.VisitorId == null || entry.VisitorId == query.VisitorId)
            && (query.Kind == null || entry.Kind == query.Kind));
        if (EntryCursor.Read(query.After) is { } after)
            rows = rows.Where(entry => entry.At < after.At || (entry.At == after.At && entry.Id.CompareTo(after.Id) < 0));

        var entries = await db.Named(rows.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(PageSize + 1), ct);
        return entries.Count <= PageSize
            ? new ActivityPage(entries, null)
            : new ActivityPage(entries[..PageSize], new EntryCursor(entries[PageSize - 1].At, entries[PageSize - 1].EntryId).ToString());
    }
}
