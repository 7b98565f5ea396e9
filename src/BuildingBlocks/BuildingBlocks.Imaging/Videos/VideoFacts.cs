namespace BuildingBlocks.Imaging.Videos;

/// <summary>What a video file's header says.</summary>
/// <param name="Format">The format, told by content.</param>
/// <param name="Width">Pixels, as shown: after the rotation is applied.</param>
/// <param name="Height">Pixels, as shown: after the rotation is applied.</param>
/// <param name="Duration">Null where the header does not say, as in recordings of a browser.</param>
/// <param name="TakenAt">When it was recorded: the camera's wall clock, or of the kind UTC where the file knows no other; null where it says nothing sensible.</param>
public sealed record VideoFacts(VideoFormat Format, int Width, int Height, TimeSpan? Duration, DateTime? TakenAt);

/// <summary>Either facts, or a sentence that says why this video is not taken.</summary>
/// <param name="Facts">What the header says; null when refused.</param>
/// <param name="Refusal">A whole sentence for the photographer; null when taken.</param>
public sealed record VideoInspection(VideoFacts? Facts, string? Refusal);

/// <summary>The formats of videos that are taken, told by content and never by the file's name.</summary>
public enum VideoFormat
{
    Mp4,
    QuickTime,
    WebM,
}
