using System.Diagnostics;
using System.Globalization;
using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Workers;
using Microsoft.Extensions.DependencyInjection;
using Testing.Photographs;

namespace Benchmarks.Resizes;

internal sealed class ResizesBenchmark : IBenchmark
{
    private const int Pictures = 24;

    public string Name => "resizes";

    public string Subject => "the four previews of JPEGs of 24 megapixels, all cores at work";

    public async Task Run(Report report)
    {
        using var folder = new ScratchFolder();
        var pictures = Enumerable.Range(0, Pictures).Select(i => folder.Of($"{i}.jpg")).ToArray();
        foreach (var (seed, path) in pictures.Index())
            new Photograph(seed, 6000, 4000).WriteJpeg(path);
        report.Add("a photograph", Report.Words(pictures.Average(path => new FileInfo(path).Length) / 1e6, "MB"));

        await using var services = new ServiceCollection().AddLogging()
            .AddImaging(new ImagingOptions { CacheFolder = folder.Of("previews"), JobsPerWorker = int.MaxValue }).BuildServiceProvider();
        var workers = services.GetRequiredService<IImageWorkers>();
        await Rounds(path => Render(workers, path, path, MediaSizes.Previews), pictures[..4], 1);

        // In turns, so that whatever else the machine does befalls both.
        var small = MediaSizes.Previews.Where(variant => variant.Edge <= 800).ToArray();
        var (ours, few, bare, naive) = (new Samples(), new Samples(), new Samples(), new Samples());
        for (var round = 0; round < 3; round++)
        {
            ours.Add(await Rounds(path => Render(workers, path, path, MediaSizes.Previews), pictures, 1));
            few.Add(await Rounds(path => Render(workers, path, path, small), pictures, 1));
            bare.Add(await Rounds(path => Task.Run(() => BareLibvips.OneDecode(path, path)), pictures, 1));
            naive.Add(await Rounds(path => Task.Run(() => BareLibvips.DecodeForEach(path, path)), pictures, 1));
        }

        report.Add("a picture, by the image workers", Report.Words(ours.Median, "ms"));
        report.Add("those of the grid alone (400 and 800), as a first stage would", Report.Words(few.Median, "ms"));
        report.Add("a picture, libvips alone, decoding once", Report.Words(bare.Median, "ms"));
        report.Add("a picture, libvips alone, vips_thumbnail for each size", Report.Words(naive.Median, "ms"));
        report.Add("a core's time for one by the workers", Report.Words(ours.Median * Environment.ProcessorCount, "ms"));
        foreach (var id in ((ImageWorkers)workers).ProcessIds)
            report.Add("memory of a worker (proportional set)", Pss(id) is { } pss ? Report.Words(pss, "MB") : "not known on this system");
    }

    // Milliseconds a picture: all of them, as many at once as there are cores.
    private static async Task<double> Rounds(Func<string, Task> resize, string[] pictures, int rounds)
    {
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < rounds; round++)
            await Parallel.ForEachAsync(pictures, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (path, _) => await resize(path));
        return clock.Elapsed.TotalMilliseconds / rounds / pictures.Length;
    }

    private static async Task Render(IImageWorkers workers, string path, string target, IReadOnlyList<Variant> variants)
    {
        var targets = variants.Select(variant => new RenderTarget(variant, $"{target}-{variant.Edge}")).ToArray();
        if ((await workers.Render(new RenderJob(path, targets), default)).Refusal is { } refusal)
            throw new InvalidOperationException(refusal);
    }

    private static double? Pss(int process)
    {
        var rollup = $"/proc/{process}/smaps_rollup";
        return File.Exists(rollup)
            ? double.Parse(File.ReadLines(rollup).First(line => line.StartsWith("Pss:", StringComparison.Ordinal))[4..^2], CultureInfo.InvariantCulture) * 1024 / 1e6
            : null;
    }
}
