using System.Runtime.CompilerServices;
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
        var (start, end) = studio.Moments(from, to);
        var paid = db.Sales.Where(sale => sale.PaidAt >= start && sale.PaidAt < end).OrderBy(sale => sale.PaidAt).ThenBy(sale => sale.Number)
            .Select(sale => new { Sale = sale, Gallery = db.Galleries.Where(gallery => gallery.Id == sale.GalleryId).Select(gallery => gallery.Name).FirstOrDefault() });
        await foreach (var row in paid.AsAsyncEnumerable().WithCancellation(ct))
        {
            foreach (var line in row.Sale.Lines)
            {
                yield return new SalesRow(
                    studio.DayOf(row.Sale.PaidAt!.Value), row.Sale.Number, row.Gallery ?? "", row.Sale.BuyerName, line.Description, row.Sale.Method ?? "",
                    row.Sale.Currency, line.TaxRate, line.NetMinor, line.TaxMinor, line.NetMinor + line.TaxMinor,
                    row.Sale.Id, row.Sale.InvoiceNumber);
            }
        }
    }

    public async IAsyncEnumerable<ActivityEntry> Entries(StudioHead studio, DateOnly from, DateOnly to, [EnumeratorCancellation] CancellationToken ct)
    {
        var (start, end) = studio.Moments(from, to);
        var rows = new EntryRows(db);
        List<LoggedEntry> read;
        var (at, seq) = (start, 0L);
        do
        {
            read = await db.Entries.Where(entry => entry.At >= at && entry.At < end && (entry.At > at || entry.Seq > seq))
                .OrderBy(entry => entry.At).ThenBy(entry => entry.Seq).Take(RowsAtOnce).ToListAsync(ct);
            foreach (var entry in await rows.Show(read, ct))
                yield return entry;
            if (read.Count > 0)
                (at, seq) = (read[^1].At, read[^1].Seq);
        }
        while (read.Count == RowsAtOnce);
    }
}
