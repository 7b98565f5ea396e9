using System.Globalization;
using Galleries.Contracts;
using Galleries.UseCases.Downloading;
using Host.Web;

namespace Host.Languages;

/// <summary>What several pages of clients say.</summary>
internal static class ClientWords
{
    /// <summary>What a gallery holds, such as <c>12 photos</c>, <c>2 videos</c> and <c>12 photos and 2 videos</c>.</summary>
    public static string Holdings(this Localizer t, int all, int videos) => (all - videos, videos) switch
    {
        (_, 0) => t.Photos(all),
        (0, _) => t.Videos(videos),
        var (photos, _) => t["{0} and {1}", t.Photos(photos), t.Videos(videos)],
    };

    public static string Photos(this Localizer t, int count) => t.Count(count, "{0} photo", "{0} photos");

    public static string KindOf(this Localizer t, AssetKind kind) => kind switch
    {
        AssetKind.Gif => t["GIFs"],
        AssetKind.Clip => t["Clips"],
        AssetKind.Video => t["Featured videos"],
        _ => t["Photos"],
    };

    /// <summary>A download size by itself, such as <c>Web size</c>.</summary>
    public static string NameOf(this Localizer t, DownloadSize size) => size switch
    {
        DownloadSize.WebSize => t["Web size"],
        DownloadSize.HighRes => t["High resolution"],
        _ => t["Originals"],
    };

    /// <summary>Bytes for a person: <c>850 KB</c>, <c>4.2 MB</c>, <c>182 MB</c>, <c>3.1 GB</c>.</summary>
    public static string Bytes(this Localizer t, long bytes)
    {
        var (figure, unit) = Formats.Scale(bytes);
        var said = unit switch
        {
            0 => t["{0} bytes", figure],
            1 => t["{0} KB", figure],
            2 => t["{0} MB", figure],
            3 => t["{0} GB", figure],
            _ => t["{0} TB", figure],
        };
        return said.Value.Replace(' ', '\u00a0');
    }

    /// <summary>Such as <c>Web size, 2048 pixels: 120 MB</c>.</summary>
    public static string Describe(this Localizer t, DownloadAmount amount)
    {
        var edge = amount.Edge?.ToString(CultureInfo.InvariantCulture) ?? "";
        return (amount.Size, amount.Bytes) switch
        {
            (DownloadSize.HighRes, { } bytes) => t["High resolution, {0} pixels: {1}", edge, t.Bytes(bytes)],
            (DownloadSize.HighRes, null) => t["High resolution, {0} pixels: prepared when you ask for it", edge],
            (DownloadSize.WebSize, { } bytes) => t["Web size, {0} pixels: {1}", edge, t.Bytes(bytes)],
            (DownloadSize.WebSize, null) => t["Web size, {0} pixels: prepared when you ask for it", edge],
            (_, { } bytes) => t["Originals in full quality: {0}", t.Bytes(bytes)],
            _ => t["Originals in full quality: prepared when you ask for it"],
        };
    }

    public static string Preparing(this Localizer t, ArchiveState state)
    {
        var ready = Formats.Number(state.Ready);
        return state.Size switch
        {
            DownloadSize.HighRes => t.Count(state.Total, "Preparing {1} of {0} file in high resolution", "Preparing {1} of {0} files in high resolution", ready),
            DownloadSize.WebSize => t.Count(state.Total, "Preparing {1} of {0} file in web size", "Preparing {1} of {0} files in web size", ready),
            _ => t.Count(state.Total, "Preparing {1} of {0} file in original quality", "Preparing {1} of {0} files in original quality", ready),
        };
    }

    public static string Ready(this Localizer t, ArchiveState state, string lastDay) => state.Size switch
    {
        DownloadSize.HighRes => t.Count(state.Ready, "{0} file in high resolution, kept until {1}.", "{0} files in high resolution, kept until {1}.", lastDay),
        DownloadSize.WebSize => t.Count(state.Ready, "{0} file in web size, kept until {1}.", "{0} files in web size, kept until {1}.", lastDay),
        _ => t.Count(state.Ready, "{0} file in original quality, kept until {1}.", "{0} files in original quality, kept until {1}.", lastDay),
    };

    private static string Videos(this Localizer t, int count) => t.Count(count, "{0} video", "{0} videos");
}
