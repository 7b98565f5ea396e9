using System.Diagnostics;
using System.Globalization;
using Benchmarks.Resizes;

namespace Benchmarks.Media;

/// <summary>Uploads the set until every preview is there, again as other bytes where more is asked for, and has libvips alone make the same previews.</summary>
internal sealed class UploadRates(Report report, HostUnderTest host, string[] set)
{
    /// <summary>The gallery that the set went into first.</summary>
    public async Task<Guid> Measure(int photos, bool isReported)
    {
        var first = await UploadRun.Measure(host, set, 0);
        if (isReported)
            Add(first, Bare());

        var (last, sent) = (first, set.Length);
        for (var copy = 1; sent < photos; copy++)
        {
            var part = set[..Math.Min(set.Length, photos - sent)];
            last = await UploadRun.Measure(host, part, copy);
            sent += part.Length;
        }

        if (last != first)
            AddLast(first, last, photos);
        return first.Gallery;
    }

    private void AddLast(UploadRun first, UploadRun last, int photos)
    {
        var which = string.Create(CultureInfo.InvariantCulture, $"the last {(photos - 1) % set.Length + 1} of {photos:#,0} photos");
        report.Add($"a photo, {which}", Words(last.PerPhoto));
        if (last.Processor is { } spent)
            report.Add($"processor time, {which}", $"{Words(spent.Site)}, {Words(spent.Workers)}, {Words(spent.Client)}");
        if (last.Peak is { } peak)
            report.Below($"peak memory, {which}", peak, Math.Min(400, first.Peak!.Value * 1.1), "MB");
    }

    private void Add(UploadRun run, UploadRun bare)
    {
        report.Below("upload to all previews ready, a photo", run.PerPhoto, 150, "ms");
        report.Add("bare libvips, the same files, a photo", Report.Words(bare.PerPhoto, "ms"));
        report.Below("that much longer than bare libvips", run.PerPhoto / bare.PerPhoto, 1.25, "×");
        if (run.Processor is { } spent)
            report.Add("processor time a photo: site, workers, client; bare libvips", $"{Words(spent.Site)}, {Words(spent.Workers)}, {Words(spent.Client)}; {Words(bare.Processor!.Client)}");
        if (run.Peak is { } peak)
            report.Below("peak memory meanwhile, all processes (PSS)", peak, 400, "MB");
        else
            report.NotMeasured("peak memory meanwhile", "this system does not tell it");
        report.AtLeast("upload speed, previews being made meanwhile", run.Speed, 200, "MB/s");
    }

    // As many at once as there are cores; nothing is uploaded, inspected or noted.
    private UploadRun Bare()
    {
        using var folder = new ScratchFolder();
        BareLibvips.OneDecode(set[0], folder.Of("warm"));
        var before = ProcessorTime.Now(host.Processes);
        var clock = Stopwatch.StartNew();
        Parallel.ForEach(set, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, path => BareLibvips.OneDecode(path, folder.Of(Path.GetFileName(path))));
        var elapsed = clock.Elapsed;
        return new UploadRun(Guid.Empty, elapsed.TotalMilliseconds / set.Length, 0, null, ProcessorTime.Now(host.Processes)?.Since(before, set.Length));
    }

    private static string Words(double milliseconds) => Report.Words(milliseconds, "ms");
}
