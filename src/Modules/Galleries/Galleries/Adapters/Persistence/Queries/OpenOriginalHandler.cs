using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class OpenOriginalHandler(Reception reception, IAssetRepository assets, IOriginalStore originals)
    : IQueryHandler<OpenOriginal, DownloadAnswer>
{
    public async Task<DownloadAnswer> Handle(OpenOriginal query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Original, ct);
        if (reply.Verdict == Verdict.Unknown)
            return new DownloadAnswer(null, null);
        if (!reply.Allowed)
            return new DownloadAnswer(null, reply.Refusal.Reason);

        // The studio gets back what it uploaded, also what could not be shown.
        var asset = await assets.Find(query.GalleryId, query.AssetId, ct);
        return asset is null || (reply.Visitor is not null && asset.Progress != AssetProgress.Ready)
            ? new DownloadAnswer(null, null)
            : new DownloadAnswer(asset.ToDownload(originals), null);
    }
}
