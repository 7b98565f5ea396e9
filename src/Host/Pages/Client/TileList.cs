using System.Text;
using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Media;
using Galleries.Contracts;
using Galleries.UseCases.Viewing;
using Host.Web;

namespace Host.Pages.Client;

/// <summary>One page of a gallery's tiles, as the grid needs them.</summary>
internal sealed record TileList(Caller Caller, GalleryHead Head, GalleryView View, bool FavoritesOnly, string? Price, bool IsFirstPage)
{
    // Larger ones are for the light box; a tile is never wider than half a large window.
    private const int LargestInGrid = 1280;

    // Bytes: what a page full of previews takes.
    private const int LargestMovingTile = 2_000_000;

    /// <summary>How many pictures fill the first screen below the cover and are therefore not left for later.</summary>
    public const int OnFirstScreen = 6;

    public string Address(AssetTile tile, int edge) => Address(Head.GalleryId, tile, edge);

    public static string Address(Guid galleryId, AssetTile tile, int edge) => MediaUrl.Of($"{galleryId:N}", $"{tile.AssetId:N}", tile.Version, edge);

    /// <summary>
    /// The class of a GIF that the viewer may see moving, by its address with <c>moving</c> in place of the edge; null for anything else.
    /// A small one moves in the grid too.
    /// </summary>
    public string? Moves(AssetTile tile) =>
        !Head.DownloadEnabled || Head.IsMarked || tile.Kind != AssetKind.Gif ? null
        : tile.Length <= LargestMovingTile ? "moves small"
        : "moves";

    /// <summary>Where a video plays; null when the viewer may not have the original, which is what plays.</summary>
    public string? Plays(AssetTile tile) => Head.DownloadEnabled ? MediaUrl.OfMoving($"{Head.GalleryId:N}", $"{tile.AssetId:N}", tile.Version) : null;

    public string SourceSet(AssetTile tile) => SourceSet(Head.GalleryId, tile, LargestInGrid);

    /// <summary>The previews that exist, with the widths they have.</summary>
    public static string SourceSet(Guid galleryId, AssetTile tile, int largest)
    {
        var set = new StringBuilder();
        foreach (var edge in MediaSizes.Edges)
        {
            var width = MediaSizes.Fit(tile.Width, tile.Height, edge).Width;
            set.Append(set.Length > 0 ? ", " : "").Append(Address(galleryId, tile, edge)).Append(' ').Append(width).Append('w');
            if (edge >= largest || Math.Max(tile.Width, tile.Height) <= edge)
                break;
        }

        return set.ToString();
    }

    /// <summary>The class that gives the proportion: hundredths in steps of five, from 2:5 to 7:2.</summary>
    public static string Ratio(AssetTile tile)
    {
        var ratio = tile.Height == 0 ? 1 : (double)tile.Width / tile.Height;
        return $"r{Math.Clamp((int)Math.Round(ratio * 20) * 5, 40, 350)}";
    }

    /// <summary>Where the next page of tiles is.</summary>
    public string? Next => View.Next is null ? null : Query(View.Next);

    /// <summary>This gallery's page from a cursor on, with the filter kept.</summary>
    public string Query(string? after) =>
        Caller.Path + (FavoritesOnly, after) switch
        {
            (true, null) => "?favorites=true",
            (true, _) => $"?favorites=true&after={Uri.EscapeDataString(after)}",
            (false, null) => "",
            _ => $"?after={Uri.EscapeDataString(after)}",
        };
}
