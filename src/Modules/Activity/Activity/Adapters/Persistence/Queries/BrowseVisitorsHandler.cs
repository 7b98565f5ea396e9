using Activity.Domain;
using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

/// <summary>Figures are of all visitors; names are read for the page alone.</summary>
internal sealed class BrowseVisitorsHandler(ActivityDbContext db, Counting counting) : IQueryHandler<BrowseVisitors, VisitorPage>
{
    // Rather than to go through all visitors, so many are read and sorted.
    private const int Few = 500;

    // Names are read for the visitors of so many galleries at once.
    private const int GalleriesAtOnce = 25;

    public async Task<VisitorPage> Handle(BrowseVisitors query, CancellationToken ct)
    {
        var found = await Found(query, ct);
        var where = found?.Select(visitor => visitor.Gallery).Distinct().ToList();
        if (await counting.Of(query.Scope, where?.Count <= GalleriesAtOnce ? where : null, ct) is not { } counted)
            return new VisitorPage([], null, 0, new ActivityTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, null));

        var sales = await counting.Sales(counted, ct);
        // Also those invited who have not come.
        var lines = new VisitorLines(counted, sales, withAll: query.Scope is { From: null, To: null, Type: null });
        var (count, sums) = Summed(found is null ? lines.All() : found.Select(visitor => lines.Of(visitor.Gallery, visitor.Number)).OfType<VisitorLine>(), sales.Currency);

        var page = query.Sort is VisitorSort.LastSeen or VisitorSort.Name or VisitorSort.Type
            ? await ByPerson(query, lines, found, count, ct)
            : await ByFigure(query, lines, found, ct);
        var rows = page.Take(query.Take).ToList();
        return new VisitorPage(
            [.. rows.Select(visitor => Row(lines.Of(visitor.Gallery, visitor.Number)!.Value, visitor, counted.Galleries[visitor.Gallery]))],
            page.Count > rows.Count ? PairCursor.Write(rows[^1].Gallery, rows[^1].Number) : null, count, sums);
    }

    /// <summary>The page's visitors, and one more where there are more.</summary>
    private async Task<List<VisitorFigures>> ByFigure(BrowseVisitors query, VisitorLines lines, List<VisitorFigures>? found, CancellationToken ct)
    {
        int Order(VisitorLine one, VisitorLine other) => query.Ascending ? VisitorLine.Compare(one, other, query.Sort) : VisitorLine.Compare(other, one, query.Sort);
        var listed = found is null ? lines.All() : found.Select(visitor => lines.Of(visitor.Gallery, visitor.Number)).OfType<VisitorLine>();
        if (PairCursor.Read(query.After) is { } after && lines.Of(after.Gallery, after.Number) is { } last)
            listed = listed.Where(line => Order(line, last) > 0);

        var page = Foremost.Of(listed, query.Take + 1, Order);
        var known = (found ?? await Known(page, ct)).ToDictionary(visitor => (visitor.Gallery, visitor.Number));
        return [.. page.Select(line => known[(line.Gallery, line.Visitor)])];
    }

    private async Task<List<VisitorFigures>> ByPerson(BrowseVisitors query, VisitorLines lines, List<VisitorFigures>? found, int count, CancellationToken ct)
    {
        var after = PairCursor.Read(query.After);
        if (found is null && count > Few)
        {
            var gallery = query.Scope.GalleryId is null ? null : (int?)(await counting.Galleries(query.Scope, ct)).Keys.First();
            var last = after is (var of, var number) ? await db.Visitors.FirstOrDefaultAsync(visitor => visitor.Gallery == of && visitor.Number == number, ct) : null;
            var places = await new VisitorWalk(db, query.Sort, query.Ascending, gallery).Take(query.Take + 1, last, place => lines.Of(place.Gallery, place.Number) is not null, ct);
            var known = (await Known([.. places.Select(place => lines.Of(place.Gallery, place.Number)!.Value)], ct)).ToDictionary(visitor => (visitor.Gallery, visitor.Number));
            return [.. places.Select(place => known[(place.Gallery, place.Number)])];
        }

        var listed = (found ?? await Known([.. lines.All()], ct)).Where(visitor => lines.Of(visitor.Gallery, visitor.Number) is not null).ToList();
        listed.Sort((one, other) => query.Ascending ? Compare(one, other, query.Sort) : Compare(other, one, query.Sort));
        return [.. listed.Skip(after is null ? 0 : listed.FindIndex(visitor => (visitor.Gallery, visitor.Number) == after) + 1).Take(query.Take + 1)];
    }

    /// <summary>Null where nobody is left out.</summary>
    private async Task<List<VisitorFigures>?> Found(BrowseVisitors query, CancellationToken ct)
    {
        var galleryId = query.Scope.GalleryId;
        if (Items.Part(query.Search) is { } part)
            return [.. (await Called(part, galleryId, ct)).Where(visitor => query.Who is null || visitor.Type == query.Who)];

        return query.Who is { } type ? await db.Visitors.Where(visitor => visitor.Type == type && (galleryId == null || visitor.GalleryId == galleryId)).ToListAsync(ct) : null;
    }

    /// <summary>Visitors by a part of their name or address: found in an index, and only then read.</summary>
    private Task<List<VisitorFigures>> Called(string part, Guid? galleryId, CancellationToken ct) => (
        from found in db.Visitors.Called(part).Select(visitor => new { visitor.Gallery, visitor.Number })
        join visitor in db.Visitors.Where(visitor => galleryId == null || visitor.GalleryId == galleryId) on found equals new { visitor.Gallery, visitor.Number }
        select visitor).ToListAsync(ct);

    private async Task<List<VisitorFigures>> Known(List<VisitorLine> lines, CancellationToken ct)
    {
        var known = new List<VisitorFigures>();
        foreach (var some in lines.GroupBy(line => line.Gallery).Chunk(GalleriesAtOnce))
        {
            var (galleries, numbers) = (some.Select(group => group.Key).ToList(), some.SelectMany(group => group.Select(line => line.Visitor)).Distinct().ToList());
            known.AddRange(await db.Visitors.Where(visitor => galleries.Contains(visitor.Gallery) && numbers.Contains(visitor.Number)).ToListAsync(ct));
        }

        var wanted = lines.Select(line => (line.Gallery, line.Visitor)).ToHashSet();
        return [.. known.Where(visitor => wanted.Contains((visitor.Gallery, visitor.Number)))];
    }

    private static (int Count, ActivityTotals Sums) Summed(IEnumerable<VisitorLine> lines, string? currency)
    {
        var (count, people, orders, revenue, done) = (0, 0, 0, 0L, default(Done));
        foreach (var line in lines)
            (count, people, orders, revenue, done) = (count + 1, people + (line.IsThere ? 1 : 0), orders + line.Orders, revenue + line.RevenueMinor, done + line.Done);
        var sums = done.Sums;
        return (count, new ActivityTotals(people, done.Visits, sums.Views, sums.Downloads, sums.Favorites, sums.Shares, sums.Collections, orders, revenue, currency));
    }

    private static VisitorRow Row(VisitorLine line, VisitorFigures visitor, GalleryFigures gallery)
    {
        var sums = line.Done.Sums;
        return new VisitorRow(
            gallery.Id, visitor.VisitorId, gallery.Name, visitor.Type, Shown(visitor), visitor.Email, line.Done.Visits, sums.Views, sums.Downloads,
            sums.Favorites, sums.Shares, sums.Collections, line.Orders, line.RevenueMinor, visitor.LastSeenAt);
    }

    private static int Compare(VisitorFigures one, VisitorFigures other, VisitorSort sort)
    {
        var order = sort switch
        {
            // A first, unless asked for the other way round; those without a name behind them, and main clients before all others.
            VisitorSort.Name => (one.Called, other.Called) switch
            {
                (null, null) => 0,
                (null, _) => -1,
                (_, null) => 1,
                var (name, another) => StringComparer.CurrentCulture.Compare(another, name),
            },
            VisitorSort.Type => (other.Type ?? UserType.Guest + 1).CompareTo(one.Type ?? UserType.Guest + 1),
            _ => Nullable.Compare(one.LastSeenAt, other.LastSeenAt),
        };
        var (place, others) = ((one.Gallery, one.Number), (other.Gallery, other.Number));
        return order != 0 ? order : sort == VisitorSort.LastSeen ? place.CompareTo(others) : others.CompareTo(place);
    }

    private static string Shown(VisitorFigures visitor) => GuestName.Of(visitor.VisitorId, visitor.Name, visitor.Email);
}
