using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ShowGalleryHandler(GalleriesDbContext db, Reception reception) : IQueryHandler<ShowGallery, GalleryView>
{
    private const int MostTiles = 200;

    public async Task<GalleryView> Handle(ShowGallery query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Page, ct);
        var admission = AdmissionOf(reply.Verdict);
        if (admission == Admission.Unknown)
            return new GalleryView(admission, null, [], null);
        if (admission != Admission.Admitted)
            return new GalleryView(admission, ClosedHead(reply), [], null);

        var head = await OpenHead(reply, ct);
        var (tiles, next) = await Page(query, reply, ct);
        return new GalleryView(admission, head, tiles, next);
    }

    private static Admission AdmissionOf(Verdict verdict) => verdict switch
    {
        Verdict.Allowed => Admission.Admitted,
        Verdict.Offline => Admission.Offline,
        Verdict.Expired => Admission.Expired,
        _ => Admission.Unknown,
    };

    private static GalleryHead ClosedHead(Reply reply)
    {
        var gallery = reply.Gallery!;
        return new GalleryHead(
            gallery.Id, gallery.Slug, gallery.Name, gallery.EventDate, null, 0, 0, 0, DownloadEnabled: false, ShareEnabled: false, reply.Visitor?.Fact);
    }

    private async Task<GalleryHead> OpenHead(Reply reply, CancellationToken ct)
    {
        var (gallery, isStudio) = (reply.Gallery!, reply.Visitor is null);
        var sums = await Visible(gallery.Id).GroupBy(asset => asset.GalleryId)
            .Select(all => new { Count = all.Count(), Bytes = all.Sum(asset => asset.Length), Videos = all.Count(asset => asset.Kind == AssetKind.Clip || asset.Kind == AssetKind.Video) })
            .SingleOrDefaultAsync(ct);
        var cover = gallery.CoverAssetId is { } coverId
            ? await Visible(gallery.Id).SingleOrDefaultAsync(asset => asset.Id == coverId, ct)
            : null;
        var favorites = isStudio ? 0 : await Favorites(reply).CountAsync(ct);
        return new GalleryHead(
            gallery.Id, gallery.Slug, gallery.Name, gallery.EventDate, cover?.ToTile(mark: reply.Terms.Mark), sums?.Count ?? 0, sums?.Bytes ?? 0, favorites,
            isStudio || reply.Terms.DownloadEnabled, reply.Terms.ShareEnabled, reply.Visitor?.Fact)
        {
            VideoCount = sums?.Videos ?? 0,
            IsMarked = reply.Terms.Mark is not null,
        };
    }

    private async Task<(IReadOnlyList<AssetTile> Tiles, string? Next)> Page(ShowGallery query, Reply reply, CancellationToken ct)
    {
        var order = reply.Terms.Order;
        var count = Math.Clamp(query.Count, 1, MostTiles);
        var shown = query.FavoritesOnly ? Favorites(reply) : Visible(query.GalleryId);
        var assets = await shown.After(Cursor.Read(query.After), order).InOrder(order).Take(count + 1).ToListAsync(ct);
        var next = assets.Count > count ? Cursor.Of(assets[count - 1], order) : null;
        if (next is not null)
            assets.RemoveAt(count);

        var ids = assets.Select(asset => asset.Id).ToList();
        var picked = reply.Visitor is null || ids.Count == 0
            ? []
            : await Picks(reply).Where(id => ids.Contains(id)).ToHashSetAsync(ct);
        return ([.. assets.Select(asset => asset.ToTile(picked.Contains(asset.Id), reply.Terms.Mark))], next);
    }

    private IQueryable<Asset> Visible(Guid galleryId) =>
        db.Assets.Where(asset => asset.GalleryId == galleryId && asset.Progress == AssetProgress.Ready);

    /// <summary>From the picks to the assets: those are fewer.</summary>
    private IQueryable<Asset> Favorites(Reply reply) =>
        Picks(reply).Join(Visible(reply.Gallery!.Id), id => id, asset => asset.Id, (_, asset) => asset);

    private IQueryable<Guid> Picks(Reply reply)
    {
        var visitorId = reply.Visitor?.Id;
        return from collection in db.Collections
               join item in db.CollectionItems on collection.Id equals item.CollectionId
               where collection.VisitorId == visitorId && collection.Name == Collection.Favorites
               select item.AssetId;
    }
}
