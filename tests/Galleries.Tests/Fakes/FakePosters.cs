using System.Collections.Concurrent;
using BuildingBlocks.Imaging.Videos;

namespace Galleries.Tests.Fakes;

/// <summary>Makes posters that are texts which <see cref="FakeImaging"/> takes for pictures.</summary>
internal sealed class FakePosters : IPosterMaker
{
    public bool IsAvailable { get; set; }

    /// <summary>How many attempts fail before one succeeds.</summary>
    public int Failures { get; set; }

    /// <summary>Called before an attempt.</summary>
    public Func<Task>? BeforeTaking { get; set; }

    public ConcurrentQueue<TimeSpan> Moments { get; } = new();

    public async Task<PosterFile?> Take(string path, VideoFormat format, TimeSpan at, CancellationToken ct)
    {
        Moments.Enqueue(at);
        if (BeforeTaking is { } before)
            await before();
        if (Moments.Count <= Failures)
            return null;

        var poster = Path.GetTempFileName();
        await File.WriteAllTextAsync(poster, "picture 640x360 poster", ct);
        return new PosterFile(poster, TimeSpan.FromSeconds(7));
    }
}
