namespace Activity.Domain;

/// <summary>A month whose reports are as they were when it was closed, whatever is heard later.</summary>
internal sealed class ClosedMonth
{
    /// <summary>Its first day.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>Its end as the studio's clock had it then; where the next one begins.</summary>
    public required DateTimeOffset Until { get; init; }

    public required DateTimeOffset ClosedAt { get; init; }

    /// <summary>All its reports in one ZIP, byte for byte.</summary>
    public required byte[] Papers { get; init; }

    /// <summary>The first of a month.</summary>
    public static DateOnly Of(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>The month that these two days are the ends of; null where they are not.</summary>
    public static DateOnly? Between(DateOnly from, DateOnly to) => from.Day == 1 && to == from.AddDays(DateTime.DaysInMonth(from.Year, from.Month) - 1) ? from : null;
}
