using System.Diagnostics;
using BuildingBlocks.Documents.Pdf;
using BuildingBlocks.Documents.Tests.Pdf;

namespace BuildingBlocks.Documents.Tests.Measurements;

/// <summary>How long a table of so many rows takes, and how much memory is held at once meanwhile.</summary>
public static class PdfMeasurement
{
    private const int Looks = 5;

    public static async Task<TimeSpan> Time(int rows)
    {
        var watch = Stopwatch.StartNew();
        await Write(Samples.Lines(rows));
        return watch.Elapsed;
    }

    /// <summary>The most bytes that lived at any of the moments looked at, beyond those before.</summary>
    public static async Task<long> Memory(int rows)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true), most = 0;
        await Write(Samples.Lines(rows).Select((line, i) =>
        {
            most = i % (rows / Looks) == rows / Looks - 1 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
            return line;
        }));
        return most - before;
    }

    private static async Task Write(IEnumerable<Samples.Line> lines)
    {
        await using var stream = new AsyncOnlyStream();
        PdfDocument document = PdfDocument.Create(stream, Samples.Settings);
        await document.Table(Samples.Journal, lines);
        await document.Finish();
    }
}
