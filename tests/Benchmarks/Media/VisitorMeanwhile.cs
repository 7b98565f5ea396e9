using System.Diagnostics;

namespace Benchmarks.Media;

/// <summary>How long a visitor waits for a tile while photographs come in and their previews are made, and without.</summary>
internal sealed class VisitorMeanwhile(Report report, HostUnderTest host, MediaVisitor visitor)
{
    private const int MostPhotos = 40;

    // Another copy of the set than any that was uploaded before.
    private const int Copy = 900;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public async Task Measure(string[] set)
    {
        var tiles = await visitor.Tiles();
        await Look(tiles, Task.Delay(TimeSpan.FromSeconds(3), TimeProvider.System));
        var quiet = await Look(tiles, Task.Delay(TimeSpan.FromSeconds(3), TimeProvider.System));
        var busy = await Look(tiles, UploadRun.Measure(host, set[..Math.Min(set.Length, MostPhotos)], Copy));
        report.Add("a tile while uploads come in and previews are made", busy.InMilliseconds);
        report.Add("a tile when nothing else is done", quiet.InMilliseconds);
    }

    private async Task<Samples> Look(List<string> tiles, Task until)
    {
        var samples = new Samples();
        for (var i = 0; !until.IsCompleted; i++)
        {
            var clock = Stopwatch.StartNew();
            using var answer = await visitor.Client.GetAsync(new Uri(visitor.Page, tiles[i % tiles.Count]));
            await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
            samples.Add(clock.Elapsed);
            await Task.Delay(Pause, TimeProvider.System);
        }

        await until;
        return samples;
    }
}
