using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Watching;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

/// <summary>Counts what a scope is about: its sheets, its visits, its sales.</summary>
internal sealed class Counting(ActivityDbContext db, IStudioCalendar calendar)
{
    // A page asks for sums, visitors and assets of the same scope, an export for one page after another: they are of one count.
    private (ActivityScope Scope, bool WithAssets, Counted? Counted)? _last;

    /// <summary>Null where nobody ever heard of the gallery.</summary>
    public async Task<Counted?> Of(ActivityScope scope, bool countsAssets, CancellationToken ct)
    {
        if (_last is not { } last || last.Scope != scope || (countsAssets && !last.WithAssets))
            _last = last = (scope, countsAssets, await Count(scope, countsAssets, ct));
        return last.Counted;
    }

    private async Task<Counted?> Count(ActivityScope scope, bool countsAssets, CancellationToken ct)
    {
        var galleries = await db.Galleries.Where(gallery => scope.GalleryId == null || gallery.Id == scope.GalleryId).ToDictionaryAsync(gallery => gallery.Number, ct);
        if (scope.GalleryId is not null && galleries.Count == 0)
            return null;

        var window = await WindowOf(scope, ct);
        var counted = new Counted(window, scope.Type, galleries, galleries.Keys.ToDictionary(number => number, _ => new Tally(window, scope.Type, countsAssets)));
        await foreach (var sheet in Sheets(galleries, window).AsAsyncEnumerable().WithCancellation(ct))
            // One that came meanwhile is not among them.
            if (galleries.GetValueOrDefault(sheet.Gallery)?.Edition == sheet.Edition)
                counted.Tallies[sheet.Gallery].Add(sheet.Day, sheet.Facts);
        return counted;
    }

    /// <summary>How many visits began in the window, by visitor and type.</summary>
    public async Task<IReadOnlyList<CountedVisits>> Visits(Counted counted, CancellationToken ct)
    {
        var (from, until) = counted.Window.Moments;
        var visits = counted.Galleries.Count == 1
            ? db.Visits.Where(visit => visit.Gallery == counted.Galleries.Values.First().Number && visit.Edition == counted.Galleries.Values.First().Edition)
            : db.Visits.Where(visit => db.Galleries.Any(gallery => gallery.Number == visit.Gallery && gallery.Edition == visit.Edition));
        return await visits.Where(visit => (counted.Type == null || visit.Type == counted.Type) && visit.Began >= from && visit.Began < until)
            .GroupBy(visit => new { visit.Gallery, visit.Visitor, visit.Type })
            .Select(group => new CountedVisits(group.Key.Gallery, group.Key.Visitor, group.Key.Type, group.Count())).ToListAsync(ct);
    }

    /// <summary>Orders of the window and what was paid in it, by gallery, visitor and type. What was canceled counts no more.</summary>
    public async Task<CountedSales> Sales(Counted counted, CancellationToken ct)
    {
        var (from, until) = counted.Window.Moments;
        var only = counted.Galleries.Count == 1 ? counted.Galleries.Values.First().Id : (Guid?)null;
        var groups = await db.Sales
            .Where(sale => sale.CanceledAt == null && sale.VisitorId != null && (only == null || sale.GalleryId == only) && (counted.Type == null || sale.VisitorType == counted.Type))
            .GroupBy(sale => new { sale.GalleryId, sale.VisitorId, sale.VisitorType, sale.Currency })
            .Select(group => new
            {
                group.Key,
                Orders = group.Sum(sale => (sale.PlacedAt ?? sale.PaidAt) >= from && (sale.PlacedAt ?? sale.PaidAt) < until ? 1 : 0),
                RevenueMinor = group.Sum(sale => sale.PaidAt >= from && sale.PaidAt < until ? sale.TotalMinor : 0),
                Newest = group.Max(sale => sale.Number),
            }).ToListAsync(ct);

        // A studio has one currency at a time. Where it changed, revenue is that of the newest; amounts of two currencies have no sum.
        var currency = groups.MaxBy(group => group.Newest, StringComparer.Ordinal)?.Key.Currency;
        return new CountedSales(currency, [.. groups.Select(group => new VisitorSales(
            group.Key.GalleryId, group.Key.VisitorId!.Value, group.Key.VisitorType, group.Orders, group.Key.Currency == currency ? group.RevenueMinor : 0))]);
    }

    /// <summary>The moments that a scope is about.</summary>
    public async Task<Window> WindowOf(ActivityScope scope, CancellationToken ct)
    {
        var zone = (await calendar.Head(ct)).Zone;
        return new Window(zone, scope.From is { } from ? Days.Midnight(from, zone) : null, scope.To is { } to ? Days.Midnight(to.AddDays(1), zone) : null);
    }

    private IQueryable<DaySheet> Sheets(Dictionary<int, GalleryFigures> galleries, Window window)
    {
        var (first, last) = (window.FirstDay, window.LastDay);
        var sheets = db.Sheets.AsQueryable();
        if (galleries.Count == 1)
        {
            var gallery = galleries.Values.First();
            sheets = sheets.Where(sheet => sheet.Gallery == gallery.Number && sheet.Edition == gallery.Edition);
        }

        return window.From is null && window.Until is null ? sheets : sheets.Where(sheet => sheet.Day >= first && sheet.Day <= last);
    }
}

/// <summary>What a scope's sheets say.</summary>
/// <param name="Window">Its moments.</param>
/// <param name="Type">Its type of user; null for all.</param>
/// <param name="Galleries">By their numbers.</param>
/// <param name="Tallies">By the galleries' numbers.</param>
internal sealed record Counted(Window Window, UserType? Type, IReadOnlyDictionary<int, GalleryFigures> Galleries, IReadOnlyDictionary<int, Tally> Tallies);

/// <summary>How many visits a visitor of a gallery made.</summary>
internal sealed record CountedVisits(int Gallery, int Visitor, UserType Type, int Count);

/// <summary>Sales by visitor; the amounts are of one currency, which is null where nothing was sold.</summary>
internal sealed record CountedSales(string? Currency, IReadOnlyList<VisitorSales> Visitors);

/// <summary>What one visitor ordered and paid.</summary>
internal sealed record VisitorSales(Guid GalleryId, Guid VisitorId, UserType? Type, int Orders, long RevenueMinor);
