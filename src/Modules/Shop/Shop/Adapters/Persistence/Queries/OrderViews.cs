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
    };

    private static OrderView Of(Order order) => new(
        order.Id, order.Number.ToString(), order.GalleryId, order.VisitorId, order.BuyerName, order.BuyerEmail, StatusOf(order.State),
        [.. order.Lines.OrderBy(line => line.Position).Select(Line)],
        order.TotalMinor, [.. order.Taxes.Select(tax => new TaxView(tax.Rate.Hundredths, tax.NetMinor, tax.TaxMinor))], order.TaxName, order.Currency, order.PaymentInstructions, order.PlacedAt, order.PaidAt);

    private static OrderLineView Line(OrderLine line) => new(
        line.Position, line.Kind, line.Product, line.Variant, [.. line.Photos.Select(photo => new CartPhotoView(photo.AssetId, photo.FileName))], line.Quantity, line.PriceMinor);

    public static OrderStatus StatusOf(OrderState state) => state switch
    {
        OrderState.PendingPayment => OrderStatus.PendingPayment,
        OrderState.Paid => OrderStatus.Paid,
        OrderState.Canceled => OrderStatus.Canceled,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };

    public static OrderState StateOf(OrderStatus status) => status switch
    {
        OrderStatus.PendingPayment => OrderState.PendingPayment,
        OrderStatus.Paid => OrderState.Paid,
        OrderStatus.Canceled => OrderState.Canceled,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };
}
