using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class OpenPaidOriginalHandler(IDownloadRepository downloads, IUpdates updates, IOriginalStore originals, IRenditions renditions)
    : IQueryHandler<OpenPaidOriginal, DownloadAnswer>
{
    public async Task<DownloadAnswer> Handle(OpenPaidOriginal query, CancellationToken ct)
    {
        if (await downloads.FindPaid(query.OrderId, query.AssetId, ct) is not { } paid || paid.GalleryId != query.GalleryId)
            return new DownloadAnswer(null, null);

        // Also one that has left the gallery: its bytes are kept for who has paid for them.
        return await updates.Assets(query.GalleryId, [query.AssetId], ct) is [var asset]
            ? await Answer(asset, paid, ct)
            : new DownloadAnswer(null, "This photo is no longer in the gallery. Please write to the studio.");
    }

    private async Task<DownloadAnswer> Answer(Asset asset, PaidDownload paid, CancellationToken ct)
    {
        if (!paid.IsWebSize || !Rendition.IsNeeded(asset.Kind, Offer.WebSizeEdge))
            return new DownloadAnswer(DepartingFile.Of(asset.Stored).ToDownload(originals), null);

        return await renditions.Find(asset.ContentKey, Offer.WebSizeEdge, ct) is { BlobKey: not null } made
            ? new DownloadAnswer(DepartingFile.Of(asset.Stored, made).ToDownload(originals), null)
            : new DownloadAnswer(null, $"\"{asset.FileName}\" is not ready in this size yet. Please try again in a moment.");
    }
}
