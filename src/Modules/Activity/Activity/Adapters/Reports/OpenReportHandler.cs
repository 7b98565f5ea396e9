using System.Globalization;
using System.Text;
using Activity.Ports;
using Activity.UseCases.Reporting;
using BuildingBlocks.Documents.Pdf;
using BuildingBlocks.UseCases;

namespace Activity.Adapters.Reports;

internal sealed class OpenReportHandler(IReportSource rows, IStudioCalendar calendar, TimeProvider clock) : IQueryHandler<OpenReport, ReportFile>
{
    public async Task<ReportFile> Handle(OpenReport query, CancellationToken ct)
    {
        var studio = await calendar.Head(ct);
        var name = string.Create(CultureInfo.InvariantCulture, $"{Name(query.Kind)}-{query.From:yyyy-MM-dd}-{query.To:yyyy-MM-dd}");
        return query.Format == ReportFormat.Csv
            ? new ReportFile($"{name}.csv", "text/csv; charset=utf-8", (stream, stop) => Csv(query, studio, stream, stop))
            : new ReportFile($"{name}.pdf", "application/pdf", (stream, stop) => Pdf(query, studio, stream, stop));
    }

    /// <summary>"OpenItems" → "open-items".</summary>
    private static string Name(ReportKind kind)
    {
        var name = new StringBuilder();
        foreach (var letter in kind.ToString())
            name.Append(name.Length > 0 && char.IsUpper(letter) ? "-" : "").Append(char.ToLowerInvariant(letter));
        return name.ToString();
    }

    private async Task Csv(OpenReport query, StudioHead studio, Stream stream, CancellationToken ct) => await (query.Kind switch
    {
        ReportKind.Journal => CsvReports.Journal.Write(stream, rows.Sales(studio, query.From, query.To, ct), ct),
        ReportKind.Taxes => CsvReports.Taxes.Write(stream, await SalesSums.Of(rows.Sales(studio, query.From, query.To, ct), ct), ct),
        ReportKind.Payments => CsvReports.Payments.Write(stream, rows.Payments(studio, query.From, query.To, ct), ct),
        ReportKind.OpenItems => CsvReports.OpenItems.Write(stream, rows.OpenItems(studio, studio.NotAfterToday(query.To, clock.GetUtcNow()), ct), ct),
        ReportKind.Activity => CsvReports.Activity.Write(stream, rows.Entries(studio, query.From, query.To, query.GalleryId, ct), ct),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Kind, "There is no such report."),
    });

    private Task Pdf(OpenReport query, StudioHead studio, Stream stream, CancellationToken ct)
    {
        var report = new PdfReport(stream, studio, query.From, query.To, PdfFonts.BesideProgram, clock.GetUtcNow());
        return query.Kind switch
        {
            ReportKind.Journal => report.Journal(() => rows.Sales(studio, query.From, query.To, ct), ct),
            ReportKind.Taxes => report.Taxes(rows.Sales(studio, query.From, query.To, ct), ct),
            ReportKind.Payments => report.Payments(() => rows.Payments(studio, query.From, query.To, ct), ct),
            ReportKind.OpenItems => report.OpenItems(() => rows.OpenItems(studio, studio.NotAfterToday(query.To, clock.GetUtcNow()), ct), ct),
            ReportKind.Activity => report.Activity(rows.Entries(studio, query.From, query.To, query.GalleryId, ct), ct),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Kind, "There is no such report."),
        };
    }
}
