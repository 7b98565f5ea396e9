using System.Diagnostics;
using System.Text;
using BuildingBlocks.Documents.Pdf;

namespace Benchmarks.Documents;

internal sealed class DocumentsBenchmark : IBenchmark
{
    private const int PdfRows = 10_000;
    private const int RowsOfTwoHundredPages = 5_310;
    private const int CsvRows = 200_000;
    private const int Rounds = 7;

    public string Name => "documents";

    public string Subject => "a sales journal as PDF and as CSV";

    public async Task Run(Report report)
    {
        var (pdf, pages, csv, bytes) = (new Samples(), new Samples(), new Samples(), 0L);
        for (var round = -2; round < Rounds; round++)
        {
            var pdfTime = await Time(stream => WritePdf(stream, PdfRows), length => bytes = length);
            var pagesTime = await Time(stream => WritePdf(stream, RowsOfTwoHundredPages), _ => { });
            var csvTime = await Time(stream => Journal.Csv.Write(stream, Journal.Lines(CsvRows)), _ => { });
            if (round < 0)
                continue;

            pdf.Add(pdfTime);
            pages.Add(pagesTime);
            csv.Add(CsvRows / csvTime.TotalSeconds);
        }

        report.Below("PDF of 10,000 rows, median of 7", pdf.Median / 1e3, 1, "s");
        report.Below($"PDF of {await Pages(RowsOfTwoHundredPages)} pages, median of 7", pages.Median / 1e3, 0.5, "s");
        report.Add("its length", Report.Words(bytes / 1e6, "MB"));
        report.Add("held at once for 10,000 rows", Report.Words(await Held(10_000) / 1e3, "KB"));
        report.Add("held at once for 40,000 rows", Report.Words(await Held(40_000) / 1e3, "KB"));
        report.Add("memory of the process above idle, 40,000 rows", Report.Words(await MemoryWatch.Above(() => WritePdf(new CountingStream(), 40_000)), "MB"));
        report.Add("CSV", Report.Words(csv.Median, "rows/s"));
    }

    private static async Task<TimeSpan> Time(Func<Stream, Task> write, Action<long> length)
    {
        await using var stream = new CountingStream();
        var clock = Stopwatch.StartNew();
        await write(stream);
        var elapsed = clock.Elapsed;
        length(stream.Written);
        return elapsed;
    }

    private static async Task<int> Pages(int rows)
    {
        using var pdf = new MemoryStream();
        await WritePdf(pdf, rows);
        return Encoding.Latin1.GetString(pdf.ToArray()).Split("/Type/Page/").Length - 1;
    }

    // The most bytes that lived at any of five moments, beyond those before.
    private static async Task<long> Held(int rows)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true), most = 0;
        await WritePdf(new CountingStream(), Journal.Lines(rows).Select((line, i) =>
        {
            most = i % (rows / 5) == (rows / 5) - 1 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
            return line;
        }));
        return most - before;
    }

    private static Task WritePdf(Stream stream, int rows) => WritePdf(stream, Journal.Lines(rows));

    private static async Task WritePdf(Stream stream, IEnumerable<JournalLine> lines)
    {
        var document = PdfDocument.Create(stream, Journal.Settings);
        await document.Table(Journal.Pdf, lines);
        await document.Finish();
    }
}
