using BuildingBlocks.Documents.Typesetting;

namespace BuildingBlocks.Documents.Pdf.Blocks;

internal static class LetterHead
{
    private const double Gap = 24;
    private const int MostLines = 4;

    public static async Task Draw(PageFlow flow, PdfLetterHead head, CancellationToken ct)
    {
        double half = (flow.Width - Gap) / 2;
        List<TextLine> sender = Typesetter.Wrap(head.Sender, flow.Theme.Sender, half, MostLines);
        List<TextLine> address = Lines(flow, head.SenderLines, flow.Theme.Small, half);
        List<TextLine> recipient = Lines(flow, head.Recipient, flow.Theme.Text, half);
        List<Fact> facts = [.. head.Facts.Select(f => Fact.Of(flow, f, half))];
        double upper = Math.Max(Height(sender), Height(address)), lower = Math.Max(Height(recipient), facts.Sum(f => f.Height));
        await flow.Ensure(upper + lower + 60, ct);

        flow.Draw(sender, 0, half, flow.Y);
        flow.Draw(address, half + Gap, half, flow.Y + 4, PdfAlign.End);
        flow.Y += upper + 14;
        flow.Fill(0, flow.Width, flow.Y, 0.5, PdfColor.Line);
        flow.Fill(0, 36, flow.Y - 0.5, 1.5, flow.Theme.Accent);
        flow.Y += 26;
        flow.Draw(recipient, 0, half, flow.Y);
        DrawFacts(flow, facts, half);
        flow.Y += lower + (lower > 0 ? 14 : 0);
    }

    private static void DrawFacts(PageFlow flow, List<Fact> facts, double half)
    {
        double y = flow.Y;
        foreach (Fact fact in facts)
        {
            flow.Draw(fact.Label, half + Gap, half * Fact.LabelShare, y + 1.5);
            flow.Draw(fact.Value, half + Gap + half * Fact.LabelShare, half * (1 - Fact.LabelShare), y, PdfAlign.End);
            y += fact.Height;
        }
    }

    private static List<TextLine> Lines(PageFlow flow, IReadOnlyList<string> texts, TextStyle style, double width) =>
        [.. texts.SelectMany(text => Typesetter.Wrap(text, style, width, MostLines))];

    private static double Height(List<TextLine> lines) => lines.Sum(line => line.Style.Leading);

    private sealed record Fact(List<TextLine> Label, List<TextLine> Value)
    {
        public const double LabelShare = 0.42;

        public double Height => Math.Max(LetterHead.Height(Label) + 3, LetterHead.Height(Value));

        public static Fact Of(PageFlow flow, PdfFact fact, double width) => new(
            Typesetter.Wrap(fact.Label, flow.Theme.Small, width * LabelShare - 8, MostLines),
            Typesetter.Wrap(fact.Value, flow.Theme.Text, width * (1 - LabelShare), MostLines));
    }
}
