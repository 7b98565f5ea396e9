using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>What a picture's or a video's own bytes say about it.</summary>
internal sealed record PictureFacts(AssetKind Kind, string MediaType, int Width, int Height, DateTime? TakenAt)
{
    private const int LongestClip = 60;

    /// <summary>How long a video runs; null when it does not say, and for pictures.</summary>
    public TimeSpan? Duration { get; private init; }

    public bool IsVideo => Asset.IsOfVideo(Kind);

    /// <summary>A clip is a video of up to a minute; one that does not say how long it is may be of any length.</summary>
    public static PictureFacts OfVideo(string mediaType, int width, int height, DateTime? takenAt, TimeSpan? duration)
    {
        var isShort = duration is { } length && Math.Round(length.TotalSeconds) <= LongestClip;
        return new PictureFacts(isShort ? AssetKind.Clip : AssetKind.Video, mediaType, width, height, takenAt) { Duration = duration };
    }
}
