using BuildingBlocks.Documents.Typesetting;

namespace BuildingBlocks.Documents.Pdf;

/// <summary>
/// Writes a PDF from its first page to its last into a stream; nothing but the current page is kept.
/// Whoever opened the stream closes it, after <see cref="Finish"/>.
/// </summary>
public sealed class PdfDocument
{
    private readonly PageFlow _flow;

    private PdfDocument(PageFlow flow) => _flow = flow;

    public static PdfDocument Create(Stream stream, PdfSettings settings)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(settings);
        return new PdfDocument(new PageFlow(stream, settings));
    }

    /// <summary>Who writes to whom, at the top of a letter or an invoice.</summary>
    public Task LetterHead(PdfLetterHead head, CancellationToken ct = default) =>
        Blocks.LetterHead.Draw(Open(), head, ct);

    /// <summary>A heading of level 1, 2 or 3; it is drawn on the page where what follows it begins.</summary>
    public void Heading(string text, int level = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 3);
        _flow.ThrowIfFinished();
        TextStyle style = _flow.Theme.Headings[level - 1];
        List<TextLine> lines = Typesetter.Wrap(text, style, _flow.Width, 6);
        double height = lines.Count * style.Leading + 8 - level;
        _flow.KeepWithNext(26 - level * 4, height, () => _flow.Draw(lines, 0, _flow.Width, _flow.Y));
    }

    /// <summary>Running text; a text in the other direction than the document's stands at the other side.</summary>
    public async Task Paragraph(string text, PdfTone tone = PdfTone.Plain, CancellationToken ct = default)
    {
        _flow.ThrowIfFinished();
        TextStyle style = tone switch
        {
            PdfTone.Strong => _flow.Theme.Strong,
            PdfTone.Muted => _flow.Theme.Small,
            _ => _flow.Theme.Text,
        };
        List<TextLine> lines = Typesetter.Wrap(text, style, _flow.Width);
        await _flow.Ensure(Math.Min(lines.Count, 2) * style.Leading, ct);
        foreach (TextLine line in lines)
        {
            await _flow.Ensure(style.Leading, ct);
            _flow.DrawByDirection(line, _flow.Y);
            _flow.Y += style.Leading;
        }

        _flow.Y += style.Leading / 2;
    }

    /// <summary>Figures that matter, side by side.</summary>
    public Task KeyFigures(IReadOnlyList<PdfKeyFigure> figures, CancellationToken ct = default) =>
        Blocks.KeyFigures.Draw(Open(), figures, ct);

    /// <summary>A bar for each entry, to one scale.</summary>
    public Task Bars(IReadOnlyList<PdfBar> bars, CancellationToken ct = default) => Blocks.Bars.Draw(Open(), bars, ct);

    /// <summary>A table whose rows are drawn as they come; heads are repeated on every page.</summary>
    public Task Table<T>(PdfTable<T> table, IAsyncEnumerable<T> rows, CancellationToken ct = default) =>
        new Blocks.Table<T>(Open(), table).Draw(rows, ct);

    /// <inheritdoc cref="Table{T}(PdfTable{T}, IAsyncEnumerable{T}, CancellationToken)"/>
    public Task Table<T>(PdfTable<T> table, IEnumerable<T> rows, CancellationToken ct = default) =>
        Table(table, rows.ToAsyncEnumerable(), ct);

    /// <summary>Empty room of so many points; none at the top of a page.</summary>
    public void Space(double points) => Open().KeepWithNext(points, 0, () => { });

    /// <summary>Goes on with a new page, unless this one is still empty.</summary>
    public Task PageBreak(CancellationToken ct = default) => Open().AtTop ? Task.CompletedTask : _flow.Break(ct);

    /// <summary>Writes the page numbers, the fonts and the end. Without it the file is not whole.</summary>
    public Task Finish(CancellationToken ct = default) => _flow.Finish(ct);

    private PageFlow Open()
    {
        _flow.ThrowIfFinished();
        return _flow;
    }
}

/// <summary>How loudly a paragraph speaks.</summary>
public enum PdfTone
{
    Plain,
    Strong,
    Muted,
}
