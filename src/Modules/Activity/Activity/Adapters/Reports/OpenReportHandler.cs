using System.Globalization;
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
        var name = string.Create(CultureInfo.InvariantCulture, $"{query.Kind.ToString().ToLowerInvariant()}-{query.From:yyyy-MM-dd}-{query.To:yyyy-MM-dd}");
        return query.Format == ReportFormat.Csv
            ? new ReportFile($"{name}.csv", "text/csv; charset=utf-8", (stream, stop) => Csv(query, studio, stream, stop))
            : new ReportFile($"{name}.pdf", "application/pdf", (stream, stop) => Pdf(query, studio, stream, stop));
    }

    private Task Csv(OpenReport query, StudioHead studio, Stream stream, CancellationToken ct) => query.Kind == ReportKind.Sales
        ? CsvReports.Sales.Write(stream, rows.Sales(studio, query.From, query.To, ct), ct)
        : CsvReports.Activity.Write(stream, rows.Entries(studio, query.From, query.To, ct), ct);

    private Task Pdf(OpenReport query, StudioHead studio, Stream stream, CancellationToken ct)
    {
        var report = new PdfReport(stream, studio, query.From, query.To, PdfFonts.BesideProgram, clock.GetUtcNow());
        return query.Kind == ReportKind.Sales
            ? report.Sales(() => rows.Sales(studio, query.From, query.To, ct), ct)
            : report.Activity(rows.Entries(studio, query.From, query.To, ct), ct);
    }
}
