using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>
/// What counts, for every figure, list, chart and report alike; documented for photographers in docs/figures.md. A view is an asset looked at large;
/// a download, an asset that was begun to be fetched; a heart taken back takes its favorite back; a share and a collection count once, however many
/// assets are in them.
/// </summary>
internal static class Measures
{
    /// <summary>Whether the visitor did it: what is done for them or about them is no sign that they were there.</summary>
    public static bool IsVisitors(EntryKind kind, int visitor) => visitor > 0
        && kind is not (EntryKind.VisitorInvited or EntryKind.OrderPaid or EntryKind.OrderCanceled or EntryKind.SelectionRequested or EntryKind.SelectionReopened);

    /// <summary>Adds one thing that happened to the sums of whoever did it.</summary>
    public static void Count(this ref Sums sums, EntryKind kind, int assets)
    {
        switch (kind)
        {
            case EntryKind.AssetsViewed:
                sums.Views += assets;
                break;
            case EntryKind.AssetsDownloaded:
                sums.Downloads += assets;
                break;
            case EntryKind.AssetsFavorited:
                sums.Favorites += assets;
                break;
            case EntryKind.AssetsUnfavorited:
                sums.Favorites -= assets;
                break;
            case EntryKind.ItemsShared:
                sums.Shares++;
                break;
            case EntryKind.CollectionCreated:
                sums.Collections++;
                break;
        }
    }

    /// <summary>Adds one thing that happened to the sums of an asset in it, or takes it away.</summary>
    /// <param name="sums">The asset's.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="times">1, or -1 to take it away.</param>
    public static void Engage(this ref AssetSums sums, EntryKind kind, int times)
    {
        switch (kind)
        {
            case EntryKind.AssetsViewed:
                sums.Views += times;
                break;
            case EntryKind.AssetsDownloaded:
                sums.Downloads += times;
                break;
            case EntryKind.AssetsFavorited:
                sums.Favorites += times;
                break;
            case EntryKind.AssetsUnfavorited:
                sums.Favorites -= times;
                break;
            case EntryKind.ItemsShared:
                sums.Shares += times;
                break;
            case EntryKind.OrderPaid:
                sums.Sales += times;
                break;
        }
    }

    /// <summary>Whether an asset's engagement knows this kind.</summary>
    public static bool Engages(EntryKind kind) => kind
        is EntryKind.AssetsViewed or EntryKind.AssetsDownloaded or EntryKind.AssetsFavorited or EntryKind.AssetsUnfavorited or EntryKind.ItemsShared or EntryKind.OrderPaid;
}

/// <summary>Sums of what visitors did.</summary>
internal record struct Sums(int Views, int Downloads, int Favorites, int Shares, int Collections)
{
    public Sums With(EntryKind kind, int assets)
    {
        var sums = this;
        sums.Count(kind, assets);
        return sums;
    }

    public void Add(in Sums other)
    {
        Views += other.Views;
        Downloads += other.Downloads;
        Favorites += other.Favorites;
        Shares += other.Shares;
        Collections += other.Collections;
    }

    public static Sums operator +(Sums one, Sums other) => new(
        one.Views + other.Views, one.Downloads + other.Downloads, one.Favorites + other.Favorites, one.Shares + other.Shares, one.Collections + other.Collections);
}

/// <summary>Sums of what was done with an asset.</summary>
internal record struct AssetSums(int Views, int Favorites, int Downloads, int Shares, int Sales)
{
    public static AssetSums operator +(AssetSums one, AssetSums other) => new(
        one.Views + other.Views, one.Favorites + other.Favorites, one.Downloads + other.Downloads, one.Shares + other.Shares, one.Sales + other.Sales);
}
