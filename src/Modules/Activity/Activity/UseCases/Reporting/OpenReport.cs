namespace Activity.UseCases.Reporting;

/// <summary>A report of a period of whole days in the studio's time zone, both ends included, written as it is sent.</summary>
public sealed record OpenReport(ReportKind Kind, ReportFormat Format, DateOnly From, DateOnly To);

/// <summary>Which report.</summary>
public enum ReportKind
{
    Sales,
    Activity,
}

/// <summary>In which form.</summary>
public enum ReportFormat
{
    Csv,
    Pdf,
}

/// <summary>A report ready to be sent.</summary>
/// <param name="FileName">Such as <c>sales-2026-01-01-2026-03-31.csv</c>.</param>
/// <param name="ContentType">Such as <c>text/csv; charset=utf-8</c>.</param>
/// <param name="Write">Writes it to the stream, with flat memory.</param>
public sealed record ReportFile(string FileName, string ContentType, Func<Stream, CancellationToken, Task> Write);
