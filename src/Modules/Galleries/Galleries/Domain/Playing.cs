namespace Galleries.Domain;

/// <summary>What a viewer who may see a gallery plays of a video in it.</summary>
internal static class Playing
{
    /// <param name="video">The video.</param>
    /// <param name="offer">What may be downloaded; null where nothing may.</param>
    /// <param name="isMarked">Whether this viewer sees everything with a watermark only.</param>
    /// <param name="areMade">Whether renditions for playing are made here.</param>
    public static Played Of(Asset video, Offer? offer, bool isMarked, bool areMade) =>
        // A watermark can't be burnt into it; who may download it without one may play it so, too.
        video.Playback == PlaybackProgress.Made ? offer is not null || !isMarked ? Played.Rendition : Played.Nothing
        : offer is not null && IsHandedOut(video, offer, areMade) ? Played.Original
        : Played.Nothing;

    /// <summary>Whether a rendition is about to come.</summary>
    public static bool IsAwaited(PlaybackProgress playback, bool areMade) => areMade && playback == PlaybackProgress.Waiting;

    // In all sizes but web size a video is its original; in that one, too, where there is no other.
    private static bool IsHandedOut(Asset video, Offer offer, bool areMade) => offer.Original || offer.HighRes || !IsAwaited(video.Playback, areMade);
}

/// <summary>What is sent where a video plays.</summary>
internal enum Played
{
    Nothing,
    Original,
    Rendition,
}
