using Activity.Domain;
using Activity.UseCases.Recording;
using Activity.UseCases.Watching;
using BuildingBlocks;
using BuildingBlocks.Messaging;
using Shop.Contracts;

namespace Activity.Adapters.Messaging;

/// <summary>What happened to orders goes into the log.</summary>
[TakenTogether]
internal sealed class RecordShopEntries(RecordEntryHandler record) :
    IMessageHandler<OrderPlaced>,
    IMessageHandler<OrderPaid>,
    IMessageHandler<OrderCanceled>
{
    public Task<Outcome> Handle(OrderPlaced message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.OrderPlaced, message.PlacedAt, Of(message.Buyer), Bought(message.Lines), message.OrderNumber, message.OrderId), ct);

    public Task<Outcome> Handle(OrderPaid message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.OrderPaid, message.PaidAt, Of(message.Buyer), Bought(message.Lines), message.OrderNumber, message.OrderId), ct);

    public Task<Outcome> Handle(OrderCanceled message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.OrderCanceled, message.CanceledAt, Detail: message.OrderNumber, Item: message.OrderId), ct);

    private static Person Of(Buyer buyer) => new(buyer.VisitorId, Enum.Parse<UserType>(buyer.VisitorType), buyer.Name, buyer.Email);

    private static List<Guid> Bought(IEnumerable<OrderLineFact> lines) =>
        [.. lines.SelectMany(line => line.AssetId is { } only ? [only] : line.AssetIds).Distinct()];
}
