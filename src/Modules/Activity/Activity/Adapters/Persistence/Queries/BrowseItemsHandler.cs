using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

/// <summary>Which rows make the page is found in an index that has all that is asked; only those are read then.</summary>
internal sealed class BrowseItemsHandler(ActivityDbContext db, Counting counting) : IQueryHandler<BrowseItems, ItemPage>
{
    // The rows of so many visitors are looked up one gallery after another; those of more are met soon enough on the way through all.
    private const int FewVisitors = 50;

    private const int FewNamed = 500;

    public async Task<ItemPage> Handle(BrowseItems query, CancellationToken ct)
    {
        var keys = new List<ItemCursor>();
        foreach (var source in await Sources(query, ct))
            keys.AddRange(await Keys(query, await Narrowed(query, source, ct), ct));

        var page = Sorted(query, keys).Take(query.Take + 1).ToList();
        var more = page.Count > query.Take;
        page = [.. page.Take(query.Take)];
        var seqs = page.Select(key => key.Seq).ToList();
        var rows = await db.Entries.Where(entry => seqs.Contains(entry.Seq)).ToDictionaryAsync(entry => entry.Seq, ct);
        return new ItemPage(await db.WithArrivals(await new EntryRows(db).Show([.. page.Select(key => rows[key.Seq])], ct), ct), more ? page[^1].ToString() : null);
    }

    /// <summary>The log, or the parts of it in which the wanted visitors are.</summary>
    private async Task<IReadOnlyList<IQueryable<LoggedEntry>>> Sources(BrowseItems query, CancellationToken ct)
    {
        var gallery = query.Scope.GalleryId is { } id ? await db.Galleries.Where(known => known.Id == id).Select(known => (int?)known.Number).FirstOrDefaultAsync(ct) : null;
        if (query.Scope.GalleryId is not null && gallery is null)
            return [];

        var entries = gallery is { } number ? db.Entries.Where(entry => entry.Gallery == number) : db.Entries;
        if (Items.Part(query.Search) is not { } part)
            return [entries];

        var called = db.Visitors.Called(part).Where(visitor => gallery == null || visitor.Gallery == gallery);
        var found = await called.Select(visitor => new { visitor.Gallery, visitor.Number, visitor.NamelessUntil }).Take(FewVisitors + 1).ToListAsync(ct);
        if (found.Count > FewVisitors)
            return [entries.Where(entry => called.Any(visitor =>
                visitor.Gallery == entry.Gallery && visitor.Number == entry.Visitor && (visitor.NamelessUntil == null || entry.At > visitor.NamelessUntil)))];

        // What happened before somebody was to be forgotten is not found by the name they have since.
        return [.. found.GroupBy(visitor => (visitor.Gallery, visitor.NamelessUntil)).Select(group =>
        {
            var ((of, until), numbers) = (group.Key, group.Select(visitor => visitor.Number).ToList());
            return db.Entries.Where(entry => entry.Gallery == of && numbers.Contains(entry.Visitor) && (until == null || entry.At > until));
        })];
    }

    private async Task<IQueryable<LoggedEntry>> Narrowed(BrowseItems query, IQueryable<LoggedEntry> entries, CancellationToken ct)
    {
        entries = entries.OfKind(query.Kind);
        var window = await counting.WindowOf(query.Scope, ct);
        if (window.From is { } from)
            entries = entries.Where(entry => entry.At >= from);
        if (window.Until is { } until)
            entries = entries.Where(entry => entry.At < until);
        if (query.Scope.Type is { } type)
            entries = entries.Where(entry => entry.Type == type);
        return Items.Part(query.Called) is { } called ? await Named(entries, called, query.Scope.GalleryId is null, ct) : entries;
    }

    /// <summary>Few collections of a studio have a name, and fewer this one: those are found first.</summary>
    private async Task<IQueryable<LoggedEntry>> Named(IQueryable<LoggedEntry> entries, string called, bool isStudio, CancellationToken ct)
    {
#pragma warning disable CA1304, CA1311, CA1862 // The database does it: these are the words EF Core translates.
        var named = isStudio
            ? await db.Entries.Where(entry => entry.Kind == EF.Constant(EntryKind.CollectionCreated) && entry.Detail != null && entry.Detail.ToUpper().Contains(called))
                .Select(entry => entry.Seq).Take(FewNamed + 1).ToListAsync(ct)
            : null;
        return named?.Count <= FewNamed ? entries.Where(entry => named.Contains(entry.Seq)) : entries.Where(entry => entry.Detail!.ToUpper().Contains(called));
#pragma warning restore CA1304, CA1311, CA1862
    }

    private static async Task<List<ItemCursor>> Keys(BrowseItems query, IQueryable<LoggedEntry> entries, CancellationToken ct)
    {
        var rows = entries.Select(entry => new { entry.Count, entry.At, entry.Seq });
        if (ItemCursor.Read(query.After) is { } after)
        {
            // The first condition alone narrows the index; the second takes out what is before the cursor at its own moment or count.
            rows = (query.Sort, query.Ascending) switch
            {
                (ItemSort.Date, false) => rows.Where(row => row.At <= after.At && (row.At < after.At || row.Seq < after.Seq)),
                (ItemSort.Date, true) => rows.Where(row => row.At >= after.At && (row.At > after.At || row.Seq > after.Seq)),
                (_, false) => rows.Where(row => row.Count <= after.Count && (row.Count < after.Count || row.At < after.At || (row.At == after.At && row.Seq < after.Seq))),
                _ => rows.Where(row => row.Count >= after.Count && (row.Count > after.Count || row.At > after.At || (row.At == after.At && row.Seq > after.Seq))),
            };
        }

        rows = (query.Sort, query.Ascending) switch
        {
            (ItemSort.Date, false) => rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Seq),
            (ItemSort.Date, true) => rows.OrderBy(row => row.At).ThenBy(row => row.Seq),
            (_, false) => rows.OrderByDescending(row => row.Count).ThenByDescending(row => row.At).ThenByDescending(row => row.Seq),
            _ => rows.OrderBy(row => row.Count).ThenBy(row => row.At).ThenBy(row => row.Seq),
        };
        return [.. (await rows.Take(query.Take + 1).ToListAsync(ct)).Select(row => new ItemCursor(row.Count, row.At, row.Seq))];
    }

    private static IEnumerable<ItemCursor> Sorted(BrowseItems query, IEnumerable<ItemCursor> keys)
    {
        (int, DateTimeOffset, long) Key(ItemCursor key) => (query.Sort == ItemSort.Date ? 0 : key.Count, key.At, key.Seq);
        return query.Ascending ? keys.OrderBy(Key) : keys.OrderByDescending(Key);
    }
}
