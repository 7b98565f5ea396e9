using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>Notes that the last byte of one photo has left; nothing is noted of the studio.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who fetched it.</param>
/// <param name="AssetId">The photo.</param>
/// <param name="DownloadId">The download that this request began; null where it resumes one, which is the latest of this photo then.</param>
public sealed record NoteDownloadFinished(Guid GalleryId, Viewer Viewer, Guid AssetId, Guid? DownloadId)
{
    /// <summary>The order that paid for it, whose buyer fetched it; null for none.</summary>
    public Guid? OrderId { get; init; }
}

internal sealed class NoteDownloadFinishedHandler(IDownloadRepository downloads, IOutbox outbox, TimeProvider clock) : ICommandHandler<NoteDownloadFinished>
{
    public async Task<Outcome> Handle(NoteDownloadFinished command, CancellationToken ct)
    {
        if (await Begun(command, ct) is { } begun && begun.GalleryId == command.GalleryId)
            outbox.Enqueue(new DownloadFinished(begun.GalleryId, begun.Id, 1, 1, clock.GetUtcNow()));
        return Outcome.Done;
    }

    private async Task<Download?> Begun(NoteDownloadFinished command, CancellationToken ct)
    {
        if (command.DownloadId is { } downloadId)
            return await downloads.FindDownload(downloadId, ct);

        var visitorId = command.OrderId is { } orderId ? (await downloads.FindPaid(orderId, command.AssetId, ct))?.VisitorId : command.Viewer.VisitorId;
        return visitorId is { } whose ? await downloads.FindLatest(whose, command.AssetId, ct) : null;
    }
}
