using System.Linq.Expressions;
using Galleries.Contracts;
using Galleries.Domain;

namespace Galleries.Adapters.Persistence;

/// <summary>Every sorting is one stored key and the id behind it, so that the database sorts and pages by an index.</summary>
internal static class AssetOrdering
{
    public static IQueryable<Asset> InOrder(this IQueryable<Asset> assets, AssetOrder order) => order switch
    {
        AssetOrder.NameDescending => assets.OrderByDescending(asset => asset.NameKey).ThenByDescending(asset => asset.Id),
        AssetOrder.OldestFirst => assets.OrderBy(asset => asset.OldestKey).ThenBy(asset => asset.Id),
        AssetOrder.NewestFirst => assets.OrderBy(asset => asset.NewestKey).ThenBy(asset => asset.Id),
        AssetOrder.ByHand => assets.OrderBy(asset => asset.HandKey).ThenBy(asset => asset.Id),
        _ => assets.OrderBy(asset => asset.NameKey).ThenBy(asset => asset.Id),
    };

    /// <summary>What follows the cursor; a cursor of another sorting begins anew, so that nothing is missed.</summary>
    public static IQueryable<Asset> After(this IQueryable<Asset> assets, Cursor? cursor, AssetOrder order) =>
        cursor is null || cursor.Order != order ? assets : assets.Where(IsBehind(cursor));

    /// <summary>Those that have something to show that stands still: all but videos without a poster.</summary>
    public static IQueryable<Asset> WithPicture(this IQueryable<Asset> assets) =>
        assets.Where(asset => (asset.Kind != AssetKind.Clip && asset.Kind != AssetKind.Video) || asset.PosterKey != null);

    public static string KeyOf(this Asset asset, AssetOrder order) => order switch
    {
        AssetOrder.OldestFirst => asset.OldestKey,
        AssetOrder.NewestFirst => asset.NewestKey,
        AssetOrder.ByHand => asset.HandKey,
        _ => asset.NameKey,
    };

#pragma warning disable CA1309 // The database compares by code point; an overload with a comparison could not be translated.
    // The first comparison lets the database begin inside the index, the second leaves out what was shown.
    private static Expression<Func<Asset, bool>> IsBehind(Cursor cursor)
    {
        var (order, key, id, _) = cursor;
        return order switch
        {
            AssetOrder.NameDescending => asset => string.Compare(asset.NameKey, key) <= 0 && (asset.NameKey != key || asset.Id < id),
            AssetOrder.OldestFirst => asset => string.Compare(asset.OldestKey, key) >= 0 && (asset.OldestKey != key || asset.Id > id),
            AssetOrder.NewestFirst => asset => string.Compare(asset.NewestKey, key) >= 0 && (asset.NewestKey != key || asset.Id > id),
            AssetOrder.ByHand => asset => string.Compare(asset.HandKey, key) >= 0 && (asset.HandKey != key || asset.Id > id),
            _ => asset => string.Compare(asset.NameKey, key) >= 0 && (asset.NameKey != key || asset.Id > id),
        };
    }
#pragma warning restore CA1309
}
