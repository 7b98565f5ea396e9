using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Downloading;
using Shop.Contracts;

namespace Galleries.Adapters.Messaging;

internal sealed class GrantDownloadsWhenOrderPaid(ICommandHandler<GrantPaidDownloads> grant) : IMessageHandler<OrderPaid>
{
    public Task<Outcome> Handle(OrderPaid message, CancellationToken ct)
    {
        var (originals, small) = (Files(message, isWebSize: false), Files(message, isWebSize: true));
        return grant.Handle(new GrantPaidDownloads(message.GalleryId, message.OrderId, BuyerOf(message.Buyer), originals, message.PaidAt) { WebSize = small }, ct);
    }

    private static List<Guid> Files(OrderPaid message, bool isWebSize) =>
        [.. message.Lines.Where(line => line.Kind == SoldKind.Download && line.IsWebSize == isWebSize).SelectMany(AssetsOf)];

    private static IEnumerable<Guid> AssetsOf(OrderLineFact line) => line.AssetId is { } only ? [only] : line.AssetIds;

    private static VisitorFact BuyerOf(Buyer buyer) => new(
        buyer.VisitorId, Enum.TryParse<VisitorType>(buyer.VisitorType, out var type) ? type : VisitorType.Guest, buyer.Name, buyer.Email);
}
