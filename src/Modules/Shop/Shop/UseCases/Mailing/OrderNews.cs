using BuildingBlocks.Messaging;
using Shop.Contracts;
using Shop.Domain;

namespace Shop.UseCases.Mailing;

/// <summary>Tells the neighbours by message, and buyer and studio by mail, what became of an order.</summary>
internal sealed class OrderNews(IOutbox outbox, OrderLetters letters)
{
    public async Task Placed(Order order, StudioTerms terms, CancellationToken ct)
    {
        outbox.Enqueue(new CartChanged(order.GalleryId, new Buyer(order.VisitorId, order.VisitorType, null, null), [], order.PlacedAt));
        outbox.Enqueue(new OrderPlaced(
            order.GalleryId, order.Id, order.Number.ToString(), BuyerOf(order), FactsOf(order), order.TotalMinor, order.TaxMinor, order.Currency,
            order.PlacedAt));
        await letters.Confirm(order, ct);
        await letters.Alert(order, terms, ct);
    }

    public Task Paid(Order order, Invoice? invoice, string method, DateTimeOffset paidAt, CancellationToken ct)
    {
        outbox.Enqueue(new OrderPaid(
            order.GalleryId, order.Id, order.Number.ToString(), BuyerOf(order), FactsOf(order), order.TotalMinor, order.TaxMinor, order.Currency, method,
            paidAt)
        {
            Country = order.Country,
            FeeMinor = 0,
            Discount = order.Discount is { } discount ? new DiscountFact(discount.CampaignId, discount.Name, discount.AmountMinor) : null,
        });
        if (invoice is not null)
            outbox.Enqueue(FactOf(order, invoice));
        return letters.OfferDownloads(order, invoice, ct);
    }

    /// <summary>The invoice of an order that was paid some time ago.</summary>
    public Task Invoiced(Order order, Invoice invoice, CancellationToken ct)
    {
        outbox.Enqueue(FactOf(order, invoice));
        return letters.Invoice(order, invoice, ct);
    }

    public Task Canceled(Order order, DateTimeOffset canceledAt, CancellationToken ct)
    {
        outbox.Enqueue(new OrderCanceled(order.GalleryId, order.Id, order.Number.ToString(), canceledAt));
        return letters.Cancel(order, ct);
    }

    private static InvoiceIssued FactOf(Order order, Invoice invoice) => new(order.GalleryId, order.Id, order.Number.ToString(), invoice.Id, invoice.Number, invoice.IssuedAt);

    private static Buyer BuyerOf(Order order) => new(order.VisitorId, order.VisitorType, order.BuyerName, order.BuyerEmail);

    private static IReadOnlyList<OrderLineFact> FactsOf(Order order) =>
        [.. order.Lines.OrderBy(line => line.Position).Select(FactOf)];

    private static OrderLineFact FactOf(OrderLine line) => new(line.Photos is [var only] ? only.AssetId : null, line.Description, line.NetMinor, line.TaxMinor, line.TaxRate)
    {
        Kind = line.Kind,
        AssetIds = line.Photos.Count > 1 ? [.. line.Photos.Select(photo => photo.AssetId)] : [],
        Quantity = line.Quantity,
        CostMinor = line.CostMinor,
        DiscountMinor = line.DiscountMinor,
    };
}
