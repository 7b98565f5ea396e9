using BuildingBlocks.Imaging.Media;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Covering;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed partial class ShowGalleryHandler(GalleriesDbContext db, Reception reception, CollectionShelf shelf, IPlaybacks playbacks) : IQueryHandler<ShowGallery, GalleryView>
{
    private const int MostTiles = 200;

    public async Task<GalleryView> Handle(ShowGallery query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Page, ct);
        var admission = reply.Admission;
        if (admission == Admission.Unknown)
            return new GalleryView(admission, null, [], null);
        if (admission != Admission.Admitted)
            return new GalleryView(admission, ClosedHead(reply, await Sign(query, ct)), [], null);

        var head = await OpenHead(query, reply, ct);
        return await Page(query, reply, head, ct);
    }

    /// <summary>The cover for the page of a gallery that is closed; null for who would not be let in if it were open, or does not see it then.</summary>
    private async Task<AssetTile?> Sign(ShowGallery query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Sign, ct);
        return reply is { Allowed: true, Gallery: { CoverAssetId: { } coverId } gallery, Seen.Assets: null }
            ? (await db.Assets.OfGallery(gallery.Id).Within(reply.Seen).Picture(coverId, ct))?.ToTile(mark: reply.Terms.Mark)
            : null;
    }

    private static GalleryHead ClosedHead(Reply reply, AssetTile? cover)
    {
        var gallery = reply.Gallery!;
        return new GalleryHead(
            gallery.Id, gallery.Slug, gallery.Name, gallery.EventDate, cover, 0, 0, 0, DownloadEnabled: false, ShareEnabled: false, reply.Visitor?.Fact)
        {
            OpensAt = gallery.OpensAt,
            Face = gallery.Face(),
        };
    }

    private async Task<GalleryHead> OpenHead(ShowGallery query, Reply reply, CancellationToken ct)
    {
        var (gallery, isStudio) = (reply.Gallery!, reply.Likeness is null);
        var sums = await Shown(reply).GroupBy(asset => new { asset.Progress, asset.SceneId, asset.Kind, IsHidden = asset.HiddenAt != null })
            .Select(some => new Sum(some.Key.Progress == AssetProgress.Ready, some.Key.SceneId, some.Key.Kind, some.Key.IsHidden, some.Count(), some.Sum(asset => asset.Length)))
            .ToListAsync(ct);
        var visible = sums.Where(sum => sum.IsReady).ToList();
        var isChosen = reply.Seen.Assets is not null;
        var cover = isChosen ? null : await Cover(reply, ct);
        var shelved = await shelf.Of(reply, query.Viewer, ct);
        var favorites = isStudio ? 0 : await Favorites(reply).CountAsync(ct);
        return new GalleryHead(
            gallery.Id, gallery.Slug, gallery.Name, gallery.EventDate, cover?.ToTile(mark: reply.Terms.Mark), visible.Sum(sum => sum.Count), visible.Sum(sum => sum.Bytes), favorites,
            reply.Offer.HasAny, reply.Terms.ShareEnabled, reply.Visitor?.Fact)
        {
            VideoCount = Sum.VideosIn(visible),
            Kinds = sums.GroupBy(sum => sum.Kind).ToDictionary(some => some.Key, some => some.Sum(sum => sum.Count)),
            WaitingCount = sums.Where(sum => !sum.IsReady).Sum(sum => sum.Count),
            Chapters = isChosen ? [] : Chapters(gallery, sums, reply),
            GoneFavorites = query.FavoritesOnly && !isStudio ? await GoneFavorites(reply, ct) : [],
            Collection = shelved.FirstOrDefault(collection => collection.Id == query.CollectionId) is { } asked ? await shelf.Head(reply, asked, Visible(reply), ct) : null,
            CollectionCount = shelved.Count(collection => collection is { IsStudios: false, IsFavorites: false }),
            Presented = await shelf.Presented(shelved, Visible(reply), ct),
            CanNote = reply.MayNote && !isStudio,
            IsMarked = reply.Terms.Mark is not null,
            IsNarrowed = reply.IsNarrowed,
            CanInvite = reply.CanInvite,
            Sizes = reply.Offer.Sizes,
            CanHide = reply.MayHide,
            HiddenCount = visible.Where(sum => sum.IsHidden).Sum(sum => sum.Count),
            CanShare = reply.CanShare,
            IsChosen = isChosen,
            SharedBy = reply.Grant is { Way: not null, MakerId: { } makerId } ? await db.Visitors.Where(visitor => visitor.Id == makerId).Select(visitor => visitor.Name).SingleOrDefaultAsync(ct) : null,
            Face = isChosen ? new CoverFace("", "", CoverDesign.UsualAcross, CoverDesign.UsualDown)
                : cover is null || cover.Id == gallery.CoverAssetId
                ? gallery.Face()
                : gallery.Face() with { Across = CoverDesign.UsualAcross, Down = CoverDesign.UsualDown },
            MayDesignCover = reply.MayDesignCover,
            Free = reply.Offer.HasAny ? await Free(reply, ct) : null,
        };
    }

    private static IReadOnlyList<Chapter> Chapters(Gallery gallery, List<Sum> sums, Reply reply) =>
    [
        .. from scene in gallery.Scenes
           let within = sums.Where(sum => sum.SceneId == scene.Id).ToList()
           where within.Count > 0
           select new Chapter(scene.Id, scene.Name, scene.Text, within.Sum(sum => sum.Count), Sum.VideosIn(within))
           {
               CanDownload = reply.Offer.HasAny && reply.Taken.ShowsScene(scene.Id) && within.Exists(sum => sum.IsReady),
           },
    ];

    private async Task<Allowance?> Free(Reply reply, CancellationToken ct) => reply.Quota is not { } quota ? null
        : Allowance.Of(new Ration(quota, await db.LedgerEntries.CountAsync(entry => entry.GalleryId == reply.Gallery!.Id, ct), []));

    /// <summary>The gallery's cover; for who does not see that, the first picture they do see.</summary>
    private async Task<Asset?> Cover(Reply reply, CancellationToken ct)
    {
        if (reply.Gallery!.CoverAssetId is not { } coverId)
            return null;

        var pictures = Visible(reply).WithPicture();
        return await pictures.SingleOrDefaultAsync(asset => asset.Id == coverId, ct) ?? await pictures.InOrder(reply.Terms.Order).FirstOrDefaultAsync(ct);
    }

    /// <summary>The videos among them that carry this watermark or are to, by content.</summary>
    private async Task<IReadOnlyDictionary<string, MarkedVideo>> Marked(List<Asset> assets, Mark? mark, CancellationToken ct)
    {
        var videos = assets.Where(asset => asset.IsVideo).Select(asset => asset.ContentKey).ToList();
        if (mark is null || videos.Count == 0)
            return new Dictionary<string, MarkedVideo>();

        var galleryId = assets[0].GalleryId;
        return await db.MarkedVideos.AsNoTracking().Where(video => video.GalleryId == galleryId && video.MarkKey == mark.Key && videos.Contains(video.ContentKey))
            .ToDictionaryAsync(video => video.ContentKey, ct);
    }

    private AssetTile Tile(Asset asset, bool favorite, Reply reply, bool isMarked, MarkedVideo? marked)
    {
        var tile = asset.ToTile(favorite, reply.Terms.Mark) with { CanDownload = reply.Taken.Shows(asset) };
        if (!asset.IsVideo)
            return tile;

        var offer = reply.Taken.Shows(asset) ? reply.Offer : null;
        var played = Playing.Of(asset, offer, isMarked, marked, playbacks.AreMade);
        return tile with
        {
            WebSize = Sending.Of(asset.Kind, asset.Playback, DownloadSize.WebSize, playbacks.AreMade),
            PlayedVersion = played switch
            {
                Played.Rendition => MediaUrl.Version(asset.PlaybackKey!, null),
                Played.Marked => MediaUrl.Version(marked!.Hash, null),
                Played.Original => MediaUrl.Version(asset.ContentKey, null),
                _ => null,
            },
            IsPlayableSoon = Playing.IsSoon(asset, isMarked, marked, playbacks.AreMade),
        };
    }

    /// <summary>What has previews, or will have them; a picture that can't be shown is nobody's business but the studio's.</summary>
    private IQueryable<Asset> Shown(Reply reply) =>
        db.Assets.Where(asset => asset.GalleryId == reply.Gallery!.Id && asset.Progress != AssetProgress.Failed).Within(reply.Seen);

    private IQueryable<Asset> Visible(Reply reply) => Shown(reply).Where(asset => asset.Progress == AssetProgress.Ready);

    /// <summary>From the picks to the assets: those are fewer.</summary>
    private IQueryable<Asset> Favorites(Reply reply) =>
        Picks(reply).Join(Visible(reply), id => id, asset => asset.Id, (_, asset) => asset);

    private async Task<IReadOnlyList<string>> GoneFavorites(Reply reply, CancellationToken ct) =>
        await Picks(reply).Join(db.Assets.Where(asset => asset.GalleryId == reply.Gallery!.Id && asset.GoneAt != null && asset.BinnedAt == null).Within(reply.Seen), id => id, asset => asset.Id, (_, asset) => asset)
            .IgnoreQueryFilters().OrderBy(asset => asset.NameKey).Select(asset => asset.FileName).Take(MostTiles).ToListAsync(ct);

    private IQueryable<Guid> Picks(Reply reply)
    {
        var visitorId = reply.Likeness?.Id;
        return from collection in db.Collections
               join item in db.CollectionItems on collection.Id equals item.CollectionId
               where collection.VisitorId == visitorId && collection.Name == Collection.Favorites
               select item.AssetId;
    }

    /// <summary>What there is of one kind in one scene, or in none.</summary>
    private sealed record Sum(bool IsReady, Guid? SceneId, AssetKind Kind, bool IsHidden, int Count, long Bytes)
    {
        public static int VideosIn(IEnumerable<Sum> sums) => sums.Where(sum => Asset.IsOfVideo(sum.Kind)).Sum(sum => sum.Count);
    }
}
