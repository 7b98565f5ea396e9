using Galleries.Domain;

namespace Galleries.Adapters.Persistence;

internal static class SightFilter
{
    /// <summary><see cref="Sight.Shows(Asset)"/>, asked of many at once.</summary>
    public static IQueryable<Asset> Within(this IQueryable<Asset> assets, Sight sight)
    {
        if (sight.Only is { } only)
            assets = assets.Where(asset => asset.SceneId != null && only.Contains(asset.SceneId.Value));
        if (sight.Except is { Count: > 0 } except)
            assets = assets.Where(asset => asset.SceneId == null || !except.Contains(asset.SceneId.Value));

        if (sight.Assets is { } chosen)
            assets = assets.Where(asset => chosen.Contains(asset.Id));

        return sight.ShowsHidden ? assets : assets.Where(asset => asset.HiddenAt == null);
    }
}
