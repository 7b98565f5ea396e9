using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Watching;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

/// <summary>Counts what a scope is about: its deeds, its day sheets, its sales.</summary>
internal sealed class Counting(ActivityDbContext db, IStudioCalendar calendar)
{
    // A page asks for sums and visitors of the same scope, an export for one page after another: they are of one count.
    private (ActivityScope Scope, IReadOnlyList<int>? Where, Counted? Counted)? _last;
    private (Guid? Of, Dictionary<int, GalleryFigures> Galleries)? _galleries;
    private (ActivityScope Scope, Dictionary<int, AssetTally> Tallies)? _assets;

    /// <summary>What was done in the scope; null where nobody ever heard of the gallery.</summary>
    public Task<Counted?> Of(ActivityScope scope, CancellationToken ct) => Of(scope, null, ct);

    /// <summary>What was done in some of the scope's galleries, by their numbers; in all where none are named.</summary>
    public async Task<Counted?> Of(ActivityScope scope, IReadOnlyList<int>? where, CancellationToken ct)
    {
        if (_last is not { } last || last.Scope != scope || !(last.Where ?? []).SequenceEqual(where ?? []) || last.Where is null != where is null)
            _last = last = (scope, where, await Count(scope, where, ct));
        return last.Counted;
    }

    /// <summary>The scope's galleries, by their numbers.</summary>
    public async Task<Dictionary<int, GalleryFigures>> Galleries(ActivityScope scope, CancellationToken ct)
    {
        if (_galleries is not { } last || last.Of != scope.GalleryId)
            _galleries = last = (scope.GalleryId, await db.Galleries.Where(gallery => scope.GalleryId == null || gallery.Id == scope.GalleryId).ToDictionaryAsync(gallery => gallery.Number, ct));
        return last.Galleries;
    }

    /// <summary>What was done with the assets of these galleries, in their order.</summary>
    public async Task<IReadOnlyList<AssetTally>> Assets(ActivityScope scope, IReadOnlyCollection<GalleryFigures> galleries, CancellationToken ct)
    {
        if (_assets is not { } last || last.Scope != scope)
            _assets = last = (scope, []);
        var uncounted = galleries.Where(gallery => !last.Tallies.ContainsKey(gallery.Number)).ToDictionary(gallery => gallery.Number);
        if (uncounted.Count > 0)
            await CountAssets(scope, uncounted, last.Tallies, ct);
        return [.. galleries.Select(gallery => last.Tallies[gallery.Number])];
    }

    /// <summary>Orders of the window and what was paid in it, by gallery, visitor and type. What was canceled counts no more.</summary>
    public async Task<CountedSales> Sales(Counted counted, CancellationToken ct)
    {
        var (start, end) = counted.Window.Moments;
        var (type, only) = (counted.Scope.Type, counted.Scope.GalleryId);
        var groups = await (
            from sale in db.Sales
            where sale.CanceledAt == null && sale.VisitorId != null && (only == null || sale.GalleryId == only) && (type == null || sale.VisitorType == type)
            from visitor in db.Visitors.Where(visitor => visitor.GalleryId == sale.GalleryId && visitor.VisitorId == sale.VisitorId).DefaultIfEmpty()
            group sale by new { sale.GalleryId, sale.VisitorId, Number = (int?)visitor.Number, sale.VisitorType, sale.Currency } into bought
            select new
            {
                bought.Key,
                Orders = bought.Sum(sale => sale.ListedAt >= start && sale.ListedAt < end ? 1 : 0),
                RevenueMinor = bought.Sum(sale => sale.PaidAt >= start && sale.PaidAt < end ? sale.TotalMinor : 0),
                Newest = bought.Max(sale => sale.Number),
            }).ToListAsync(ct);

        // A studio has one currency at a time. Where it changed, revenue is that of the newest; amounts of two currencies have no sum.
        var currency = groups.MaxBy(group => group.Newest, StringComparer.Ordinal)?.Key.Currency;
        return new CountedSales(currency, [.. groups.Select(group => new VisitorSales(
            group.Key.GalleryId, group.Key.Number, group.Key.VisitorType, group.Orders, group.Key.Currency == currency ? group.RevenueMinor : 0))]);
    }

    /// <summary>The moments that a scope is about.</summary>
    public async Task<Window> WindowOf(ActivityScope scope, CancellationToken ct)
    {
        var zone = (await calendar.Head(ct)).Zone;
        return new Window(zone, scope.From is { } from ? Days.Midnight(from, zone) : null, scope.To is { } to ? Days.Midnight(to.AddDays(1), zone) : null);
    }

    private async Task<Counted?> Count(ActivityScope scope, IReadOnlyList<int>? where, CancellationToken ct)
    {
        var galleries = await Galleries(scope, ct);
        if (scope.GalleryId is not null && galleries.Count == 0)
            return null;

        if (where is not null)
            galleries = galleries.Where(gallery => where.Contains(gallery.Key)).ToDictionary();
        var window = await WindowOf(scope, ct);
        var days = new CountedDays(window);
        var tallies = galleries.Keys.ToDictionary(number => number, _ => new Tally(days, scope.Type));
        await foreach (var sheet in Deeds(scope.GalleryId is null ? where : [.. galleries.Keys], window).AsAsyncEnumerable().WithCancellation(ct))
            // One that came meanwhile is not among them.
            if (galleries.GetValueOrDefault(sheet.Gallery)?.Edition == sheet.Edition)
                tallies[sheet.Gallery].Add(sheet.Month, sheet.Deeds);
        return new Counted(scope, window, galleries, tallies, days.Days);
    }

    private async Task CountAssets(ActivityScope scope, Dictionary<int, GalleryFigures> galleries, Dictionary<int, AssetTally> tallies, CancellationToken ct)
    {
        var window = await WindowOf(scope, ct);
        foreach (var gallery in galleries.Keys)
            tallies.Add(gallery, new AssetTally(window, scope.Type));
        await foreach (var sheet in Sheets([.. galleries.Keys], window).AsAsyncEnumerable().WithCancellation(ct))
            // One that came meanwhile is not among them.
            if (galleries[sheet.Gallery].Edition == sheet.Edition)
                tallies[sheet.Gallery].Add(sheet.Day, sheet.Facts);
    }

    private IQueryable<DaySheet> Sheets(List<int> galleries, Window window)
    {
        var (first, last) = (window.FirstDay, window.LastDay);
        var only = galleries.Count == 1 ? galleries[0] : 0;
        var sheets = only > 0 ? db.Sheets.Where(sheet => sheet.Gallery == only) : db.Sheets.Where(sheet => galleries.Contains(sheet.Gallery));
        return window.From is null && window.Until is null ? sheets : sheets.Where(sheet => sheet.Day >= first && sheet.Day <= last);
    }

    private IQueryable<DeedSheet> Deeds(IReadOnlyList<int>? galleries, Window window)
    {
        var sheets = galleries switch
        {
            null => db.Deeds,
            [var only] => db.Deeds.Where(sheet => sheet.Gallery == only),
            _ => db.Deeds.Where(sheet => galleries.Contains(sheet.Gallery)),
        };
        if (window.From is { } from)
            sheets = sheets.Where(sheet => sheet.Month >= Deed.MonthOf(from));
        if (window.Until is { } until)
            sheets = sheets.Where(sheet => sheet.Month <= Deed.MonthOf(until.AddTicks(-1)));
        return sheets;
    }
}

/// <summary>What a scope's deeds say.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Window">Its moments.</param>
/// <param name="Galleries">Those that were counted, by their numbers.</param>
/// <param name="Tallies">By the galleries' numbers.</param>
/// <param name="Days">What was done on each day of the studio, by the number of the type.</param>
internal sealed record Counted(
    ActivityScope Scope, Window Window, IReadOnlyDictionary<int, GalleryFigures> Galleries, IReadOnlyDictionary<int, Tally> Tallies, IReadOnlyDictionary<DateOnly, Sums[]> Days);

/// <summary>Sales by visitor; the amounts are of one currency, which is null where nothing was sold.</summary>
internal sealed record CountedSales(string? Currency, IReadOnlyList<VisitorSales> Visitors);

/// <summary>What one visitor ordered and paid; their number is null until the log has heard of them.</summary>
internal sealed record VisitorSales(Guid GalleryId, int? Visitor, UserType? Type, int Orders, long RevenueMinor);
