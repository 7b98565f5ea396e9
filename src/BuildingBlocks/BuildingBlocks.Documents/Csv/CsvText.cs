namespace BuildingBlocks.Documents.Csv;

/// <summary>Text cells that no spreadsheet takes for a formula.</summary>
public static class CsvText
{
    // The full-width forms start formulas where East Asian input is at home.
    private const string Triggers = "=+-@\t\r\n＝＋－＠";

    /// <summary>The text, with an apostrophe before it when it would start a formula; also behind leading blanks, which some programs skip.</summary>
    public static string? Neutral(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        ReadOnlySpan<char> visible = text.AsSpan().TrimStart(" \u00A0\u3000\u200B\uFEFF");
        return visible.Length > 0 && Triggers.Contains(visible[0]) ? "'" + text : text;
    }
}
