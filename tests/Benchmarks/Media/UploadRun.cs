using System.Diagnostics;

namespace Benchmarks.Media;

/// <summary>One set uploaded into a gallery of its own, until every preview is there.</summary>
/// <param name="Gallery">Where it went.</param>
/// <param name="PerPhoto">Milliseconds from the first byte sent to the last preview made, a photo.</param>
/// <param name="Speed">Megabytes a second until the last upload was answered.</param>
/// <param name="Peak">The most megabytes all processes of the product held; null where the system does not tell.</param>
/// <param name="Processor">Processor time a photo; null where the system does not tell.</param>
internal sealed record UploadRun(Guid Gallery, double PerPhoto, double Speed, double? Peak, ProcessorTime? Processor)
{
    public static async Task<UploadRun> Measure(HostUnderTest host, string[] paths, int copy)
    {
        var gallery = await host.NewGallery($"Wedding {copy}");
        var (uploaded, ready) = (TimeSpan.Zero, TimeSpan.Zero);
        var before = ProcessorTime.Now(host.Processes);
        var peak = await host.Processes.Peak(async () =>
        {
            var clock = Stopwatch.StartNew();
            await new Uploader(host).Send(gallery, paths, copy);
            uploaded = clock.Elapsed;
            await host.UntilReady(gallery, paths.Length);
            ready = clock.Elapsed;
        });
        var spent = ProcessorTime.Now(host.Processes)?.Since(before, paths.Length);
        var bytes = paths.Sum(path => new FileInfo(path).Length);
        return new UploadRun(gallery, ready.TotalMilliseconds / paths.Length, bytes / uploaded.TotalSeconds / 1e6, peak, spent);
    }
}
