using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class OpenDownloadHandler(Reception reception, IAssetRepository assets, IRenditions renditions, IOriginalStore originals)
    : IQueryHandler<OpenDownload, DownloadAnswer>
{
    private static readonly DownloadAnswer NotThere = new(null, null);

    public async Task<DownloadAnswer> Handle(OpenDownload query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Original, ct, query.Size);
        if (reply.Verdict == Verdict.Unknown)
            return NotThere;
        if (!reply.Allowed)
            return new DownloadAnswer(null, reply.Refusal.Reason);

        // The studio gets back what it uploaded, also what could not be shown.
        var asset = await assets.Find(query.GalleryId, query.AssetId, ct);
        if (asset is null || !reply.Seen.Shows(asset.SceneId) || (reply.Visitor is not null && asset.Progress != AssetProgress.Ready))
            return NotThere;

        return reply.Taken.Shows(asset.SceneId)
            ? await InSize(asset, reply.Offer.EdgeOf(query.Size), ct)
            : new DownloadAnswer(null, "The photos of this scene are not offered for download.");
    }

    private async Task<DownloadAnswer> InSize(Asset asset, int? edge, CancellationToken ct)
    {
        if (edge is not { } longest || !Rendition.IsNeeded(asset.Kind, edge))
            return Answer(DepartingFile.Of(asset.Stored));

        return await renditions.Find(asset.ContentKey, longest, ct) switch
        {
            { BlobKey: not null } made => Answer(DepartingFile.Of(asset.Stored, made)),
            null => new DownloadAnswer(null, $"\"{asset.FileName}\" is not ready in this size yet. Please try again in a moment."),
            _ => new DownloadAnswer(null, $"\"{asset.FileName}\" could not be made in this size."),
        };
    }

    private DownloadAnswer Answer(DepartingFile file) => new(file.ToDownload(originals), null);
}
