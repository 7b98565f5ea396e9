using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using Shop.Contracts;
using Shop.Domain;

namespace Shop.UseCases.Mailing;

/// <summary>Tells the neighbours by message, and buyer and studio by mail, what became of an order.</summary>
internal sealed class OrderNews(IOutbox outbox, IMailQueue mails, OrderLetters letters)
{
    public void Placed(Order order, StudioTerms terms)
    {
        outbox.Enqueue(new CartChanged(order.GalleryId, new Buyer(order.VisitorId, order.VisitorType, null, null), [], order.PlacedAt));
        outbox.Enqueue(new OrderPlaced(
            order.GalleryId, order.Id, order.Number.ToString(), BuyerOf(order), FactsOf(order), order.TotalMinor, order.TaxMinor, order.Currency,
            order.PlacedAt));
        mails.Enqueue(letters.Confirmation(order, terms));
        mails.Enqueue(letters.Alert(order, terms));
    }

    public void Paid(Order order, string method, DateTimeOffset paidAt, StudioTerms terms)
    {
        outbox.Enqueue(new OrderPaid(
            order.GalleryId, order.Id, order.Number.ToString(), BuyerOf(order), FactsOf(order), order.TotalMinor, order.TaxMinor, order.Currency, method,
            paidAt));
        mails.Enqueue(letters.Downloads(order, terms));
    }

    public void Canceled(Order order, DateTimeOffset canceledAt, StudioTerms terms)
    {
        outbox.Enqueue(new OrderCanceled(order.GalleryId, order.Id, order.Number.ToString(), canceledAt));
        mails.Enqueue(OrderLetters.Cancellation(order, terms));
    }

    private static Buyer BuyerOf(Order order) => new(order.VisitorId, order.VisitorType, order.BuyerName, order.BuyerEmail);

    private static IReadOnlyList<OrderLineFact> FactsOf(Order order) =>
        [.. order.Lines.Select(line => new OrderLineFact(line.AssetId, line.Description, line.NetMinor, line.TaxMinor, line.TaxRate))];
}
