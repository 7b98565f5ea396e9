using BuildingBlocks.Documents.Typesetting;

namespace BuildingBlocks.Documents.Pdf.Blocks;

/// <summary>A table on its way through the pages.</summary>
internal sealed class Table<T>
{
    private const double Padding = 4;
    private const double Gap = 12;
    private const int HeadLines = 3;

    private readonly PageFlow _flow;
    private readonly PdfTable<T> _table;
    private readonly (double Start, double Width)[] _boxes;
    private readonly List<TextLine>[] _heads;
    private readonly List<TextLine>[] _cells;
    private readonly long[] _sums;
    private readonly int _firstSum;
    private int _row;

    public Table(PageFlow flow, PdfTable<T> table)
    {
        (_flow, _table) = (flow, table);
        _firstSum = table.Columns.FindIndex(c => c.Value is not null);
        Check();
        _boxes = Boxes();
        _heads = [.. table.Columns.Select((c, i) => Typesetter.Wrap(c.Head, flow.Theme.TableHead, _boxes[i].Width, HeadLines))];
        _cells = new List<TextLine>[table.Columns.Count];
        _sums = new long[table.Columns.Count];
    }

    private bool Carries => _table.CarriedLabel is not null;

    private double PlainRow => _flow.Theme.Cell.Leading + 2 * Padding;

    public async Task Draw(IAsyncEnumerable<T> rows, CancellationToken ct)
    {
        await foreach (T row in rows.WithCancellation(ct))
        {
            double height = Set(row);
            if (_row == 0)
            {
                await Begin(height, ct);
            }
            else if (_flow.Y + height + (Carries ? PlainRow : 0) > _flow.Bottom)
            {
                await Continue(ct);
            }

            DrawRow(height);
            Add(row);
        }

        await End(ct);
    }

    // The head never stands at the foot of a page with nothing but a row or two.
    private async Task Begin(double firstRow, CancellationToken ct)
    {
        await _flow.Ensure(HeadHeight() + firstRow + 3 * PlainRow, ct);
        DrawHead();
    }

    private void Check()
    {
        if (_table.Columns.Count == 0)
        {
            throw new ArgumentException("A table needs a column.");
        }

        bool labelled = _table.TotalLabel is not null || _table.CarriedLabel is not null || _table.BroughtLabel is not null;
        if (labelled && _firstSum < 1)
        {
            throw new ArgumentException("A table with a row of sums needs a column that sums, and another before it for the label.");
        }

        if (_table.CarriedLabel is null != _table.BroughtLabel is null)
        {
            throw new ArgumentException("Sums that are carried forward need both labels, the one they leave with and the one they arrive with.");
        }
    }

    private (double, double)[] Boxes()
    {
        double room = _flow.Width - Gap * (_table.Columns.Count - 1), shares = _table.Columns.Sum(c => c.Share), start = 0;
        var boxes = new (double, double)[_table.Columns.Count];
        for (int i = 0; i < boxes.Length; i++)
        {
            double width = room * _table.Columns[i].Share / shares;
            boxes[i] = (start, width);
            start += width + Gap;
        }

        return boxes;
    }

    private PdfAlign Align(int column) =>
        _table.Columns[column].IsFigure ? _flow.FigureAlign : _table.Columns[column].Align;

    private double HeadHeight() => _heads.Max(h => h.Count) * _flow.Theme.TableHead.Leading + 6;

    private void DrawHead()
    {
        double leading = _flow.Theme.TableHead.Leading, lines = _heads.Max(h => h.Count);
        for (int i = 0; i < _heads.Length; i++)
        {
            double down = (lines - _heads[i].Count) * leading;
            _flow.Draw(_heads[i], _boxes[i].Start, _boxes[i].Width, _flow.Y + down, Align(i));
        }

        _flow.Y += HeadHeight();
        _flow.Fill(0, _flow.Width, _flow.Y - 0.75, 0.75, PdfColor.Ink);
    }

    private double Set(T row)
    {
        int lines = 1;
        for (int i = 0; i < _cells.Length; i++)
        {
            PdfTable<T>.Column column = _table.Columns[i];
            string text = column.Cell(row) ?? "";
            _cells[i] = column.IsFigure
                ? Typesetter.Fit(text, _flow.Theme.Figure, _boxes[i].Width)
                : Typesetter.Wrap(text, _flow.Theme.Cell, _boxes[i].Width, column.MostLines);
            lines = Math.Max(lines, _cells[i].Count);
        }

        return lines * _flow.Theme.Cell.Leading + 2 * Padding;
    }

    private void DrawRow(double height)
    {
        if (_table.Striped && _row % 2 == 1)
        {
            _flow.Fill(-4, _flow.Width + 8, _flow.Y, height, PdfColor.Stripe);
        }

        for (int i = 0; i < _cells.Length; i++)
        {
            _flow.Draw(_cells[i], _boxes[i].Start, _boxes[i].Width, _flow.Y + Padding, Align(i));
        }

        _flow.Y += height;
        _flow.Fill(0, _flow.Width, _flow.Y - 0.5, 0.5, PdfColor.Line);
        _row++;
    }

    private void Add(T row)
    {
        for (int i = 0; i < _sums.Length; i++)
        {
            _sums[i] = checked(_sums[i] + (_table.Columns[i].Value?.Invoke(row) ?? 0));
        }
    }

    private async Task Continue(CancellationToken ct)
    {
        if (Carries)
        {
            DrawSums(_table.CarriedLabel!, _flow.Theme.Carried);
        }

        await _flow.Break(ct);
        DrawHead();
        if (Carries)
        {
            DrawSums(_table.BroughtLabel!, _flow.Theme.Carried);
            _flow.Fill(0, _flow.Width, _flow.Y - 0.5, 0.5, PdfColor.Line);
        }
    }

    private async Task End(CancellationToken ct)
    {
        if (_row == 0)
        {
            await Begin(PlainRow, ct);
            _flow.Draw(Typesetter.Wrap(_table.EmptyText, _flow.Theme.Small, _flow.Width, 1), 0, _flow.Width, _flow.Y + Padding);
            _flow.Y += PlainRow;
        }

        if (_table.TotalLabel is not null)
        {
            if (_flow.Y + PlainRow > _flow.Bottom)
            {
                await Continue(ct);
            }

            _flow.Fill(0, _flow.Width, _flow.Y - 0.75, 0.75, PdfColor.Ink);
            DrawSums(_table.TotalLabel, _flow.Theme.Total);
        }

        _flow.Y += 20;
    }

    private void DrawSums(string label, TextStyle style)
    {
        double labelWidth = _boxes[_firstSum].Start - Gap;
        _flow.Draw(Typesetter.Wrap(label, style, labelWidth, 1), 0, labelWidth, _flow.Y + Padding);
        for (int i = _firstSum; i < _sums.Length; i++)
        {
            if (_table.Columns[i].SumText is Func<long, string> text)
            {
                _flow.Draw(Typesetter.Fit(text(_sums[i]), style, _boxes[i].Width), _boxes[i].Start, _boxes[i].Width, _flow.Y + Padding, _flow.FigureAlign);
            }
        }

        _flow.Y += PlainRow;
    }
}
