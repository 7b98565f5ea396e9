using System.Globalization;
using Benchmarks.Zip;
using Testing.Photographs;

namespace Benchmarks.Media;

/// <summary>Getting a wedding in, showing it, getting it out again, over HTTP with the product as a process of its own.</summary>
internal sealed class MediaBenchmark(BenchOptions options) : IBenchmark
{
    private const int Rounds = 3;

    public string Name => "media";

    public string Subject => $"{options.Set} JPEGs of 12 to 24 megapixels: in, on screen, out again; client and server on this computer";

    public async Task Run(Report report)
    {
        var set = ReferenceSet.Take(options.Set);
        report.Add("the set", Report.Words(set.Sum(path => new FileInfo(path).Length) / 1e6, "MB"));
        await using var host = await HostUnderTest.Start();
        if (options.Parts.Any(part => part != "many"))
            await OfTheSet(report, host, set);
        if (Does("many"))
            await Many(report, host);
    }

    private bool Does(string part) => options.Parts.Contains(part);

    private async Task OfTheSet(Report report, HostUnderTest host, string[] set)
    {
        var gallery = await new UploadRates(report, host, set).Measure(options.Photos, isReported: Does("upload"));
        await host.PutOnline(gallery);
        await using var visitor = await MediaVisitor.Enter(host, gallery);
        if (Does("visitor"))
            await new VisitorMeanwhile(report, host, visitor).Measure(set);
        if (Does("tiles"))
            await new TileRates(report, host, visitor).Measure(Rounds);
        if (Does("zip"))
            await Archive(report, host, visitor, set);
        if (Does("screens"))
            await Screens(report, visitor);
    }

    private static async Task Archive(Report report, HostUnderTest host, MediaVisitor visitor, string[] set)
    {
        var archive = await ArchiveDownload.Prepare(visitor.Client, visitor.Page);
        await archive.Fetch();
        var (speed, cat) = (new Samples(), new Samples());
        var idle = host.Processes.Memory() ?? 0;
        var most = await host.Processes.Peak(async () =>
        {
            for (var round = 0; round < Rounds; round++)
                speed.Add((await archive.Fetch()).Speed);
        });
        for (var round = 0; round < Rounds; round++)
            cat.Add(await Loopback.Cat(set));
        report.AtLeast("ZIP speed (600, or half of cat)", speed.Median, Math.Min(600, cat.Median / 2), "MB/s");
        report.Add("cat of the same files into a socket", Report.Words(cat.Median, "MB/s"));
        if (most is { } peak)
            report.Below("memory during ZIP above idle (PSS)", Math.Max(0, peak - idle), 20, "MB");
    }

    private static async Task Screens(Report report, MediaVisitor visitor)
    {
        if (Phone.Program is null)
        {
            report.NotMeasured("first screen", "Chromium is missing (Debian: apt-get install chromium)");
            return;
        }

        await using var phone = await Phone.Start();
        await phone.FirstScreen(visitor.Page, visitor.Cookie);
        var (bytes, paint, seconds, megabytes, wideSeconds, wideMegabytes) = (new Samples(), new Samples(), new Samples(), new Samples(), new Samples(), new Samples());
        for (var round = 0; round < Rounds; round++)
        {
            var screen = await phone.FirstScreen(visitor.Page, visitor.Cookie);
            var scrolled = await phone.ToTheEnd(visitor.Page, visitor.Cookie, isPhone: true);
            var wide = await phone.ToTheEnd(visitor.Page, visitor.Cookie, isPhone: false);
            bytes.Add(screen.Kilobytes);
            paint.Add(screen.Seconds);
            seconds.Add(scrolled.Seconds);
            megabytes.Add(scrolled.Megabytes);
            wideSeconds.Add(wide.Seconds);
            wideMegabytes.Add(wide.Megabytes);
        }

        report.Below("first screen of a phone", bytes.Median, 300, "KB");
        report.Below("its largest paint", paint.Median, 0.6, "s");
        report.Below("first visit scrolled to the end, phone, DPR 2", seconds.Median, 2, "s");
        report.Below("its bytes", megabytes.Median, 15, "MB");
        report.Below("first visit scrolled to the end, 1440 px, DPR 2", wideSeconds.Median, 2, "s");
        report.Below("its bytes on 1440 px", wideMegabytes.Median, 15, "MB");
    }

    private static async Task Many(Report report, HostUnderTest host)
    {
        var gallery = await host.NewGallery("Many");
        await Small(host, gallery, 0, 1_000);
        await host.PutOnline(gallery);
        await using (var visitor = await MediaVisitor.Enter(host, gallery))
        {
            var (kilobytes, milliseconds) = await visitor.OpenPage(200);
            report.Below("page of 1,000 photos, compressed", kilobytes, 60, "KB");
            report.Below("its whole answer, median of 200", milliseconds, 20, "ms");
        }

        await Small(host, gallery, 1_000, 3_000);
        await using var downloader = await MediaVisitor.Enter(host, gallery);
        var first = new Samples();
        var archive = await ArchiveDownload.Prepare(downloader.Client, downloader.Page);
        for (var round = -1; round < 2 * Rounds; round++)
        {
            var (firstByte, _) = await archive.Fetch();
            if (round >= 0)
                first.Add(firstByte);
        }

        report.Below("ZIP of 3,000 photos, first byte", first.Median, 30, "ms");
    }

    private static async Task Small(HostUnderTest host, Guid gallery, int from, int to)
    {
        var uploader = new Uploader(host);
        await Parallel.ForAsync(from, to, new ParallelOptions { MaxDegreeOfParallelism = 2 * Environment.ProcessorCount }, async (i, ct) =>
        {
            var photo = Photograph.Create(i, 480, 320, takenAt: new DateTime(2026, 6, 20, 10, 0, 0).AddSeconds(20 * i));
            await uploader.Send(gallery, string.Create(CultureInfo.InvariantCulture, $"IMG_{i:0000}.JPG"), new MemoryStream(photo), ct);
        });
        await host.UntilReady(gallery, to);
    }
}
