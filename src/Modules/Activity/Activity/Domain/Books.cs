namespace Activity.Domain;

/// <summary>Until when the books are closed. There is exactly one.</summary>
internal sealed class Books
{
    public const int OnlyId = 1;

    public required int Id { get; init; }

    /// <summary>The end of the last month that was closed; null before the first.</summary>
    public DateTimeOffset? ClosedUntil { get; private set; }

    /// <summary>Whether CSV files have 1250,50 and semicolons, in place of 1250.50 and commas.</summary>
    public bool HasDecimalComma { get; private set; }

    public int Version { get; private set; }

    /// <summary>When something counts that happened then and is heard of now: at its time or, where that is closed, now.</summary>
    public DateTimeOffset Book(DateTimeOffset at, DateTimeOffset now) => at < ClosedUntil ? now : at;

    public void WriteComma(bool has) => HasDecimalComma = has;

    public void CloseUntil(DateTimeOffset end) => ClosedUntil = end;
}
