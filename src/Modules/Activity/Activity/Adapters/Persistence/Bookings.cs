using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

/// <summary>What counts in a period, in the order in which it was booked. Payments are read as they are wanted; refunds, and fees that came later, at once.</summary>
internal sealed class Bookings(ActivityDbContext db)
{
    public async IAsyncEnumerable<Booking> Read(DateTimeOffset start, DateTimeOffset end, [EnumeratorCancellation] CancellationToken ct)
    {
        var others = new Queue<Booking>((await Refunds(start, end, ct)).Concat(await Fees(start, end, ct)).OrderBy(booking => booking.At));
        var paid = from sale in db.Sales
                   where sale.PaidBookedAt >= start && sale.PaidBookedAt < end
                   orderby sale.PaidBookedAt, sale.PaidAt, sale.Number
                   select new { Sale = sale, Gallery = db.Galleries.Where(gallery => gallery.Id == sale.GalleryId).Select(gallery => gallery.Name).FirstOrDefault() };
        await foreach (var row in paid.AsAsyncEnumerable().WithCancellation(ct))
        {
            while (others.TryPeek(out var next) && next.At < row.Sale.PaidBookedAt)
                yield return others.Dequeue();
            yield return new Booking(
                row.Sale.PaidBookedAt!.Value, row.Sale.PaidAt!.Value, row.Sale, null, row.Sale.FeeBookedAt == row.Sale.PaidBookedAt ? row.Sale.FeeMinor ?? 0 : 0, false, row.Gallery ?? "");
        }

        foreach (var booking in others)
            yield return booking;
    }

    private async Task<List<Booking>> Refunds(DateTimeOffset start, DateTimeOffset end, CancellationToken ct)
    {
        var rows = await (from refund in db.Refunds
                          where refund.BookedAt >= start && refund.BookedAt < end
                          orderby refund.BookedAt, refund.Number
                          select new
                          {
                              Refund = refund,
                              Sale = db.Sales.FirstOrDefault(sale => sale.Id == refund.OrderId),
                              Gallery = db.Galleries.Where(gallery => gallery.Id == refund.GalleryId).Select(gallery => gallery.Name).FirstOrDefault(),
                          }).ToListAsync(ct);
        return [.. rows.Select(row => new Booking(row.Refund.BookedAt, row.Refund.RefundedAt, row.Sale, row.Refund, 0, false, row.Gallery ?? ""))];
    }

    private async Task<List<Booking>> Fees(DateTimeOffset start, DateTimeOffset end, CancellationToken ct)
    {
        var rows = await (from sale in db.Sales
                          where sale.FeeBookedAt >= start && sale.FeeBookedAt < end && (sale.PaidBookedAt == null || sale.FeeBookedAt != sale.PaidBookedAt)
                          orderby sale.FeeBookedAt, sale.Number
                          select new { Sale = sale, Gallery = db.Galleries.Where(gallery => gallery.Id == sale.GalleryId).Select(gallery => gallery.Name).FirstOrDefault() }).ToListAsync(ct);
        return [.. rows.Select(row => new Booking(row.Sale.FeeBookedAt!.Value, row.Sale.PaidAt ?? row.Sale.FeeBookedAt!.Value, row.Sale, null, row.Sale.FeeMinor!.Value, true, row.Gallery ?? ""))];
    }
}
