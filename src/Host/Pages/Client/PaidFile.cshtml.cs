using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Shop.Contracts;
using Shop.UseCases.Buying;

namespace Host.Pages.Client;

/// <summary>A file that was bought; HEAD is answered by the same handler.</summary>
internal sealed class PaidFileModel(
    OrderLinks links, ICommandHandler<PreparePaidFile> prepare, IQueryHandler<OpenPaidOriginal, DownloadAnswer> open, ICommandHandler<RecordPaidDownload> record,
    ICommandHandler<NoteDownloadFinished> finish) : FilePage
{
    public async Task<IActionResult> OnGetAsync(Guid orderId, Guid assetId, CancellationToken ct)
    {
        if (await links.Find(HttpContext, orderId) is not { } order || !order.Lines.Any(line => line.Kind == SoldKind.Download && line.Photos.Any(photo => photo.AssetId == assetId)))
            return NotFound();

        Back = $"/orders/{orderId}";
        if (order.Status == OrderStatus.Canceled)
            return Refuse("This order was canceled, and its downloads with it.");
        if (!order.IsPaid)
            return Refuse("This order is not paid yet. The download opens as soon as the payment has arrived.");

        // Whatever kept a small one from being made, the answer says that it is not there.
        await prepare.Handle(new PreparePaidFile(order.GalleryId, orderId, assetId), ct);
        var answer = await open.Handle(new OpenPaidOriginal(order.GalleryId, orderId, assetId), ct);
        if (answer.File is not { } file)
            return answer.Refusal is { } refusal ? Refuse(refusal) : NotFound();

        var (begins, downloadId) = (SentFile.Begins(Request), Guid.CreateVersion7());
        if (begins && await record.Handle(new RecordPaidDownload(order.GalleryId, downloadId, orderId, assetId), ct) is { Sentence: { } reason })
            return Refuse(reason);

        var finished = new NoteDownloadFinished(order.GalleryId, Viewer.Nobody, assetId, begins ? downloadId : null) { OrderId = orderId };
        return Originals.Send(file, () => finish.Handle(finished, CancellationToken.None));
    }
}
