using System.Runtime.CompilerServices;
using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Reporting;
using Activity.UseCases.Watching;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

/// <summary>Reads a report's rows as they are written, so that a long period needs no more memory than a short one.</summary>
internal sealed class EfReportSource(ActivityDbContext db) : IReportSource
{
    // Names are looked up for so many rows at once.
    private const int RowsAtOnce = 2_000;

    public async IAsyncEnumerable<SalesRow> Sales(StudioHead studio, DateOnly from, DateOnly to, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var (sale, gallery) in Named(await Paid(studio, from, to, ct), ct))
        {
            foreach (var line in sale.Lines)
            {
                yield return new SalesRow(
                    studio.DayOf(sale.PaidAt!.Value), sale.Number, gallery, sale.BuyerName, line.Description, sale.Method ?? "",
                    sale.Currency, line.TaxRate, line.NetMinor, line.TaxMinor, line.NetMinor + line.TaxMinor,
                    sale.Id, sale.InvoiceNumber, sale.InvoicedAt is { } invoiced ? studio.DayOf(invoiced) : null, studio.DayOf(sale.PaidBookedAt!.Value));
            }
        }
    }

    public async IAsyncEnumerable<PaymentRow> Payments(StudioHead studio, DateOnly from, DateOnly to, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var (sale, gallery) in Named(await Paid(studio, from, to, ct), ct))
            yield return new PaymentRow(studio.DayOf(sale.PaidAt!.Value), sale.Number, sale.InvoiceNumber, gallery, sale.BuyerName, sale.Method ?? "", sale.Currency, sale.TotalMinor, studio.DayOf(sale.PaidBookedAt!.Value));
    }

    public async IAsyncEnumerable<OpenItem> OpenItems(StudioHead studio, DateOnly day, [EnumeratorCancellation] CancellationToken ct)
    {
        var (_, end) = await Moments(studio, day, day, ct);
        var open = db.Sales.Where(sale => sale.PlacedBookedAt < end && (sale.PaidBookedAt == null || sale.PaidBookedAt >= end) && (sale.CanceledBookedAt == null || sale.CanceledBookedAt >= end));
        await foreach (var (sale, gallery) in Named(open.OrderBy(sale => sale.PlacedAt).ThenBy(sale => sale.Number), ct))
        {
            var placed = studio.DayOf(sale.PlacedAt!.Value);
            yield return new OpenItem(placed, sale.Number, gallery, sale.BuyerName, sale.Currency, sale.TotalMinor, day.DayNumber - placed.DayNumber, sale.Id);
        }
    }

    public async IAsyncEnumerable<ActivityEntry> Entries(StudioHead studio, DateOnly from, DateOnly to, Guid? galleryId, [EnumeratorCancellation] CancellationToken ct)
    {
        var (start, end) = studio.Moments(from, to);
        var rows = new EntryRows(db);
        int? number = galleryId is null ? null : await db.Galleries.Where(gallery => gallery.Id == galleryId).Select(gallery => (int?)gallery.Number).FirstOrDefaultAsync(ct) ?? 0;
        List<LoggedEntry> read;
        var (at, seq) = (start, 0L);
        do
        {
            read = await db.Entries.Where(entry => entry.At >= at && entry.At < end && (entry.At > at || entry.Seq > seq) && (number == null || entry.Gallery == number))
                .OrderBy(entry => entry.At).ThenBy(entry => entry.Seq).Take(RowsAtOnce).ToListAsync(ct);
            foreach (var entry in await rows.Show(read, ct))
                yield return entry;
            if (read.Count > 0)
                (at, seq) = (read[^1].At, read[^1].Seq);
        }
        while (read.Count == RowsAtOnce);
    }

    private async Task<IQueryable<Sale>> Paid(StudioHead studio, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (start, end) = await Moments(studio, from, to, ct);
        return db.Sales.Where(sale => sale.PaidBookedAt >= start && sale.PaidBookedAt < end).OrderBy(sale => sale.PaidBookedAt).ThenBy(sale => sale.PaidAt).ThenBy(sale => sale.Number);
    }

    /// <summary>A closed month ends where it ended when it was closed, and the next one begins there, whatever time zone the studio is in now.</summary>
    private async Task<(DateTimeOffset From, DateTimeOffset Until)> Moments(StudioHead studio, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (start, end) = studio.Moments(from, to);
        DateOnly? before = from.Day == 1 && from != DateOnly.MinValue ? from.AddMonths(-1) : null;
        DateOnly? last = to.AddDays(1).Day == 1 ? ClosedMonth.Of(to) : null;
        var ends = await db.ClosedMonths.Where(month => month.Month == before || month.Month == last).Select(month => new { month.Month, month.Until }).ToListAsync(ct);
        return (ends.Find(month => month.Month == before)?.Until ?? start, ends.Find(month => month.Month == last)?.Until ?? end);
    }

    /// <summary>With the names that galleries have today.</summary>
    private async IAsyncEnumerable<(Sale Sale, string Gallery)> Named(IQueryable<Sale> sales, [EnumeratorCancellation] CancellationToken ct)
    {
        var rows = sales.Select(sale => new { Sale = sale, Gallery = db.Galleries.Where(gallery => gallery.Id == sale.GalleryId).Select(gallery => gallery.Name).FirstOrDefault() });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
            yield return (row.Sale, row.Gallery ?? "");
    }
}
