namespace Activity.UseCases.Closing;

/// <summary>Which months are closed, and which could be.</summary>
public sealed record ReadBooks;

/// <summary>How the books stand.</summary>
/// <param name="Closed">Months that are closed, the last one first.</param>
/// <param name="Open">The first days of months that are over and open, in the order in which they are closed: from the first in which anything was booked.</param>
public sealed record BooksCard(IReadOnlyList<ClosedMonthCard> Closed, IReadOnlyList<DateOnly> Open)
{
    /// <summary>Whether the reports’ CSV files have a comma in numbers and semicolons between columns.</summary>
    public bool HasDecimalComma { get; init; }
}

/// <summary>A closed month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="ClosedOn">The studio's day on which it was closed.</param>
public sealed record ClosedMonthCard(DateOnly Month, DateOnly ClosedOn);
