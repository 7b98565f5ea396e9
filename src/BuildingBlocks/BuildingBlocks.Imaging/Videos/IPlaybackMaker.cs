namespace BuildingBlocks.Imaging.Videos;

/// <summary>Makes of a video what every browser plays, by a program that may or may not be on this machine.</summary>
public interface IPlaybackMaker
{
    /// <summary>Whether the program is there; stays as it was found at the start.</summary>
    bool IsAvailable { get; }

    /// <summary>The video for playing; null when the program failed over it.</summary>
    /// <param name="path">The video, a file of this machine.</param>
    /// <param name="format">What it is; it is read as nothing else.</param>
    /// <param name="plainly">Encodes everything anew in the simplest way: for a second attempt.</param>
    /// <param name="ct">Ends the program.</param>
    Task<PlaybackFile?> Make(string path, VideoFormat format, bool plainly, CancellationToken ct);

    /// <summary>The same video with something burnt into every picture of it; null when the program failed over it.</summary>
    /// <param name="path">A video for playing that was made here.</param>
    /// <param name="overlay">What is burnt in, as into a preview of that size.</param>
    /// <param name="ct">Ends the program.</param>
    Task<PlaybackFile?> Burn(string path, Overlay overlay, CancellationToken ct);
}

/// <summary>
/// An MP4 of H.264 and AAC, of at most 1920 × 1080 pixels lying or standing, that plays while it is loaded and says nothing of camera and place;
/// gone when this is disposed.
/// </summary>
/// <param name="Path">Where it lies.</param>
public sealed record PlaybackFile(string Path) : IDisposable
{
    public void Dispose() => File.Delete(Path);
}
