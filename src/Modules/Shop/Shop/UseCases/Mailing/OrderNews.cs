using BuildingBlocks.Messaging;
using Shop.Contracts;
using Shop.Domain;
using Shop.Domain.Catalogue;

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

    public Task Paid(Order order, Invoice? invoice, CancellationToken ct)
    {
        outbox.Enqueue(new OrderPaid(
            order.GalleryId, order.Id, order.Number.ToString(), BuyerOf(order), FactsOf(order), order.TotalMinor, order.TaxMinor, order.Currency, order.PaymentMethod!,
            order.PaidAt!.Value)
        {
            Country = order.Country,
            FeeMinor = order.FeeMinor,
            Discount = order.Discount is { } discount ? new DiscountFact(discount.CampaignId, discount.Name, discount.AmountMinor) : null,
        });
        if (invoice is not null)
            outbox.Enqueue(FactOf(order, invoice));
        TellStatus(order);
        return order.IsMade ? letters.Begin(order, invoice, ct) : letters.OfferDownloads(order, invoice, ct);
    }

    /// <summary>It went on from where it was before.</summary>
    public Task Moved(Order order, OrderState before, CancellationToken ct)
    {
        TellStatus(order);
        return (before, order.State) switch
        {
            (_, OrderState.Processing) => letters.Make(order, ct),
            (_, OrderState.Shipped) => letters.Ship(order, ct),
            (OrderState.Processing, OrderState.Completed) => letters.Complete(order, ct),
            _ => Task.CompletedTask, // that it is on its way was the last word to the buyer
        };
    }

    public void FeeKnown(Order order, DateTimeOffset knownAt) =>
        outbox.Enqueue(new PaymentFeeKnown(order.GalleryId, order.Id, order.Number.ToString(), order.FeeMinor!.Value, order.Currency, knownAt));

    /// <summary>Money went back; the mail of an order that is canceled with it says so itself.</summary>
    public Task Refunded(Order order, Refund refund, CreditNote? note, CancellationToken ct)
    {
        outbox.Enqueue(new OrderRefunded(
            order.GalleryId, order.Id, order.Number.ToString(), refund.Id, BuyerOf(order), [.. refund.Lines.Select(line => FactOf(order, line))], refund.AmountMinor, refund.TaxMinor,
            order.Currency, refund.Method, note?.Number, refund.SettledAt!.Value)
        {
            Country = order.Country,
        });
        return order.State == OrderState.Canceled ? Task.CompletedTask : letters.Refund(order, refund, note, ct);
    }

    /// <summary>The invoice of an order that was paid some time ago.</summary>
    public Task Invoiced(Order order, Invoice invoice, CancellationToken ct)
    {
        outbox.Enqueue(FactOf(order, invoice));
        return letters.Invoice(order, invoice, ct);
    }

    /// <summary>With the credit note of what went back just now, where there is one.</summary>
    public Task Canceled(Order order, CreditNote? note, CancellationToken ct)
    {
        if (order.PaidAt is null)
        {
            outbox.Enqueue(new OrderCanceled(order.GalleryId, order.Id, order.Number.ToString(), order.CanceledAt!.Value));
            return letters.Cancel(order, ct);
        }

        TellStatus(order);
        return letters.Withdraw(order, note, ct);
    }

    private void TellStatus(Order order) => outbox.Enqueue(new OrderStatusChanged(
        order.GalleryId, order.Id, order.Number.ToString(), Enum.Parse<OrderStatusFact>(order.State.ToString()), order.Steps[^1].At));

    private static InvoiceIssued FactOf(Order order, Invoice invoice) => new(order.GalleryId, order.Id, order.Number.ToString(), invoice.Id, invoice.Number, invoice.IssuedAt);

    private static Buyer BuyerOf(Order order) => new(order.VisitorId, order.VisitorType, order.BuyerName, order.BuyerEmail);

    private static IReadOnlyList<OrderLineFact> FactsOf(Order order) =>
        [.. order.Lines.OrderBy(line => line.Position).Select(FactOf)];

    private static OrderLineFact FactOf(Order order, RefundedLine refunded)
    {
        var line = order.Lines.Single(line => line.Position == refunded.Position);
        return FactOf(line) with
        {
            NetMinor = refunded.NetMinor,
            TaxMinor = refunded.TaxMinor,
            Quantity = refunded.Quantity,
            CostMinor = refunded.CostMinor,
            DiscountMinor = refunded.DiscountMinor,
        };
    }

    private static OrderLineFact FactOf(OrderLine line) => new(line.Photos is [var only] ? only.AssetId : null, line.Description, line.NetMinor, line.TaxMinor, line.TaxRate)
    {
        Kind = line.Kind,
        IsWebSize = line.File == SoldFile.WebSize,
        AssetIds = line.Photos.Count > 1 ? [.. line.Photos.Select(photo => photo.AssetId)] : [],
        Quantity = line.Quantity,
        CostMinor = line.CostMinor,
        DiscountMinor = line.DiscountMinor,
    };
}
