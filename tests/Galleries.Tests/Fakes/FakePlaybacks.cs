using System.Collections.Concurrent;
using BuildingBlocks.Imaging;
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

        return await Written($"playback {Attempts.Count}", ct);
    }

    /// <summary>What was burnt into which text.</summary>
    public ConcurrentQueue<string> Burnt { get; } = new();

    /// <summary>How many attempts to burn something in fail before one succeeds.</summary>
    public int BurningFailures { get; set; }

    public async Task<PlaybackFile?> Burn(string path, Overlay overlay, CancellationToken ct)
    {
        Burnt.Enqueue($"{await File.ReadAllTextAsync(path, ct)} with {overlay.Text}{overlay.PicturePath}");
        return Burnt.Count <= BurningFailures ? null : await Written(Burnt.Last(), ct);
    }

    private static async Task<PlaybackFile> Written(string text, CancellationToken ct)
    {
        var made = Path.GetTempFileName();
        await File.WriteAllTextAsync(made, text, ct);
        return new PlaybackFile(made);
    }
}
