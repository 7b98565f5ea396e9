using System.Globalization;
using System.IO.Compression;
using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Reporting;
using BuildingBlocks.UseCases;

namespace Activity.Adapters.Reports;

internal sealed class OpenAllReportsHandler(IQueryHandler<OpenReport, ReportFile> reports, IBooks books) : IQueryHandler<OpenAllReports, ReportFile>
{
    private const string Type = "application/zip";

    public async Task<ReportFile> Handle(OpenAllReports query, CancellationToken ct)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"reports-{query.From:yyyy-MM-dd}-{query.To:yyyy-MM-dd}.zip");
        if (ClosedMonth.Between(query.From, query.To) is { } month && await books.Papers(month, ct) is { } papers)
            return new ReportFile(name, Type, (stream, stop) => stream.WriteAsync(papers, stop).AsTask());

        var files = new List<ReportFile>();
        foreach (var kind in Enum.GetValues<ReportKind>())
            foreach (var format in Enum.GetValues<ReportFormat>())
                files.Add(await reports.Handle(new OpenReport(kind, format, query.From, query.To), ct));

        return new ReportFile(name, Type, async (stream, stop) =>
        {
            await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop);
            foreach (var file in files)
            {
                await using var entry = await zip.CreateEntry(file.FileName).OpenAsync(stop);
                await file.Write(entry, stop);
            }
        });
    }
}
