using System.Globalization;
using System.Text;
using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Media;
using Galleries.Contracts;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Settings.Contracts;

namespace Host.Pages.Client;

/// <summary>One page of a gallery's tiles, as the grid needs them.</summary>
internal sealed record TileList(Caller Caller, GalleryHead Head, GalleryView View, bool FavoritesOnly, string? Price, bool IsFirstPage)
{
    /// <summary>Whether photos are being ticked, on a page that has no script for it.</summary>
    public bool Selecting { get; init; }

    /// <summary>Whether only what is hidden from others is shown.</summary>
    public bool HiddenOnly { get; init; }

    /// <summary>The collection that alone is shown; null for none.</summary>
    public Guid? CollectionId { get; init; }

    /// <summary>The scene that alone is shown; null for all.</summary>
    public Guid? SceneId { get; init; }

    /// <summary>The words that file names or captions hold; null for any.</summary>
    public string? Search { get; init; }

    /// <summary>What alone is shown; null for all.</summary>
    public AssetKind? Kind { get; init; }

    /// <summary>How the tiles lie beside each other.</summary>
    public GridStyle Grid { get; init; }

    // Sharp enough for a tile on any screen at a third of the next one's bytes (decision 23); larger ones are for the light box.
    private const int LargestInGrid = 800;
    private const int LargestOfWide = 1280;
    private const int LargestAlone = 2048;

    // Where the reader asked for few bytes.
    private const int LargestOfFew = 400;

    // From here on a tile is wider than 800 pixels are good for.
    private const double Wide = 1.9;

    // Bytes: what a page full of previews takes.
    private const int LargestMovingTile = 2_000_000;

    // So many fill a screen that no cover fills.
    private const int OnFirstScreen = 6;

    /// <summary>Whether the reader's browser asks for few bytes, by the header Save-Data.</summary>
    public bool IsThrifty { get; init; }

    /// <summary>Whether anything of the gallery is for sale.</summary>
    public bool Sells { get; init; }

    /// <summary>Whether nothing is left out.</summary>
    public bool IsWhole => !FavoritesOnly && !HiddenOnly && SceneId is null && CollectionId is null && Search is null && Kind is null;

    /// <summary>Whether a tile is seen at once: a cover, which favorites do not have, fills the first screen, and then all tiles are left for later.</summary>
    public bool IsOnFirstScreen(int index) => IsFirstPage && !IsThrifty && (!IsWhole || Head.Cover is null) && index < OnFirstScreen;

    public string Address(AssetTile tile, int edge) => Address(Head.GalleryId, tile, edge);

    public static string Address(Guid galleryId, AssetTile tile, int edge) => MediaUrl.Of($"{galleryId:N}", $"{tile.AssetId:N}", tile.Version, edge);

    /// <summary>
    /// The class of a GIF that the viewer may see moving, by its address with <c>moving</c> in place of the edge; null for anything else.
    /// A small one moves in the grid too.
    /// </summary>
    public string? Moves(AssetTile tile) =>
        !Head.DownloadEnabled || !tile.CanDownload || Head.IsMarked || tile.Kind != AssetKind.Gif ? null
        : tile.Length <= LargestMovingTile ? "moves small"
        : "moves";

    /// <summary>Where one photo is downloaded: at once, or by a page that asks for the size; null where it may not be.</summary>
    public string? FileOf(AssetTile tile) => Head.Sizes switch
    {
        [] => null,
        _ when !tile.CanDownload => null,
        [DownloadSize.WebSize] when IsAwaited(tile) => null,
        // What it takes is said first.
        _ when Head.Free is not null => $"{Caller.Path}/download?asset={tile.AssetId:N}",
        [var only] => $"{Caller.Path}/photo/{tile.AssetId:N}/{DownloadSizes.Of(only)}",
        _ => $"{Caller.Path}/download?asset={tile.AssetId:N}",
    };

    public string FileLabel(Localizer t, AssetTile tile) => (Head.Sizes, tile) switch
    {
        ([DownloadSize.HighRes], { IsVideo: true }) or ([DownloadSize.WebSize], { IsVideo: true, WebSize: SentAs.Original }) => t["Download the original of {0}", tile.FileName],
        _ => t["Download {0}", tile.FileName],
    };

    /// <summary>How a video leaves in web size, for the light box.</summary>
    public static string WebSizeOf(AssetTile tile) =>
        IsAwaited(tile) ? "awaited"
        : tile.WebSize == SentAs.Original ? "original"
        : "made";

    /// <summary>Where a video plays; null when this viewer can't play it, or not yet.</summary>
    public string? Plays(AssetTile tile) => tile.PlayedVersion is { } version ? MediaUrl.OfMoving($"{Head.GalleryId:N}", $"{tile.AssetId:N}", version) : null;

    /// <summary>Why a video does not play.</summary>
    public string WhyLocked(Localizer t, AssetTile tile) =>
        tile.IsPlayableSoon ? t["This video is still being prepared. Please come back in a while."]
        : Head.IsMarked && tile.Playback == PlaybackState.Settled ? t["This video can’t be played, because this gallery’s watermark could not be put on it."]
        : t["This video can’t be played, because downloads are switched off for this gallery."];

    public string SourceSet(AssetTile tile) => SourceSet(
        Head.GalleryId, tile, IsThrifty ? LargestOfFew : IsAlone ? LargestAlone : Proportion(tile) >= Wide ? LargestOfWide : LargestInGrid);

    /// <summary>
    /// How wide the tile is about to be, as the rows in gallery.css make it, for what is not loaded lazily and for browsers that do not measure it themselves.
    /// </summary>
    public string Sizes(AssetTile tile)
    {
        var hundredths = Hundredths(tile);
        return IsAlone ? "100vw"
            : Grid is GridStyle.Columns ? "(max-width: 599px) 50vw, (max-width: 1099px) 33vw, 25vw"
            : Grid is GridStyle.Square ? string.Create(CultureInfo.InvariantCulture, $"(max-width: 599px) {Math.Max(100, hundredths) / 3}vw, {Math.Max(100, hundredths) * 28 / 10}px")
            : string.Create(CultureInfo.InvariantCulture, $"(max-width: 599px) {(hundredths < 125 ? hundredths / 2 : 98)}vw, (max-width: 1099px) {Math.Min(98, hundredths / 3)}vw, {hundredths * 3}px");
    }

    /// <summary>
    /// How wide the cover is. On a phone it is cut to a high frame and would need far more pixels than fit into its first screen: it gets those of
    /// two thirds of its width in screens of triple density, which look no less sharp in the hand than double density does.
    /// </summary>
    public static string CoverSizes(AssetTile cover) => cover.Width >= cover.Height
        ? "(max-width: 600px) and (min-resolution: 2.1x) 426px, (max-width: 600px) 640px, max(100vw, 150vh)"
        : "(max-width: 600px) and (min-resolution: 2.1x) 66vw, 100vw";

    private static bool IsAwaited(AssetTile tile) => tile is { IsVideo: true, WebSize: SentAs.NothingYet };

    private bool IsAlone => Head.AssetCount + Head.WaitingCount == 1;

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
    public static string Ratio(AssetTile tile) => $"r{Hundredths(tile)}{(tile.IsHidden ? " is-hidden" : "")}";

    private static int Hundredths(AssetTile tile) => Math.Clamp((int)Math.Round(Proportion(tile) * 20) * 5, 40, 350);

    private static double Proportion(AssetTile tile) => tile.Height == 0 ? 1 : (double)tile.Width / tile.Height;

    /// <summary>Where the next page of tiles is.</summary>
    public string? Next => View.Next is null ? null : Query(View.Next);

    /// <summary>This gallery's page from a cursor on, with the filter kept.</summary>
    public string Query(string? after) => Addresses.Of(Caller.Path, [.. Filter, ("select", Selecting ? "true" : null), ("after", after)]);

    /// <summary>One photo's own address, among those behind the filter.</summary>
    public string Of(AssetTile tile) => Addresses.Of($"{Caller.Path}/photo/{tile.AssetId:N}", Filter);

    private (string, string?)[] Filter =>
    [
        ("q", Search), ("scene", SceneId?.ToString("N")), ("collection", CollectionId?.ToString("N")), ("kind", Kind?.ToString().ToLowerInvariant()), ("favorites", FavoritesOnly ? "true" : null), ("hidden", HiddenOnly ? "true" : null),
    ];
}
