namespace BuildingBlocks.Imaging.Videos;

/// <summary>Takes a still picture out of a video, by a program that may or may not be on this machine.</summary>
public interface IPosterMaker
{
    /// <summary>Whether the program is there; stays as it was found at the start.</summary>
    bool IsAvailable { get; }

    /// <summary>The picture at a moment, upright; null when there is none at that moment, or the program failed over it.</summary>
    /// <param name="path">The video, a file of this machine.</param>
    /// <param name="format">What it is; it is read as nothing else.</param>
    /// <param name="at">From the beginning of the video.</param>
    /// <param name="ct">Ends the program.</param>
    Task<PosterFile?> Take(string path, VideoFormat format, TimeSpan at, CancellationToken ct);
}

/// <summary>A JPEG of at most 2048 pixels on its long edge; gone when this is disposed.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Duration">How long the video runs; null where that is not known.</param>
public sealed record PosterFile(string Path, TimeSpan? Duration) : IDisposable
{
    public void Dispose() => File.Delete(Path);
}
