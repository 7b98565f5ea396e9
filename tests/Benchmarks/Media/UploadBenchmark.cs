using System.Diagnostics;

namespace Benchmarks.Media;

/// <summary>The way of the bytes alone: what is sent is no picture, so that no preview is made meanwhile.</summary>
internal sealed class UploadBenchmark : IBenchmark
{
    private const int Files = 40;
    private const int Length = 10_000_000;
    private const int AtOnce = 4;
    private const double Goal = 200;

    public string Name => "upload";

    public string Subject => "files of 10 MB by tus over loopback, four at once, hashed and flushed; no pictures, so that no preview is made meanwhile";

    public async Task Run(Report report)
    {
        await using var host = await HostUnderTest.Start();
        var gallery = await host.NewGallery("Noise");
        await Send(host, gallery, int.MaxValue);
        report.AtLeast("each file as one piece", await Send(host, gallery, int.MaxValue), Goal, "MB/s");
        report.Add("in pieces of 900 KB", Report.Words(await Send(host, gallery, 900_000), "MB/s"));
    }

    private static async Task<double> Send(HostUnderTest host, Guid gallery, int piece)
    {
        var noise = new byte[Length];
        new Random(3).NextBytes(noise);
        var uploader = new Uploader(host, piece);
        var clock = Stopwatch.StartNew();
        await Parallel.ForAsync(0, Files, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, ct) =>
        {
            if (await uploader.Send(gallery, $"noise-{number}.jpg", new MemoryStream(noise, writable: false), ct) is null)
                throw new InvalidOperationException("Noise was taken for a picture.");
        });
        return Files * (Length / 1e6) / clock.Elapsed.TotalSeconds;
    }
}
