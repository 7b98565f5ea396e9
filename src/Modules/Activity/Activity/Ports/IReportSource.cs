using Activity.UseCases.Reporting;
using Activity.UseCases.Watching;

namespace Activity.Ports;

/// <summary>The rows of reports, read as they are written.</summary>
internal interface IReportSource
{
    /// <summary>Lines of orders paid in the period, in the order of payment.</summary>
    IAsyncEnumerable<SalesRow> Sales(StudioHead studio, DateOnly from, DateOnly to, CancellationToken ct);

    /// <summary>What happened in the period, in its order.</summary>
    IAsyncEnumerable<ActivityEntry> Entries(StudioHead studio, DateOnly from, DateOnly to, CancellationToken ct);
}
