using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Downloading;

/// <summary>Lets a buyer fetch the files that an order has paid for.</summary>
internal sealed record GrantPaidDownloads(Guid GalleryId, Guid OrderId, VisitorFact Buyer, IReadOnlyList<Guid> AssetIds, DateTimeOffset PaidAt)
{
    /// <summary>Those of which the order has paid for small files alone.</summary>
    public IReadOnlyList<Guid> WebSize { get; init; } = [];
}

internal sealed class GrantPaidDownloadsHandler(IGalleryRepository galleries, IDownloadRepository downloads) : ICommandHandler<GrantPaidDownloads>
{
    public async Task<Outcome> Handle(GrantPaidDownloads command, CancellationToken ct)
    {
        // An order outlives its gallery, and may be paid for after it.
        if (await galleries.Find(command.GalleryId, ct) is null)
            return Outcome.Done;

        var granted = await downloads.PaidAssets(command.OrderId, ct);
        var buyer = command.Buyer;
        var small = command.WebSize.Except(command.AssetIds).ToHashSet();
        foreach (var assetId in command.AssetIds.Concat(small).Distinct().Where(assetId => !granted.Contains(assetId)))
        {
            downloads.Add(new PaidDownload(command.OrderId, assetId, command.GalleryId, buyer.VisitorId, buyer.Type, buyer.Name, buyer.Email, command.PaidAt)
            {
                IsWebSize = small.Contains(assetId),
            });
        }

        return Outcome.Done;
    }
}
