using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class OpenDownloadHandler(
    Reception reception, Rationing rationing, IAssetRepository assets, IRenditions renditions, IOriginalStore originals, IPlaybacks playbacks)
    : IQueryHandler<OpenDownload, DownloadAnswer>
{
    private static readonly DownloadAnswer NotThere = new(null, null);

    public async Task<DownloadAnswer> Handle(OpenDownload query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Original, ct, query.Size);
        if (reply.Verdict == Verdict.Unknown)
            return NotThere;
        if (!reply.Allowed)
            return new DownloadAnswer(null, reply.Refusal.Sentence);

        // The studio gets back what it uploaded, also what could not be shown.
        var asset = await assets.Find(query.GalleryId, query.AssetId, ct);
        if (asset is null || !reply.Seen.Shows(asset.SceneId) || (reply.Visitor is not null && asset.Progress != AssetProgress.Ready))
            return NotThere;
        if (!reply.Taken.Shows(asset.SceneId))
            return new DownloadAnswer(null, "The photos of this scene are not offered for download.");

        var ration = await rationing.Of(reply, [asset.Id], ct);
        return ration?.Check() is { Succeeded: false } tooMany
            ? new DownloadAnswer(null, tooMany.Sentence)
            : await File(asset, query.Size, reply.Offer, ct) with { IsUncounted = ration is { Fresh.Count: > 0 } };
    }

    private async Task<DownloadAnswer> File(Asset asset, DownloadSize size, Offer offer, CancellationToken ct) =>
        Sending.Of(asset.Kind, asset.Playback, size, playbacks.AreMade) switch
        {
            SentAs.Original => Answer(DepartingFile.Of(asset.Stored)),
            SentAs.NothingYet => new DownloadAnswer(null, $"\"{asset.FileName}\" is still being prepared in this size. Making a video smaller takes a while; please come back later."),
            _ => await Made(asset, offer.EdgeOf(size)!.Value, ct),
        };

    private async Task<DownloadAnswer> Made(Asset asset, int edge, CancellationToken ct) =>
        await renditions.Find(asset.ContentKey, edge, ct) switch
        {
            { BlobKey: not null } made => Answer(DepartingFile.Of(asset.Stored, made)),
            null => new DownloadAnswer(null, $"\"{asset.FileName}\" is not ready in this size yet. Please try again in a moment."),
            _ => new DownloadAnswer(null, $"\"{asset.FileName}\" could not be made in this size."),
        };

    private DownloadAnswer Answer(DepartingFile file) => new(file.ToDownload(originals), null);
}
