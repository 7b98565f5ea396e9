using Galleries.Domain;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed partial class ShowGalleryHandler
{
    // So many come before the one that a page is made around, so that one can turn back from it.
    private const int BeforeFocus = 20;

    private async Task<GalleryView> Page(ShowGallery query, Reply reply, GalleryHead head, CancellationToken ct)
    {
        var order = reply.Terms.Order;
        var count = Math.Clamp(query.Count, 1, MostTiles);
        var shown = await Asked(query, reply, head, ct);
        List<(Guid? SceneId, int Count)> chapters = query is { IsFiltered: false, Only: null } && head.Chapters.Count > 0
            ? [(null, int.MaxValue), .. head.Chapters.Select(chapter => ((Guid?)chapter.SceneId, chapter.Count))]
            : [];
        var (cursor, before) = query.Around is { } focus ? await Before(shown, chapters, focus, order, ct) : (Cursor.Read(query.After), 0);
        var assets = chapters.Count > 0
            ? await shown.TakeThrough(chapters, cursor, order, count + 1, ct)
            : await shown.After(cursor, order).InOrder(order).Take(count + 1).ToListAsync(ct);
        var next = assets.Count > count ? Cursor.Of(assets[count - 1], order) : null;
        if (next is not null)
            assets.RemoveAt(count);

        var tiles = await Tiles(assets, query, reply, ct);
        return new GalleryView(Admission.Admitted, head, [.. tiles.Zip(Openings(assets, chapters.Count > 0 ? head.Chapters : [], cursor), (tile, opens) => tile with { Opens = opens })], next)
        {
            Found = query.IsFiltered ? await Count(shown, ct) : null,
            Before = before,
        };
    }

    private async Task<IEnumerable<AssetTile>> Tiles(List<Asset> assets, ShowGallery query, Reply reply, CancellationToken ct)
    {
        var ids = assets.Select(asset => asset.Id).ToList();
        var picked = reply.Likeness is null || ids.Count == 0
            ? []
            : await Picks(reply).Where(id => ids.Contains(id)).ToHashSetAsync(ct);
        var mark = query.Viewer.IsStudio ? null : reply.Terms.Mark;
        var marked = await Marked(assets, mark, ct);
        return assets.Select(asset => Tile(asset, picked.Contains(asset.Id), reply, mark is not null, marked.GetValueOrDefault(asset.ContentKey)));
    }

    private async Task<IQueryable<Asset>> Asked(ShowGallery query, Reply reply, GalleryHead head, CancellationToken ct)
    {
        var shown = query.FavoritesOnly ? Favorites(reply) : Shown(reply);
        if (query.HiddenOnly)
            shown = shown.Where(asset => asset.HiddenAt != null);
        if (query.SceneId is { } sceneId)
            shown = shown.OfScene(sceneId);
        if (query.CollectionId is not null)
        {
            // One that is not theirs has no head and nothing in it.
            var items = shelf.Items(head.Collection?.CollectionId ?? Guid.Empty);
            shown = shown.Where(asset => asset.Progress == AssetProgress.Ready && items.Contains(asset.Id));
        }

        if (query.Kind is { } kind)
            shown = shown.Where(asset => asset.Kind == kind);
        if (query.Only is { } only)
            shown = shown.Where(asset => only.Contains(asset.Id));
        return string.IsNullOrWhiteSpace(query.Search) ? shown : await Holding(shown, query.Search, ct);
    }

    // No database folds letters as we do, and a gallery's names are few enough to be looked through.
    private static async Task<IQueryable<Asset>> Holding(IQueryable<Asset> shown, string search, CancellationToken ct)
    {
        var words = Folding.Fold(search).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var names = await shown.Select(asset => new { asset.Id, asset.FileName, asset.Caption }).ToListAsync(ct);
        var found = names.Where(one => Holds($"{one.FileName} {one.Caption}")).Select(one => one.Id).ToList();
        return shown.Where(asset => found.Contains(asset.Id));

        bool Holds(string text)
        {
            var folded = Folding.Fold(text);
            return words.All(word => folded.Contains(word, StringComparison.Ordinal));
        }
    }

    private static async Task<Found> Count(IQueryable<Asset> shown, CancellationToken ct)
    {
        var kinds = await shown.GroupBy(asset => asset.Kind).Select(some => new { some.Key, Count = some.Count() }).ToListAsync(ct);
        return new Found(kinds.Sum(kind => kind.Count), kinds.Where(kind => Asset.IsOfVideo(kind.Key)).Sum(kind => kind.Count));
    }

    /// <summary>Where a page begins that an asset is on, and how many come before; the beginning where the asset is not shown.</summary>
    private async Task<(Cursor? Cursor, int Before)> Before(
        IQueryable<Asset> shown, List<(Guid? SceneId, int Count)> chapters, Guid focus, AssetOrder order, CancellationToken ct)
    {
        var places = chapters.Select((chapter, index) => (chapter.SceneId, index)).ToDictionary(place => place.SceneId ?? Guid.Empty, place => place.index);
        var all = (await shown.InOrder(order).Select(asset => new { asset.Id, asset.SceneId }).ToListAsync(ct))
            .OrderBy(asset => places.GetValueOrDefault(asset.SceneId ?? Guid.Empty)).Select(asset => asset.Id).ToList();
        var before = all.IndexOf(focus) - BeforeFocus;
        if (before <= 0)
            return (null, 0);

        var last = all[before - 1];
        return (Cursor.At(await db.Assets.SingleAsync(asset => asset.Id == last, ct), order), before);
    }

    /// <summary>For each asset the chapter that begins with it.</summary>
    private static IEnumerable<Chapter?> Openings(List<Asset> assets, IReadOnlyList<Chapter> chapters, Cursor? cursor)
    {
        var sceneId = cursor?.SceneId;
        foreach (var asset in assets)
        {
            yield return asset.SceneId == sceneId ? null : chapters.FirstOrDefault(chapter => chapter.SceneId == asset.SceneId);
            sceneId = asset.SceneId;
        }
    }
}
