namespace Activity.Ports;

/// <summary>Puts a month's books on paper.</summary>
internal interface IPaperPress
{
    /// <summary>Every report of its books, as CSV and as PDF, in one ZIP.</summary>
    /// <param name="month">Its first day.</param>
    /// <param name="studio">As the head of each names it.</param>
    /// <param name="at">The moment that papers and files are of.</param>
    /// <param name="ct">Stops printing.</param>
    Task<byte[]> Print(DateOnly month, StudioHead studio, DateTimeOffset at, CancellationToken ct);
}
