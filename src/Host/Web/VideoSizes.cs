using Galleries.Contracts;
using Galleries.UseCases.Downloading;
using Host.Languages;

namespace Host.Web;

/// <summary>What download sizes mean for videos, in words.</summary>
internal static class VideoSizes
{
    /// <summary>A choice among videos alone; null where it is said as for photos.</summary>
    public static string? Describe(Localizer t, DownloadAmount amount, int count) =>
        amount.Size == DownloadSize.Original ? null
        : amount.VideosAsOriginals == count ? Originals(t, amount, count)
        : amount.VideosAwaited == count && count == 1 ? t["Web size: still being prepared"]
        : amount.Bytes is { } bytes ? t["Web size, up to 1080p: {0}", t.Bytes(bytes)]
        : t["Web size, up to 1080p: prepared when you ask for it"];

    /// <summary>Where some of several videos are no smaller than they were uploaded.</summary>
    public static string AsOriginals(Localizer t, DownloadSize size, int count) =>
        size == DownloadSize.HighRes
            ? t["In high resolution, videos are their originals."]
            : t.Count(count, "There is no web size of one video: it comes as its original.", "There is no web size of {0} videos: they come as their originals.");

    /// <summary>Where some are still being made in web size.</summary>
    public static string Awaited(Localizer t, int count) => t.Count(
        count, "One video is still being prepared in web size, which takes a while.", "{0} videos are still being prepared in web size, which takes a while.");

    private static string Originals(Localizer t, DownloadAmount amount, int count)
    {
        var bytes = t.Bytes(amount.Bytes ?? 0);
        return amount.Size == DownloadSize.HighRes
            ? t.Count(count, "High resolution: the original, {1}", "High resolution: the originals, {1}", bytes)
            : t.Count(count, "Web size: the original, {1}", "Web size: the originals, {1}", bytes);
    }
}
