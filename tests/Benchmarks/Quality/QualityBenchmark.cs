using System.Globalization;
using BuildingBlocks.Imaging;
using Testing.Photographs;

namespace Benchmarks.Quality;

/// <summary>What decision 0012 rests on; with a folder of photographs behind the name, of those.</summary>
internal sealed class QualityBenchmark(string? photographs) : IBenchmark
{
    private const int Painted = 8;

    private static readonly Encoding[] Encodings =
    [
        .. new[] { 70, 75, 78, 82, 86, 90 }.Select(quality => new Encoding(VariantFormat.Jpeg, quality)),
        .. new[] { 68, 74, 78, 82, 86 }.Select(quality => new Encoding(VariantFormat.WebP, quality, Effort: 2)),
        new(VariantFormat.WebP, 78, Effort: 0), new(VariantFormat.WebP, 78, Effort: 4),
    ];

    public string Name => "quality";

    public string Subject => $"bytes, time and likeness (SSIM of luma) of previews of {photographs ?? "painted photographs"}";

    public Task Run(Report report)
    {
        using var folder = new ScratchFolder();
        var paths = photographs is null ? Paint(folder) : [.. Directory.EnumerateFiles(photographs, "*.jpg").Order(StringComparer.Ordinal)];
        var pairs = MediaSizes.Edges.SelectMany(edge => Encodings.Select(encoding => (edge, encoding))).ToDictionary(pair => pair, _ => new List<Encoded>());
        foreach (var path in paths)
            foreach (var edge in MediaSizes.Edges)
            {
                using var reference = new Reference(path, edge);
                foreach (var encoding in Encodings)
                    pairs[(edge, encoding)].Add(reference.Encode(encoding));
            }

        report.Add("photographs", Report.Words(paths.Length, ""));
        foreach (var ((edge, encoding), all) in pairs)
            report.Add($"{edge} {encoding}", Words(all));
        return Task.CompletedTask;
    }

    private static string Words(List<Encoded> all) => string.Create(
        CultureInfo.InvariantCulture,
        $"{all.Average(one => one.Bytes) / 1000:0.0} KB  {all.Average(one => one.Milliseconds):0.0} ms  SSIM {all.Average(one => one.Likeness):0.0000}, worst {all.Min(one => one.Likeness):0.000}");

    private static string[] Paint(ScratchFolder folder)
    {
        var paths = Enumerable.Range(0, Painted).Select(i => folder.Of($"{i}.jpg")).ToArray();
        foreach (var (seed, path) in paths.Index())
            new Photograph(seed, 3000, 2000).WriteJpeg(path);
        return paths;
    }
}
