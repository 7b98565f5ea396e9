namespace Galleries.Domain;

/// <summary>What a viewer who may see a gallery plays of a video in it.</summary>
internal static class Playing
{
    /// <param name="video">The video.</param>
    /// <param name="offer">What may be downloaded; null where nothing may.</param>
    /// <param name="isMarked">Whether this viewer sees everything with a watermark only.</param>
    /// <param name="marked">The video with that watermark; null where nobody has asked for it yet.</param>
    /// <param name="areMade">Whether renditions for playing are made here.</param>
    public static Played Of(Asset video, Offer? offer, bool isMarked, MarkedVideo? marked, bool areMade) =>
        video.Playback != PlaybackProgress.Made ? offer is not null && IsHandedOut(video, offer, areMade) ? Played.Original : Played.Nothing
        // Who may have the original has it without a watermark anyway.
        : !isMarked || offer is { Original: true } or { HighRes: true } ? Played.Rendition
        : marked is { IsMade: true } ? Played.Marked
        : Played.Nothing;

    /// <summary>Whether a rendition is about to come.</summary>
    public static bool IsAwaited(PlaybackProgress playback, bool areMade) => areMade && playback == PlaybackProgress.Waiting;

    /// <summary>Whether a video that does not play for a viewer soon will.</summary>
    public static bool IsSoon(Asset video, bool isMarked, MarkedVideo? marked, bool areMade) =>
        IsAwaited(video.Playback, areMade) || (isMarked && video.Playback == PlaybackProgress.Made && IsAwaited(marked?.Progress ?? PlaybackProgress.Waiting, areMade));

    // In all sizes but web size a video is its original; in that one, too, where there is no other.
    private static bool IsHandedOut(Asset video, Offer offer, bool areMade) => offer.Original || offer.HighRes || !IsAwaited(video.Playback, areMade);
}

/// <summary>What is sent where a video plays.</summary>
internal enum Played
{
    Nothing,
    Original,
    Rendition,

    /// <summary>The rendition with the watermark burnt in.</summary>
    Marked,
}
