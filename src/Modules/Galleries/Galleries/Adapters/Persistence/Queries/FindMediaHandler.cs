using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

/// <summary>Asked for every picture of every page: answered from memory, as long as memory can be trusted.</summary>
internal sealed class FindMediaHandler(
    GallerySnapshots snapshots, Lazy<GalleriesDbContext> database, ITerms terms, IStudioCard studio, FetchedOriginals fetched, IAttention attention,
    IMarkImages images, TimeProvider clock)
    : IQueryHandler<FindMedia, MediaFile?>
{
    public async Task<MediaFile?> Handle(FindMedia query, CancellationToken ct)
    {
        var asker = query.Viewer.AsAsker();
        var (gallery, grant, picture) = snapshots.Trusted ? await FromMemory(query, asker, ct) : await FromDatabase(query, asker, ct);
        // What is in a collection is not held in memory.
        if (grant is { IsLive: true } && snapshots.Trusted)
            (gallery, grant, picture) = await FromDatabase(query, asker, ct);
        if (picture is null && query.Viewer.IsStudio)
            (gallery, grant, picture) = await FromBin(query, ct);
        if (picture is not { } found)
            return null;

        var moment = new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone);
        var inForce = await terms.InForce(query.GalleryId, ct);
        bool Shows(Purpose purpose) =>
            Access.Decide(asker, gallery, grant, inForce, moment, purpose) is { Verdict: Verdict.Allowed, Seen: var seen } && seen.Shows(query.AssetId, found.SceneId, found.IsHidden);

        // A share of chosen photos has no cover, also where that is among them.
        if (!Shows(Purpose.Picture) && !(gallery?.CoverAssetId == query.AssetId && grant?.AssetsShown is null && Shows(Purpose.Sign)))
            return null;

        if (found.IsWaiting)
            attention.Look(query.AssetId);
        return new MediaFile(found.ContentKey, stop => fetched.PathOf(found.BlobKey, stop)) { Mark = PictureMark.Of(inForce.Mark, images.PathOf), IsWaiting = found.IsWaiting };
    }

    private async ValueTask<Found> FromMemory(FindMedia query, Asker asker, CancellationToken ct)
    {
        if (await snapshots.Find(query.GalleryId, ct) is not { } snapshot || !snapshot.Pictures.TryGetValue(query.AssetId, out var picture))
            return default;

        var grant = asker.NamedGrantId is { } grantId ? snapshot.Grants.GetValueOrDefault(grantId) : null;
        return new Found(snapshot.Gallery, grant, picture);
    }

    private async ValueTask<Found> FromDatabase(FindMedia query, Asker asker, CancellationToken ct)
    {
        var db = database.Value;
        var gallery = await db.Galleries.SingleOrDefaultAsync(one => one.Id == query.GalleryId, ct);
        var grant = asker.NamedGrantId is { } grantId ? await new EfGuestBook(db).FindGrant(query.GalleryId, grantId, ct) : null;
        var asset = await db.Assets.WithPicture().SingleOrDefaultAsync(
            one => one.Id == query.AssetId && one.GalleryId == query.GalleryId && one.Progress != AssetProgress.Failed, ct);
        return new Found(gallery, grant, PictureOf(asset));
    }

    /// <summary>The studio looks into the bin, and nobody else.</summary>
    private async ValueTask<Found> FromBin(FindMedia query, CancellationToken ct)
    {
        var asset = await database.Value.Assets.InBin(query.GalleryId).WithPicture().SingleOrDefaultAsync(one => one.Id == query.AssetId && one.Progress == AssetProgress.Ready, ct);
        return asset is null ? default : new Found(await database.Value.Galleries.SingleOrDefaultAsync(one => one.Id == query.GalleryId, ct), null, PictureOf(asset));
    }

    private static SnapshotPicture? PictureOf(Asset? asset) => asset?.PictureKey is { } key
        ? new SnapshotPicture(asset.ContentKey, key, asset.SceneId, asset.IsHidden, asset.Progress == AssetProgress.Waiting)
        : null;

    private readonly record struct Found(Gallery? Gallery, Grant? Grant, SnapshotPicture? Picture);
}
