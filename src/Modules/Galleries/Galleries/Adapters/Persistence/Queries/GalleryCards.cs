using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

/// <summary>Customer cards in two queries, however many there are.</summary>
internal sealed class GalleryCards(GalleriesDbContext db, IStudioCard studio, TimeProvider clock)
{
    public async Task<IReadOnlyList<GalleryCard>> Read(IQueryable<Gallery> galleries, CancellationToken ct)
    {
        var rows = await galleries.GroupJoin(db.Assets, gallery => gallery.CoverAssetId, asset => asset.Id, (gallery, covers) => new { gallery, covers })
            .SelectMany(both => both.covers.DefaultIfEmpty(), (both, cover) => new { both.gallery, cover })
            .ToListAsync(ct);
        var ids = galleries.Select(gallery => gallery.Id);
        var counts = await db.Assets.Where(asset => asset.Progress != AssetProgress.Failed && ids.Contains(asset.GalleryId))
            .GroupBy(asset => new { asset.GalleryId, asset.Progress })
            .Select(some => new { some.Key, Count = some.Count(), Videos = some.Count(asset => asset.Kind == AssetKind.Clip || asset.Kind == AssetKind.Video) })
            .ToDictionaryAsync(some => (some.Key.GalleryId, some.Key.Progress), some => (some.Count, some.Videos), ct);

        var returning = (await db.Transfers.Where(transfer => !transfer.IsOutward).Select(transfer => transfer.GalleryId).ToListAsync(ct)).ToHashSet();
        var moment = new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone);
        return [.. rows.Select(row => Card(row.gallery, row.cover, progress => counts.GetValueOrDefault((row.gallery.Id, progress)), moment, returning.Contains(row.gallery.Id)))];
    }

    private static GalleryCard Card(Gallery gallery, Asset? cover, Func<AssetProgress, (int All, int Videos)> count, Moment moment, bool isReturning) => new(
        gallery.Id, gallery.Slug, gallery.Name, gallery.CustomerName, gallery.EventDate, StateOf(gallery.PhaseAt(moment)),
        count(AssetProgress.Ready).All, count(AssetProgress.Waiting).All, gallery.ExpiresOn, cover?.ToTile(), gallery.CreatedAt)
    {
        OpensAt = gallery.OpensAt,
        CanGoOnline = Lifecycle.Offers(gallery.PhaseAt(moment), GalleryMove.BringOnline),
        CanGoOffline = Lifecycle.Offers(gallery.PhaseAt(moment), GalleryMove.TakeOffline),
        CanBeArchived = Lifecycle.Offers(gallery.PhaseAt(moment), GalleryMove.Archive) || isReturning,
        CanComeBack = Lifecycle.Offers(gallery.PhaseAt(moment), GalleryMove.BringBack) && !isReturning,
        WaitDays = gallery.WaitDays,
        LastDay = gallery.LastDay,
        Waits = gallery.Waits(moment),
        ReadyVideos = count(AssetProgress.Ready).Videos,
    };

    private static GalleryState StateOf(GalleryPhase phase) => phase switch
    {
        GalleryPhase.Online => GalleryState.Online,
        GalleryPhase.Offline => GalleryState.Offline,
        GalleryPhase.Expired => GalleryState.Expired,
        GalleryPhase.Archived => GalleryState.Archived,
        _ => GalleryState.Draft,
    };
}
