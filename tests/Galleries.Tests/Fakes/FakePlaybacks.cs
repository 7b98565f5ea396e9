using System.Collections.Concurrent;
using BuildingBlocks.Imaging.Videos;

namespace Galleries.Tests.Fakes;

/// <summary>Makes videos for playing that are texts.</summary>
internal sealed class FakePlaybacks : IPlaybackMaker
{
    public bool IsAvailable { get; set; }

    /// <summary>How many attempts fail before one succeeds.</summary>
    public int Failures { get; set; }

    /// <summary>Called before an attempt.</summary>
    public Func<CancellationToken, Task>? BeforeMaking { get; set; }

    /// <summary>Whether each attempt was to be made plainly.</summary>
    public ConcurrentQueue<bool> Attempts { get; } = new();

    public async Task<PlaybackFile?> Make(string path, VideoFormat format, bool plainly, CancellationToken ct)
    {
        Attempts.Enqueue(plainly);
        if (BeforeMaking is { } before)
            await before(ct);
        if (Attempts.Count <= Failures)
            return null;

        var made = Path.GetTempFileName();
        await File.WriteAllTextAsync(made, $"playback {Attempts.Count}", ct);
        return new PlaybackFile(made);
    }
}
