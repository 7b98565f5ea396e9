using Galleries.Domain;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

/// <summary>Pages that go through a gallery chapter by chapter, each in the gallery's order, without counting or sorting what comes before.</summary>
internal static class ChapterPages
{
    /// <param name="assets">What is shown.</param>
    /// <param name="chapters">The chapters in their order, null for what is in no scene, with how many are in each.</param>
    /// <param name="cursor">Where the page before ended.</param>
    /// <param name="order">The order in each.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="ct">Ends with the request.</param>
    public static async Task<List<Asset>> TakeThrough(
        this IQueryable<Asset> assets, IReadOnlyList<(Guid? SceneId, int Count)> chapters, Cursor? cursor, AssetOrder order, int count, CancellationToken ct)
    {
        var page = new List<Asset>();
        var at = cursor is null ? 0 : Math.Max(0, chapters.ToList().FindIndex(chapter => chapter.SceneId == cursor.SceneId));
        while (page.Count < count && at < chapters.Count)
        {
            var room = count - page.Count;
            var whole = cursor is null ? WholeFrom(chapters, at, room) : [];
            page.AddRange(whole.Count > 1
                ? await Whole(assets, whole, order, ct)
                : await assets.OfScene(chapters[at].SceneId).After(cursor, order).InOrder(order).Take(room).ToListAsync(ct));
            at += Math.Max(1, whole.Count);
            cursor = null;
        }

        return [.. page.Take(count)];
    }

    public static IQueryable<Asset> OfScene(this IQueryable<Asset> assets, Guid? sceneId) =>
        sceneId is { } scene ? assets.Where(asset => asset.SceneId == scene) : assets.Where(asset => asset.SceneId == null);

    /// <summary>The scenes from here on that fit in as a whole: a gallery of a hundred small scenes is no reason for a hundred questions.</summary>
    private static List<Guid> WholeFrom(IReadOnlyList<(Guid? SceneId, int Count)> chapters, int at, int room)
    {
        var whole = new List<Guid>();
        for (; at < chapters.Count && chapters[at].SceneId is { } sceneId && (room -= chapters[at].Count) >= 0; at++)
            whole.Add(sceneId);
        return whole;
    }

    private static async Task<IEnumerable<Asset>> Whole(IQueryable<Asset> assets, List<Guid> scenes, AssetOrder order, CancellationToken ct) =>
        (await assets.Where(asset => scenes.Contains(asset.SceneId!.Value)).InOrder(order).ToListAsync(ct)).OrderBy(asset => scenes.IndexOf(asset.SceneId!.Value));
}
