namespace Activity.UseCases.Reporting;

/// <summary>A report of a period of whole days in the studio's time zone, both ends included, written as it is sent.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Format">In which form.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last.</param>
/// <param name="GalleryId">What happened in this gallery alone; of the other reports there is only that of the studio.</param>
public sealed record OpenReport(ReportKind Kind, ReportFormat Format, DateOnly From, DateOnly To, Guid? GalleryId = null);

/// <summary>Which report.</summary>
public enum ReportKind
{
    /// <summary>Each line of the orders paid in the period, with its invoice, and of those refunded, with its credit note.</summary>
    Journal,

    /// <summary>The journal's sums by currency, country and rate of tax.</summary>
    Taxes,

    /// <summary>Each payment of the period, what went back, and what providers kept.</summary>
    Payments,

    /// <summary>Orders that were neither paid nor canceled when the period ended.</summary>
    OpenItems,

    /// <summary>What was earned on each order.</summary>
    Profit,

    /// <summary>What visitors and the studio did in the period.</summary>
    Activity,
}

/// <summary>In which form.</summary>
public enum ReportFormat
{
    Csv,
    Pdf,
}

/// <summary>A report ready to be sent.</summary>
/// <param name="FileName">Such as <c>journal-2026-01-01-2026-03-31.csv</c>.</param>
/// <param name="ContentType">Such as <c>text/csv; charset=utf-8</c>.</param>
/// <param name="Write">Writes it to the stream, with flat memory.</param>
public sealed record ReportFile(string FileName, string ContentType, Func<Stream, CancellationToken, Task> Write);
