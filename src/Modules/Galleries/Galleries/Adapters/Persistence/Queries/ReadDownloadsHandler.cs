using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadDownloadsHandler(GalleriesDbContext db, Reception reception, Rationing rationing, ICollectionRepository collections, IPlaybacks playbacks)
    : IQueryHandler<ReadDownloads, DownloadChoices>
{
    public async Task<DownloadChoices> Handle(ReadDownloads query, CancellationToken ct)
    {
        var reply = (await reception.Ask(query.GalleryId, query.Viewer, Purpose.Archive, ct)).InScene(query.SceneId);
        if (!reply.Allowed)
            return new DownloadChoices(0, [], reply.Refusal.Sentence);

        var chosen = await Chosen(query, reply, ct);
        var whole = await chosen.GroupBy(_ => 1).Select(all => new Sum(all.Count(), all.Sum(asset => asset.Length))).SingleOrDefaultAsync(ct);
        if (whole is null)
            return new DownloadChoices(0, [], NothingIn(query));

        var ration = reply.Quota is null ? null : await rationing.Of(reply, await chosen.Select(asset => asset.Id).ToListAsync(ct), ct);
        var videos = await chosen.Where(asset => asset.Kind == AssetKind.Clip || asset.Kind == AssetKind.Video)
            .GroupBy(asset => asset.Playback).Select(some => new { some.Key, Count = some.Count() }).ToDictionaryAsync(some => some.Key, some => some.Count, ct);
        var sizes = new List<DownloadAmount>();
        foreach (var size in reply.Offer.Sizes)
        {
            var edge = reply.Offer.EdgeOf(size);
            var bytes = edge is { } longest ? await Bytes(chosen, size, longest, whole.Count, ct) : whole.Bytes;
            sizes.Add(new DownloadAmount(size, edge, bytes) { VideosAsOriginals = Videos(size, SentAs.Original), VideosAwaited = Videos(size, SentAs.NothingYet) });
        }

        return new DownloadChoices(whole.Count, sizes, ration?.Check().Sentence) { VideoCount = videos.Values.Sum(), Free = Allowance.Of(ration) };

        int Videos(DownloadSize size, SentAs sentAs) =>
            videos.Where(some => Sending.Of(AssetKind.Video, some.Key, size, playbacks.AreMade) == sentAs).Sum(some => some.Value);
    }

    private static string NothingIn(ReadDownloads query) =>
        query.FavoritesOnly ? "You have not picked any favorites yet."
        : query.SceneId is not null ? "There is nothing to download in this scene."
        : query.AssetIds is null ? "There are no photos in this gallery yet."
        : "These photos are no longer in the gallery.";

    private async Task<IQueryable<Asset>> Chosen(ReadDownloads query, Reply reply, CancellationToken ct)
    {
        var visible = db.Assets.Where(asset => asset.GalleryId == query.GalleryId && asset.Progress == AssetProgress.Ready).Within(reply.Taken);
        IReadOnlyList<Guid>? ids = !query.FavoritesOnly ? query.AssetIds
            : reply.Likeness is { } visitor ? [.. await collections.Picked(query.GalleryId, visitor.Id, ct)]
            : [];
        return ids is null ? visible : visible.Where(asset => ids.Contains(asset.Id));
    }

    /// <summary>Null while some are still to be made.</summary>
    private async Task<long?> Bytes(IQueryable<Asset> chosen, DownloadSize size, int edge, int count, CancellationToken ct)
    {
        var (isWeb, areMade) = (size == DownloadSize.WebSize, playbacks.AreMade);
        var asIs = await chosen.Where(asset => asset.Kind != AssetKind.Photo)
            .Where(asset => !isWeb || (asset.Playback != PlaybackProgress.Made && !(areMade && asset.Playback == PlaybackProgress.Waiting)))
            .GroupBy(_ => 1).Select(all => new Sum(all.Count(), all.Sum(asset => asset.Length))).SingleOrDefaultAsync(ct);
        var made = await chosen.Where(asset => asset.Kind == AssetKind.Photo || (isWeb && asset.Playback == PlaybackProgress.Made))
            .Join(db.Renditions.Where(rendition => rendition.Edge == edge), asset => asset.ContentKey, rendition => rendition.ContentKey, (_, rendition) => rendition.Length)
            .GroupBy(_ => 1).Select(all => new Sum(all.Count(), all.Sum())).SingleOrDefaultAsync(ct);
        return (asIs?.Count ?? 0) + (made?.Count ?? 0) == count ? (asIs?.Bytes ?? 0) + (made?.Bytes ?? 0) : null;
    }

    private sealed record Sum(int Count, long Bytes);
}
