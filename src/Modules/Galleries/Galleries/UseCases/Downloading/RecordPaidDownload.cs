using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Downloading;

/// <summary>Notes that a bought original began to be downloaded.</summary>
public sealed record RecordPaidDownload(Guid GalleryId, Guid DownloadId, Guid OrderId, Guid AssetId);

internal sealed class RecordPaidDownloadHandler(IDownloadRepository downloads, IOutbox outbox, TimeProvider clock) : ICommandHandler<RecordPaidDownload>
{
    public async Task<Outcome> Handle(RecordPaidDownload command, CancellationToken ct)
    {
        if (await downloads.FindPaid(command.OrderId, command.AssetId, ct) is not { } paid || paid.GalleryId != command.GalleryId)
            return Outcome.Refused("This photo is not part of a paid order.", nameof(command.AssetId));
        if (await downloads.FindDownload(command.DownloadId, ct) is not null)
            return Outcome.Done;

        var now = clock.GetUtcNow();
        downloads.Add(new Download(command.DownloadId, paid.GalleryId, paid.VisitorId, paid.AssetId, now));
        outbox.Enqueue(new AssetsDownloaded(
            paid.GalleryId, command.DownloadId, paid.Buyer, [paid.AssetId], paid.IsWebSize ? DownloadSize.WebSize : DownloadSize.Original, Paid: true, now));
        return Outcome.Done;
    }
}
