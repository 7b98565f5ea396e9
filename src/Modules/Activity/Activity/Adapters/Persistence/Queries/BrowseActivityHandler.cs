using Activity.Domain;
using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class BrowseActivityHandler(ActivityDbContext db) : IQueryHandler<BrowseActivity, ActivityPage>
{
    private const int PageSize = 100;

    public async Task<ActivityPage> Handle(BrowseActivity query, CancellationToken ct)
    {
        if (await Rows(query, ct) is not { } rows)
            return new ActivityPage([], null);

        if (query.Kind is { } kind)
            rows = rows.Where(entry => entry.Kind == kind);
        if (EntryCursor.Read(query.After) is { } after)
            rows = rows.Where(entry => entry.At <= after.At && (entry.At < after.At || entry.Seq < after.Seq));

        var found = await rows.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Seq).Take(PageSize + 1).ToListAsync(ct);
        var shown = found.Take(PageSize).ToList();
        var entries = await new EntryRows(db).Show(shown, ct);
        if (query.Pictures > 0)
            entries = await Pictured(entries, shown, query.Pictures, ct);
        return new ActivityPage(entries, found.Count > PageSize ? new EntryCursor(entries[^1].At, entries[^1].Seq).ToString() : null);
    }

    private async Task<List<ActivityEntry>> Pictured(List<ActivityEntry> entries, List<LoggedEntry> rows, int most, CancellationToken ct)
    {
        var numbers = rows.Select(row => AssetSet.Read(row.Assets).Runs.SelectMany(run => Enumerable.Range(run.First, run.Last - run.First + 1)).Take(most).ToList()).ToList();
        var known = new Dictionary<(Guid, int), Guid>();
        foreach (var gallery in entries.Zip(numbers).GroupBy(pair => pair.First.GalleryId, pair => pair.Second))
        {
            var wanted = gallery.SelectMany(some => some).Distinct().ToList();
            foreach (var asset in await db.Assets.Where(asset => asset.GalleryId == gallery.Key && wanted.Contains(asset.Number)).Select(asset => new { asset.Number, asset.Id }).ToListAsync(ct))
                known.Add((gallery.Key, asset.Number), asset.Id);
        }

        return [.. entries.Zip(numbers, (entry, some) => entry with { AssetIds = [.. some.Where(number => known.ContainsKey((entry.GalleryId, number))).Select(number => known[(entry.GalleryId, number)])] })];
    }

    /// <summary>Null where nobody ever heard of the gallery or the visitor.</summary>
    private async Task<IQueryable<LoggedEntry>?> Rows(BrowseActivity query, CancellationToken ct)
    {
        if (query.VisitorId is { } visitorId)
        {
            var found = await db.Visitors.Where(visitor => visitor.VisitorId == visitorId && (query.GalleryId == null || visitor.GalleryId == query.GalleryId))
                .Join(db.Galleries, visitor => visitor.GalleryId, gallery => gallery.Id, (visitor, gallery) => new { Gallery = gallery.Number, visitor.Number })
                .FirstOrDefaultAsync(ct);
            return found is null ? null : db.Entries.Where(entry => entry.Gallery == found.Gallery && entry.Visitor == found.Number);
        }

        if (query.GalleryId is not { } galleryId)
            return db.Entries;

        var number = await db.Galleries.Where(gallery => gallery.Id == galleryId).Select(gallery => (int?)gallery.Number).FirstOrDefaultAsync(ct);
        return number is null ? null : db.Entries.Where(entry => entry.Gallery == number);
    }
}
