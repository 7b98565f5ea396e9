using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>Notes that a visitor began to download one photo; the studio's own downloads are not counted.</summary>
public sealed record RecordDownload(Guid GalleryId, Guid DownloadId, Viewer Viewer, Guid AssetId, DownloadSize Size = DownloadSize.Original);

internal sealed class RecordDownloadHandler(Reception reception, IAssetRepository assets, IDownloadRepository downloads, IOutbox outbox)
    : ICommandHandler<RecordDownload>
{
    public async Task<Outcome> Handle(RecordDownload command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Original, ct, command.Size);
        if (!reply.Allowed)
            return reply.Refusal;
        if (reply.Visitor is not { } visitor || await downloads.FindDownload(command.DownloadId, ct) is not null)
            return Outcome.Done;
        if ((await assets.Visible(command.GalleryId, reply.Taken, [command.AssetId], ct)).Count == 0)
            return Outcome.Refused("This photo is no longer in the gallery.", nameof(command.AssetId));

        var now = reply.Moment.Now;
        downloads.Add(new Download(command.DownloadId, command.GalleryId, visitor.Id, command.AssetId, now));
        outbox.Enqueue(new AssetsDownloaded(
            command.GalleryId, command.DownloadId, visitor.Fact, [command.AssetId], command.Size, Paid: false, now));
        return Outcome.Done;
    }
}
