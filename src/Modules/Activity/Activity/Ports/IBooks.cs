using Activity.Domain;

namespace Activity.Ports;

/// <summary>Which months are closed, and their papers.</summary>
internal interface IBooks
{
    /// <summary>Waits until nobody books any more, and keeps everybody from it until the commit; asked for before anything else.</summary>
    Task TakeTurn(CancellationToken ct);

    /// <summary>As they stand; nobody closes them before the commit.</summary>
    Task<Books> Read(CancellationToken ct);

    /// <summary>Whether CSV files have a comma in numbers; locks nothing.</summary>
    Task<bool> HaveDecimalComma(CancellationToken ct);

    /// <summary>When anything was booked first; null for nothing.</summary>
    Task<DateTimeOffset?> FirstBooked(CancellationToken ct);

    /// <summary>The first day of the last month that was closed; null before the first.</summary>
    Task<DateOnly?> LastClosed(CancellationToken ct);

    /// <summary>Closes a month.</summary>
    void Add(ClosedMonth month);

    /// <summary>How long the ZIP of a closed month is; null where it is open.</summary>
    Task<int?> PapersLength(DateOnly month, CancellationToken ct);

    /// <summary>The ZIP of a closed month; null where it is open.</summary>
    Task<byte[]?> Papers(DateOnly month, CancellationToken ct);
}
