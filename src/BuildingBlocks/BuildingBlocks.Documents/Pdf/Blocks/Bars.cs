using BuildingBlocks.Documents.Typesetting;

namespace BuildingBlocks.Documents.Pdf.Blocks;

internal static class Bars
{
    private const double Thickness = 9;
    private const double RowHeight = 19;
    private const double Gap = 12;
    private const double LabelShare = 0.26;
    private const double MostForTexts = 0.3;

    public static async Task Draw(PageFlow flow, IReadOnlyList<PdfBar> bars, CancellationToken ct)
    {
        double labels = flow.Width * LabelShare;
        double texts = bars.Select(bar => Typesetter.Line(bar.Text, flow.Theme.Figure).Width).DefaultIfEmpty().Max();
        texts = Math.Min(texts, flow.Width * MostForTexts);
        double room = flow.Width - labels - texts - 2 * Gap;
        Scale scale = Scale.Of(bars, labels + Gap, room);
        foreach (PdfBar bar in bars)
        {
            await flow.Ensure(RowHeight, ct);
            double y = flow.Y + (RowHeight - flow.Theme.Cell.Leading) / 2;
            flow.Draw(Typesetter.Wrap(bar.Label, flow.Theme.Cell, labels, 1), 0, labels, y);
            DrawBar(flow, bar, scale);
            flow.Draw([.. Typesetter.Fit(bar.Text, flow.Theme.Figure, texts).Take(1)], flow.Width - texts, texts, y, flow.FigureAlign);
            flow.Y += RowHeight;
        }

        flow.Y += 14;
    }

    private static void DrawBar(PageFlow flow, PdfBar bar, Scale scale)
    {
        double length = Math.Abs(bar.Value) * scale.Unit;
        double start = bar.Value < 0 ? scale.Zero - length : scale.Zero;
        flow.Fill(start, length, flow.Y + (RowHeight - Thickness) / 2, Thickness, bar.Value < 0 ? PdfColor.Bad : flow.Theme.Accent);
        flow.Fill(scale.Zero - 0.5, 0.5, flow.Y, RowHeight, PdfColor.Line);
    }

    /// <summary>Where zero stands and how long one is.</summary>
    private readonly record struct Scale(double Zero, double Unit)
    {
        public static Scale Of(IReadOnlyList<PdfBar> bars, double start, double room)
        {
            if (bars.Any(bar => !double.IsFinite(bar.Value)))
            {
                throw new ArgumentException("Every bar needs a value that is a number.", nameof(bars));
            }

            double least = Math.Min(0, bars.Select(b => b.Value).DefaultIfEmpty().Min());
            double most = Math.Max(0, bars.Select(b => b.Value).DefaultIfEmpty().Max());
            double unit = most > least ? room / (most - least) : 0;
            return new Scale(start - least * unit, unit);
        }
    }
}
