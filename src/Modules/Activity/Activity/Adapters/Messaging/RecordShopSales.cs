using Activity.Domain;
using Activity.UseCases.Recording;
using Activity.UseCases.Watching;
using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Shop.Contracts;

namespace Activity.Adapters.Messaging;

/// <summary>Orders as the reports need them.</summary>
[TakenTogether]
internal sealed class RecordShopSales(ICommandHandler<RecordSale> record, ICommandHandler<RecordRefund> refund) :
    IMessageHandler<OrderPlaced>,
    IMessageHandler<OrderPaid>,
    IMessageHandler<OrderCanceled>,
    IMessageHandler<InvoiceIssued>,
    IMessageHandler<PaymentFeeKnown>,
    IMessageHandler<OrderStatusChanged>,
    IMessageHandler<OrderRefunded>
{
    public Task<Outcome> Handle(OrderPlaced message, CancellationToken ct) => record.Handle(
        new(message.OrderId, message.GalleryId, message.OrderNumber, SaleStep.Placed, message.PlacedAt,
            TermsOf(message.Buyer, message.Currency, message.TotalMinor, message.Lines)),
        ct);

    public Task<Outcome> Handle(OrderPaid message, CancellationToken ct) => record.Handle(
        new(message.OrderId, message.GalleryId, message.OrderNumber, SaleStep.Paid, message.PaidAt,
            TermsOf(message.Buyer, message.Currency, message.TotalMinor, message.Lines), new Sale.Payment(message.Method, message.Country, message.CreditMinor, message.FeeMinor)),
        ct);

    public Task<Outcome> Handle(OrderCanceled message, CancellationToken ct) =>
        record.Handle(new(message.OrderId, message.GalleryId, message.OrderNumber, SaleStep.Canceled, message.CanceledAt), ct);

    public Task<Outcome> Handle(InvoiceIssued message, CancellationToken ct) => record.Handle(
        new(message.OrderId, message.GalleryId, message.OrderNumber, SaleStep.Invoiced, message.IssuedAt, InvoiceNumber: message.InvoiceNumber), ct);

    public Task<Outcome> Handle(PaymentFeeKnown message, CancellationToken ct) => record.Handle(
        new(message.OrderId, message.GalleryId, message.OrderNumber, SaleStep.FeeKnown, message.KnownAt, Fee: (message.FeeMinor, message.Currency)), ct);

    public Task<Outcome> Handle(OrderStatusChanged message, CancellationToken ct) => record.Handle(
        new(message.OrderId, message.GalleryId, message.OrderNumber, SaleStep.Moved, message.ChangedAt) { Stage = StageOf(message.Status) }, ct);

    public Task<Outcome> Handle(OrderRefunded message, CancellationToken ct) => refund.Handle(
        new(message.RefundId, message.OrderId, message.GalleryId, message.OrderNumber, message.CreditNoteNumber,
            TermsOf(message.Buyer, message.Currency, message.TotalMinor, message.Lines), new Sale.Payment(message.Method, message.Country, message.CreditMinor), message.RefundedAt),
        ct);

    private static SaleStatus StageOf(OrderStatusFact status) => status switch
    {
        OrderStatusFact.InReview => SaleStatus.InReview,
        OrderStatusFact.Processing => SaleStatus.Processing,
        OrderStatusFact.Shipped => SaleStatus.Shipped,
        OrderStatusFact.Completed => SaleStatus.Completed,
        OrderStatusFact.Canceled => SaleStatus.Canceled,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };

    private static Sale.Terms TermsOf(Buyer buyer, string currency, long totalMinor, IEnumerable<OrderLineFact> lines) => new(
        buyer.VisitorId, Enum.Parse<UserType>(buyer.VisitorType), buyer.Name ?? buyer.Email ?? "", currency, totalMinor,
        [.. lines.Select(LineOf)]);

    private static SaleLine LineOf(OrderLineFact line) => new(line.Description, line.TaxRate, line.NetMinor, line.TaxMinor)
    {
        Kind = line.Kind is SoldKind.GiftCard ? SaleLine.GiftCard : line.Kind.ToString(),
        Quantity = line.Quantity,
        CostMinor = line.CostMinor,
        DiscountMinor = line.DiscountMinor,
    };
}
