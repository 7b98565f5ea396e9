using BuildingBlocks.Documents.Typesetting;

namespace BuildingBlocks.Documents.Pdf.Blocks;

internal static class KeyFigures
{
    private const int MostInARow = 4;
    private const double Gap = 20;

    public static async Task Draw(PageFlow flow, IReadOnlyList<PdfKeyFigure> figures, CancellationToken ct)
    {
        flow.KeepWithNext(4, 0, () => { });
        foreach (PdfKeyFigure[] row in figures.Chunk(MostInARow))
        {
            // A last row that is not full keeps the columns of the rows above.
            int columns = Math.Min(figures.Count, MostInARow);
            double width = (flow.Width - Gap * (columns - 1)) / columns;
            List<Set> sets = [.. row.Select(figure => Set.Of(flow, figure, width))];
            double height = 9 + sets.Max(s => s.Height);
            await flow.Ensure(height + 18, ct);
            for (int i = 0; i < sets.Count; i++)
            {
                DrawOne(flow, sets[i], i * (width + Gap), width);
            }

            flow.Y += height + 18;
        }
    }

    private static void DrawOne(PageFlow flow, Set set, double start, double width)
    {
        flow.Fill(start, width, flow.Y, 1, flow.Theme.Accent);
        double y = flow.Y + 9;
        flow.Draw(set.Label, start, width, y);
        y += Height(set.Label) + 1;
        flow.Draw(set.Value, start, width, y);
        flow.Draw(set.Note, start, width, y + Height(set.Value));
    }

    private static double Height(List<TextLine> lines) => lines.Sum(line => line.Style.Leading);

    private sealed record Set(List<TextLine> Label, List<TextLine> Value, List<TextLine> Note)
    {
        public double Height => KeyFigures.Height(Label) + 1 + KeyFigures.Height(Value) + KeyFigures.Height(Note);

        public static Set Of(PageFlow flow, PdfKeyFigure figure, double width) => new(
            Typesetter.Wrap(figure.Label, flow.Theme.Small, width, 2),
            Typesetter.Fit(figure.Value, flow.Theme.FigureValue, width),
            string.IsNullOrWhiteSpace(figure.Note) ? [] : Typesetter.Wrap(figure.Note, flow.Theme.Small, width, 3));
    }
}
