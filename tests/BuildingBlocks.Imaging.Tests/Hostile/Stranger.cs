using System.Collections.Concurrent;
using System.Diagnostics;
using BuildingBlocks.Imaging.Pictures;
using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Hostile;

/// <summary>Brings files to the workers as an upload and a visitor do, and keeps account of what they do to them.</summary>
internal sealed class Stranger(Pool pool)
{
    private const long MostMemory = 400L << 20;

    private static readonly Variant[] Previews = [new(400, VariantFormat.WebP), new(2048, VariantFormat.Jpeg)];
    private static readonly Overlay Overlay = new("0123456789abcdef", "Lumen", 50, 50, 50, 50);

    private readonly ConcurrentBag<(TimeSpan Time, int Number)> _times = [];
    private readonly ConcurrentDictionary<string, int> _ends = new();

    /// <summary>Pictures that ended their worker twice.</summary>
    internal int Deaths => _ends.GetValueOrDefault(Refusals.StoppedTheReader);

    /// <summary>What became of them, and how long the slowest took.</summary>
    internal string Account =>
        $"{_times.Count} files, the slowest (number {_times.Max().Number}) {_times.Max().Time.TotalMilliseconds:0} ms. " +
        string.Join(" ", _ends.OrderByDescending(end => end.Value).Select(end => $"{end.Value} × {end.Key}"));

    /// <summary>Has a file inspected and rendered; the sentence that refuses it, or null when its previews are there.</summary>
    internal async Task<string?> Brings(byte[] content, int number = 0)
    {
        var (path, start) = (pool.Put("hostile.bin", content), Stopwatch.GetTimestamp());
        var inspection = await pool.Workers.Inspect(path, CancellationToken.None);
        Check(inspection);
        var targets = Previews.Select(variant => new RenderTarget(variant, $"{path}-{variant.Edge}")).ToArray();
        var rendering = await pool.Workers.Render(new RenderJob(path, targets) { Overlay = number % 2 == 0 ? null : Overlay }, CancellationToken.None);
        _times.Add((Stopwatch.GetElapsedTime(start), number));

        if (rendering.Refusal is null)
            Check(rendering, inspection);
        else
            rendering.Refusal.ShouldEndWith(".");
        _ends.AddOrUpdate(rendering.Refusal ?? "shown", 1, (_, count) => count + 1);
        foreach (var file in (string[])[path, .. targets.Select(target => target.Path)])
            File.Delete(file);
        return rendering.Refusal;
    }

    /// <summary>No file, no open file, no worker too many, no memory.</summary>
    internal void ShouldHaveLeftNothing()
    {
        Directory.EnumerateFileSystemEntries(pool.Folder).ShouldBeEmpty();
        var workers = pool.Workers.ProcessIds;
        workers.Count.ShouldBeLessThanOrEqualTo(pool.Options.Workers + 1);
        if (OperatingSystem.IsLinux())
            foreach (var id in (int[])[Environment.ProcessId, .. workers])
                OpenFiles(id).ShouldNotContain(file => file.StartsWith(pool.Folder, StringComparison.Ordinal));
        foreach (var id in workers)
            MemoryOf(id).ShouldBeLessThan(MostMemory);
    }

    private static void Check(Inspection inspection)
    {
        (inspection.Refusal is null).ShouldBe(inspection.Facts is not null);
        if (inspection.Facts is not { } facts)
            return;

        facts.Width.ShouldBeInRange(1, 30_000);
        facts.Height.ShouldBeInRange(1, 30_000);
        facts.Orientation.ShouldBeInRange(1, 8);
        facts.Pages.ShouldBePositive();
    }

    private static void Check(Rendering rendering, Inspection inspection)
    {
        var facts = inspection.Facts.ShouldNotBeNull("what is shown was not refused before");
        rendering.Placeholder.ShouldNotBeNull();
        rendering.Files.Count.ShouldBe(Previews.Length);
        foreach (var file in rendering.Files)
        {
            (file.Width, file.Height).ShouldBe(MediaSizes.Fit(facts.Width, facts.Height, file.Variant.Edge));
            new FileInfo(file.Path).Length.ShouldBe(file.Length);
        }
    }

    private static IEnumerable<string> OpenFiles(int process) =>
        Directory.GetFiles($"/proc/{process}/fd").Select(handle => new FileInfo(handle).LinkTarget).OfType<string>();

    private static long MemoryOf(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.WorkingSet64;
    }
}
