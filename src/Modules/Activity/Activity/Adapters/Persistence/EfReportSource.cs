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
        await foreach (var booking in Booked(studio, from, to, ct))
        {
            foreach (var line in booking.Lines)
            {
                var (net, tax) = (booking.Sign * line.NetMinor, booking.Sign * line.TaxMinor);
                yield return new SalesRow(
                    studio.DayOf(booking.HappenedAt), booking.Number, booking.Gallery, booking.BuyerName, line.Description, booking.Method, booking.Currency, line.TaxRate, net, tax, net + tax,
                    booking.OrderId, booking.Sale?.InvoiceNumber, booking.Sale?.InvoicedAt is { } invoiced ? studio.DayOf(invoiced) : null, studio.DayOf(booking.At))
                {
                    IsRefund = booking.Refund is not null,
                    CreditNoteNumber = booking.Refund?.CreditNoteNumber,
                    Country = booking.Country,
                    ItemKind = line.Kind,
                    Quantity = booking.Sign * line.Quantity,
                    DiscountMinor = booking.Sign * line.DiscountMinor,
                };
            }
        }
    }

    public async IAsyncEnumerable<PaymentRow> Payments(StudioHead studio, DateOnly from, DateOnly to, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var booking in Booked(studio, from, to, ct))
        {
            var row = new PaymentRow(
                studio.DayOf(booking.HappenedAt), booking.Number, booking.Sale?.InvoiceNumber, booking.Gallery, booking.BuyerName, booking.Method, booking.Currency,
                booking.Sign * (booking.TotalMinor - booking.CreditMinor), studio.DayOf(booking.At))
            {
                FeeMinor = booking.FeeMinor,
                CreditNoteNumber = booking.Refund?.CreditNoteNumber,
                Kind = booking.IsFeeAlone ? PaymentKind.Fee : booking.Refund is null ? PaymentKind.Payment : PaymentKind.Refund,
            };
            if (booking.CreditMinor != 0)
                yield return row with { Method = PaymentRow.GiftCard, AmountMinor = booking.Sign * booking.CreditMinor, FeeMinor = 0 };
            if (booking.CreditMinor == 0 || row is not { AmountMinor: 0, FeeMinor: 0 })
                yield return row;
        }
    }

    public async IAsyncEnumerable<ProfitRow> Profits(StudioHead studio, DateOnly from, DateOnly to, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var booking in Booked(studio, from, to, ct))
        {
            var earned = booking.Lines.Where(line => line.Kind != SaleLine.GiftCard).ToList();
            yield return new ProfitRow(
                studio.DayOf(booking.At), booking.Number, booking.Gallery, booking.BuyerName, booking.Currency,
                booking.Sign * earned.Sum(line => line.NetMinor), booking.Sign * earned.Sum(line => line.CostMinor), booking.FeeMinor,
                booking.IsFeeAlone ? PaymentKind.Fee : booking.Refund is null ? PaymentKind.Payment : PaymentKind.Refund);
        }
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

    private async IAsyncEnumerable<Booking> Booked(StudioHead studio, DateOnly from, DateOnly to, [EnumeratorCancellation] CancellationToken ct)
    {
        var (start, end) = await Moments(studio, from, to, ct);
        await foreach (var booking in new Bookings(db).Read(start, end, ct))
            yield return booking;
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
