using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class OpenPaidOriginalHandler(IDownloadRepository downloads, IUpdates updates, IOriginalStore originals)
    : IQueryHandler<OpenPaidOriginal, DownloadAnswer>
{
    public async Task<DownloadAnswer> Handle(OpenPaidOriginal query, CancellationToken ct)
    {
        if (await downloads.FindPaid(query.OrderId, query.AssetId, ct) is not { } paid || paid.GalleryId != query.GalleryId)
            return new DownloadAnswer(null, null);

        // Also one that has left the gallery: its bytes are kept for who has paid for them.
        return await updates.Assets(query.GalleryId, [query.AssetId], ct) is [var asset]
            ? new DownloadAnswer(DepartingFile.Of(asset.Stored).ToDownload(originals), null)
            : new DownloadAnswer(null, "This photo is no longer in the gallery. Please write to the studio.");
    }
}
