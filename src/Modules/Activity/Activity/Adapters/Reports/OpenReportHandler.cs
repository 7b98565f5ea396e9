using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Reporting;
using BuildingBlocks.UseCases;

namespace Activity.Adapters.Reports;

internal sealed class OpenReportHandler(ReportWriter writer, IBooks books, IStudioCalendar calendar, TimeProvider clock) : IQueryHandler<OpenReport, ReportFile>
{
    public async Task<ReportFile> Handle(OpenReport query, CancellationToken ct)
    {
        var (name, type) = (ReportWriter.FileName(query), ReportWriter.ContentType(query));
        if (await Kept(query, name, ct) is { } bytes)
            return new ReportFile(name, type, (stream, stop) => stream.WriteAsync(bytes, stop).AsTask());

        var studio = await calendar.Head(ct);
        return new ReportFile(name, type, (stream, stop) => writer.Write(query, studio, clock.GetUtcNow(), stream, stop));
    }

    /// <summary>Null where the month is open, or its papers are older than this report.</summary>
    private async Task<byte[]?> Kept(OpenReport query, string name, CancellationToken ct) =>
        ReportWriter.OfBooks.Contains(query.Kind) && ClosedMonth.Between(query.From, query.To) is { } month && await books.Papers(month, ct) is { } papers
            ? await PaperPress.Unpack(papers, name, ct)
            : null;
}
