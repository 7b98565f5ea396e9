namespace BuildingBlocks.Documents.Pdf;

/// <summary>The columns of a table and how it sums. Cells never overlap: text wraps, figures are set smaller.</summary>
public sealed class PdfTable<T>
{
    private const int MostLinesEver = 20;

    internal List<Column> Columns { get; } = [];

    /// <summary>Label of the row with the sums; none without it.</summary>
    public string? TotalLabel { get; init; }

    /// <summary>Label of the sums so far at the foot of a page that the table goes on from; needs <see cref="BroughtLabel"/> too.</summary>
    public string? CarriedLabel { get; init; }

    /// <summary>Label of the sums so far at the top of the next page; needs <see cref="CarriedLabel"/> too.</summary>
    public string? BroughtLabel { get; init; }

    /// <summary>What stands in a table without rows.</summary>
    public string EmptyText { get; init; } = "Nothing to show.";

    /// <summary>Every second row on a tinted ground, for wide tables.</summary>
    public bool Striped { get; init; }

    /// <summary>A column of text; what does not fit into so many lines ends with an ellipsis.</summary>
    public PdfTable<T> Text(string head, Func<T, string?> cell, double share = 1, int mostLines = 3, PdfAlign align = PdfAlign.Start) =>
        Add(new Column(head, share, align, Math.Clamp(mostLines, 1, MostLinesEver), cell, null, null));

    /// <summary>A column of figures under each other; none is ever cut.</summary>
    public PdfTable<T> Figure(string head, Func<T, string?> cell, double share = 1) =>
        Add(new Column(head, share, PdfAlign.End, 0, cell, null, null));

    /// <summary>A column of figures with its sum.</summary>
    public PdfTable<T> Sum(string head, Func<T, long> value, Func<long, string> text, double share = 1) =>
        Add(new Column(head, share, PdfAlign.End, 0, row => text(value(row)), value, text));

    private PdfTable<T> Add(Column column)
    {
        if (!double.IsFinite(column.Share) || column.Share <= 0)
        {
            throw new ArgumentException($"The column \"{column.Head}\" needs a share of the width above zero.");
        }

        Columns.Add(column);
        return this;
    }

    /// <summary>MostLines is 0 for figures.</summary>
    internal sealed record Column(
        string Head, double Share, PdfAlign Align, int MostLines, Func<T, string?> Cell, Func<T, long>? Value, Func<long, string>? SumText)
    {
        public bool IsFigure => MostLines == 0;
    }
}
