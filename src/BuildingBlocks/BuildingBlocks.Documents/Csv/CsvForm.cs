namespace BuildingBlocks.Documents.Csv;

/// <summary>How numbers stand in a CSV file, and what stands between its columns: the two that spreadsheets take for numbers without being asked.</summary>
/// <param name="Separator">Between columns.</param>
/// <param name="DecimalMark">In numbers with digits behind it.</param>
public sealed record CsvForm(char Separator, char DecimalMark)
{
    /// <summary>1250.50 and commas between, as RFC 4180 has it and programs read it.</summary>
    public static CsvForm Point { get; } = new(',', '.');

    /// <summary>1250,50 and semicolons between, as spreadsheets want it where numbers have a comma.</summary>
    public static CsvForm Comma { get; } = new(';', ',');

    internal string? Written(string? number) => number?.Replace('.', DecimalMark);
}
