using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.UseCases.Buying;

namespace Shop.Adapters.Persistence.Queries;

/// <summary>Shows an order as its buyer and the studio see it.</summary>
internal static class OrderViews
{
    public static async Task<OrderView> Of(ShopDbContext db, Order order, CancellationToken ct) => Of(order) with
    {
        AwaitsInvoice = order.AwaitsInvoice,
        Invoice = await db.Invoices.Where(invoice => invoice.OrderId == order.Id)
            .Select(invoice => new OrderInvoice(invoice.Number, invoice.IssuedOn, db.InvoicePapers.Any(paper => paper.InvoiceId == invoice.Id)))
            .FirstOrDefaultAsync(ct),
        Refunds = order.Refunds.Count == 0 ? [] : await Refunds(db, order, ct),
    };

    private static OrderView Of(Order order) => new(
        order.Id, order.Number.ToString(), order.GalleryId, order.VisitorId, order.BuyerName, order.BuyerEmail, StatusOf(order.State),
        [.. order.Lines.OrderBy(line => line.Position).Select(Line)],
        order.TotalMinor, [.. order.Taxes.Select(tax => new TaxView(tax.Rate.Hundredths, tax.NetMinor, tax.TaxMinor))], order.TaxName, order.Currency, order.PaymentInstructions, order.PlacedAt, order.PaidAt)
    {
        IsPaid = order.IsPaid,
        IsMade = order.IsMade,
        Parcel = order.Steps.LastOrDefault(step => step.State == OrderState.Shipped) is { } shipped ? new ParcelView(shipped.At, order.TrackingNumber, order.TrackingAddress) : null,
    };

    private static OrderLineView Line(OrderLine line) => new(
        line.Position, line.Kind, line.Product, line.Variant, [.. line.Photos.Select(photo => new CartPhotoView(photo.AssetId, photo.FileName))], line.Quantity, line.PriceMinor);

    private static async Task<IReadOnlyList<RefundView>> Refunds(ShopDbContext db, Order order, CancellationToken ct)
    {
        var notes = await db.CreditNotes.Where(note => note.OrderId == order.Id)
            .Select(note => new { note.RefundId, note.Number, IsPrinted = db.CreditNotePapers.Any(paper => paper.CreditNoteId == note.Id) }).ToDictionaryAsync(note => note.RefundId, ct);
        return [.. order.Refunds.OrderBy(refund => refund.AskedAt).Select(refund => new RefundView(
            refund.Id, refund.AmountMinor, refund.Method, refund.Reason, refund.SettledAt, notes.GetValueOrDefault(refund.Id)?.Number, notes.GetValueOrDefault(refund.Id)?.IsPrinted == true))];
    }

    public static OrderStatus StatusOf(OrderState state) => Enum.Parse<OrderStatus>(state.ToString());

    public static OrderState StateOf(OrderStatus status) => Enum.Parse<OrderState>(status.ToString());
}
