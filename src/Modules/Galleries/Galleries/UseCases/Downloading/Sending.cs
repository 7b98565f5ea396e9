using Galleries.Contracts;
using Galleries.Domain;

namespace Galleries.UseCases.Downloading;

/// <summary>As what assets leave in a size.</summary>
internal static class Sending
{
    /// <param name="kind">What it is.</param>
    /// <param name="playback">How far a video's rendition is, which is its web size, too.</param>
    /// <param name="size">In which size.</param>
    /// <param name="areMade">Whether renditions of videos are made here.</param>
    public static SentAs Of(AssetKind kind, PlaybackProgress playback, DownloadSize size, bool areMade) =>
        size == DownloadSize.Original || kind == AssetKind.Gif ? SentAs.Original
        : kind == AssetKind.Photo ? SentAs.Rendition
        : size != DownloadSize.WebSize ? SentAs.Original
        : playback == PlaybackProgress.Made ? SentAs.Rendition
        : Playing.IsAwaited(playback, areMade) ? SentAs.NothingYet
        : SentAs.Original;
}
