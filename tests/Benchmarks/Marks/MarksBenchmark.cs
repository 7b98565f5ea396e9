using System.Diagnostics;
using System.Globalization;
using Benchmarks.Quality;
using BuildingBlocks.Imaging;
using Microsoft.Extensions.DependencyInjection;
using Testing.Photographs;

namespace Benchmarks.Marks;

/// <summary>What decision 0017 rests on: previews with a watermark, made of the original and of the largest clean preview.</summary>
internal sealed class MarksBenchmark : IBenchmark
{
    private const int Pictures = 16;

    private static readonly Overlay Text = new("k", "© Lumen Studio", 50, 50, 50, 40);

    public string Name => "marks";

    public string Subject => "the four previews with a watermark of JPEGs of 24 megapixels, all cores at work; likeness (SSIM of luma) to the photograph, without the mark";

    public async Task Run(Report report)
    {
        using var folder = new ScratchFolder();
        var originals = Enumerable.Range(0, Pictures).Select(i => folder.Of($"{i}.jpg")).ToArray();
        foreach (var (seed, path) in originals.Index())
            new Photograph(seed, 6000, 4000).WriteJpeg(path);

        await using var services = new ServiceCollection().AddLogging()
            .AddImaging(new ImagingOptions { CacheFolder = folder.Of("previews"), JobsPerWorker = int.MaxValue }).BuildServiceProvider();
        var workers = services.GetRequiredService<IImageWorkers>();
        foreach (var path in originals)
            await Render(workers, path, $"{path}-clean", null);
        var clean = originals.Select(path => $"{path}-clean-2048").ToArray();

        var logo = await Logo(services, folder);
        foreach (var (name, overlay) in new (string, Overlay?)[]
        {
            ("without", null), ("a text", Text), ("a text all over", Text with { Size = 15, IsTiled = true }), ("a picture", logo), ("a picture all over", logo with { Size = 15, IsTiled = true }),
        })
        {
            report.Add($"{name}, of the original", Report.Words(await Time(workers, originals, overlay), "ms"));
            report.Add($"{name}, of the clean preview", Report.Words(await Time(workers, clean, overlay), "ms"));
        }

        foreach (var variant in MediaSizes.Previews)
            report.Add($"likeness at {variant.Edge}", await Likeness(workers, originals[..8], variant));
    }

    private static async Task<Overlay> Logo(IServiceProvider services, ScratchFolder folder)
    {
        var (source, ready) = (folder.Of("logo.png"), folder.Of("logo-ready.png"));
        await File.WriteAllBytesAsync(source, new Photograph(99, 1600, 800).ToPng());
        if ((await services.GetRequiredService<IOverlayPictures>().Prepare(source, ready, default)).Refusal is { } refusal)
            throw new InvalidOperationException(refusal);
        return Text with { Text = "", PicturePath = ready };
    }

    private static async Task<double> Time(IImageWorkers workers, string[] sources, Overlay? overlay)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 2; round++)
        {
            var clock = Stopwatch.StartNew();
            await Parallel.ForEachAsync(sources, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (path, _) => await Render(workers, path, $"{path}-marked", overlay));
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds / sources.Length);
        }

        return best;
    }

    private static async Task<string> Likeness(IImageWorkers workers, string[] originals, Variant variant)
    {
        var (first, second) = (new List<double>(), new List<double>());
        foreach (var path in originals)
        {
            await Render(workers, $"{path}-clean-2048", $"{path}-again", null);
            using var reference = new Reference(path, variant.Edge);
            first.Add(reference.LikenessOf($"{path}-clean-{variant.Edge}", variant.Format));
            second.Add(reference.LikenessOf($"{path}-again-{variant.Edge}", variant.Format));
        }

        return string.Create(CultureInfo.InvariantCulture, $"of the original {first.Average():0.0000}, worst {first.Min():0.000}; of the clean preview {second.Average():0.0000}, worst {second.Min():0.000}");
    }

    private static async Task Render(IImageWorkers workers, string source, string target, Overlay? overlay)
    {
        var targets = MediaSizes.Previews.Select(variant => new RenderTarget(variant, $"{target}-{variant.Edge}")).ToArray();
        if ((await workers.Render(new RenderJob(source, targets) { Overlay = overlay }, default)).Refusal is { } refusal)
            throw new InvalidOperationException(refusal);
    }
}
