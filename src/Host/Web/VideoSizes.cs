using System.Globalization;
using Galleries.Contracts;
using Galleries.UseCases.Downloading;

namespace Host.Web;

/// <summary>What download sizes mean for videos, in words.</summary>
internal static class VideoSizes
{
    /// <summary>A choice among videos alone; null where it is said as for photos.</summary>
    public static string? Describe(DownloadAmount amount, int count) =>
        amount.Size == DownloadSize.Original ? null
        : amount.VideosAsOriginals == count ? Originals(amount, count)
        : amount.VideosAwaited == count && count == 1 ? "Web size: still being prepared"
        : amount.Bytes is { } bytes ? $"Web size, up to 1080p: {Formats.Bytes(bytes)}"
        : "Web size, up to 1080p: prepared when you ask for it";

    /// <summary>Where some of several videos are no smaller than they were uploaded.</summary>
    public static string AsOriginals(DownloadSize size, int count) =>
        size == DownloadSize.HighRes ? "In high resolution, videos are their originals."
        : count == 1 ? "There is no web size of one video: it comes as its original."
        : string.Create(CultureInfo.CurrentCulture, $"There is no web size of {count:N0} videos: they come as their originals.");

    /// <summary>Where some are still being made in web size.</summary>
    public static string Awaited(int count) =>
        count == 1 ? "One video is still being prepared in web size, which takes a while."
        : string.Create(CultureInfo.CurrentCulture, $"{count:N0} videos are still being prepared in web size, which takes a while.");

    private static string Originals(DownloadAmount amount, int count)
    {
        var bytes = Formats.Bytes(amount.Bytes ?? 0);
        return (amount.Size, count) switch
        {
            (DownloadSize.HighRes, 1) => $"High resolution: the original, {bytes}",
            (DownloadSize.HighRes, _) => $"High resolution: the originals, {bytes}",
            (_, 1) => $"Web size: the original, {bytes}",
            _ => $"Web size: the originals, {bytes}",
        };
    }
}
