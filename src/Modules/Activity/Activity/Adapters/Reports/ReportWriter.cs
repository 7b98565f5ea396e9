using System.Globalization;
using System.Text;
using Activity.Ports;
using Activity.UseCases.Reporting;
using BuildingBlocks.Documents.Csv;
using BuildingBlocks.Documents.Pdf;

namespace Activity.Adapters.Reports;

/// <summary>Writes a report from what is booked.</summary>
internal sealed class ReportWriter(IReportSource rows, IBooks books)
{
    /// <summary>Those that the books are kept by: they are closed with their month. What visitors did is not, as it says whose deeds they were, and that may have to be forgotten.</summary>
    public static IReadOnlyList<ReportKind> OfBooks { get; } = [.. Enum.GetValues<ReportKind>().Where(kind => kind != ReportKind.Activity)];

    /// <summary>Such as <c>open-items-2026-01-01-2026-03-31.csv</c>.</summary>
    public static string FileName(OpenReport query) =>
        string.Create(CultureInfo.InvariantCulture, $"{Name(query.Kind)}-{query.From:yyyy-MM-dd}-{query.To:yyyy-MM-dd}.{(query.Format == ReportFormat.Csv ? "csv" : "pdf")}");

    public static string ContentType(OpenReport query) => query.Format == ReportFormat.Csv ? "text/csv; charset=utf-8" : "application/pdf";

    public Task Write(OpenReport query, StudioHead studio, DateTimeOffset now, Stream stream, CancellationToken ct) =>
        query.Format == ReportFormat.Csv ? Csv(query, studio, now, stream, ct) : Pdf(query, studio, now, stream, ct);

    /// <summary>"OpenItems" → "open-items".</summary>
    private static string Name(ReportKind kind)
    {
        var name = new StringBuilder();
        foreach (var letter in kind.ToString())
            name.Append(name.Length > 0 && char.IsUpper(letter) ? "-" : "").Append(char.ToLowerInvariant(letter));
        return name.ToString();
    }

    private async Task Csv(OpenReport query, StudioHead studio, DateTimeOffset now, Stream stream, CancellationToken ct)
    {
        var form = await books.HaveDecimalComma(ct) ? CsvForm.Comma : CsvForm.Point;
        await (query.Kind switch
        {
            ReportKind.Journal => CsvReports.Journal.Write(stream, rows.Sales(studio, query.From, query.To, ct), form, ct),
            ReportKind.Taxes => CsvReports.Taxes.Write(stream, await SalesSums.Of(rows.Sales(studio, query.From, query.To, ct), ct), form, ct),
            ReportKind.Payments => CsvReports.Payments.Write(stream, rows.Payments(studio, query.From, query.To, ct), form, ct),
            ReportKind.OpenItems => CsvReports.OpenItems.Write(stream, rows.OpenItems(studio, studio.NotAfterToday(query.To, now), ct), form, ct),
            ReportKind.Profit => CsvReports.Profit.Write(stream, rows.Profits(studio, query.From, query.To, ct), form, ct),
            ReportKind.Activity => CsvReports.Activity.Write(stream, rows.Entries(studio, query.From, query.To, query.GalleryId, ct), form, ct),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Kind, "There is no such report."),
        });
    }

    private Task Pdf(OpenReport query, StudioHead studio, DateTimeOffset now, Stream stream, CancellationToken ct)
    {
        var report = new PdfReport(stream, studio, query.From, query.To, PdfFonts.BesideProgram, now);
        return query.Kind switch
        {
            ReportKind.Journal => report.Journal(() => rows.Sales(studio, query.From, query.To, ct), ct),
            ReportKind.Taxes => report.Taxes(rows.Sales(studio, query.From, query.To, ct), ct),
            ReportKind.Payments => report.Payments(() => rows.Payments(studio, query.From, query.To, ct), ct),
            ReportKind.OpenItems => report.OpenItems(() => rows.OpenItems(studio, studio.NotAfterToday(query.To, now), ct), ct),
            ReportKind.Profit => report.Profit(() => rows.Profits(studio, query.From, query.To, ct), ct),
            ReportKind.Activity => report.Activity(rows.Entries(studio, query.From, query.To, query.GalleryId, ct), ct),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Kind, "There is no such report."),
        };
    }
}
