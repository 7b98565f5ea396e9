using BuildingBlocks.Documents.Fonts;
using BuildingBlocks.Documents.Typesetting;

namespace BuildingBlocks.Documents.Pdf;

/// <summary>The text styles of a document and the fonts in it.</summary>
internal sealed class Theme
{
    public Theme(PdfSettings settings)
    {
        Accent = settings.Accent;
        DocumentFont[] text = Faces(settings.Fonts.Text), strong = Faces(settings.Fonts.Strong), display = Faces(settings.Fonts.Display);
        Text = new TextStyle(text, 9.5, 14.5, PdfColor.Ink);
        Strong = new TextStyle(strong, 9.5, 14.5, PdfColor.Ink);
        Small = new TextStyle(text, 8, 11.5, PdfColor.Muted);
        Footer = new TextStyle(text, 7.5, 10, PdfColor.Muted, Tabular: true);
        Headings =
        [
            new TextStyle(display, 24, 30, PdfColor.Ink),
            new TextStyle(display, 15, 20, PdfColor.Ink),
            new TextStyle(strong, 10, 14, PdfColor.Ink),
        ];
        Sender = new TextStyle(display, 17, 22, PdfColor.Ink);
        FigureValue = new TextStyle(display, 19, 26, PdfColor.Ink);
        TableHead = new TextStyle(strong, 7.5, 10, PdfColor.Muted);
        Cell = new TextStyle(text, 8.5, 12, PdfColor.Ink);
        Figure = Cell with { Tabular = true };
        Total = new TextStyle(strong, 8.5, 12, PdfColor.Ink, Tabular: true);
        Carried = Figure with { Color = PdfColor.Muted };
    }

    public List<DocumentFont> Fonts { get; } = [];

    public PdfColor Accent { get; }
    public TextStyle Text { get; }
    public TextStyle Strong { get; }
    public TextStyle Small { get; }
    public TextStyle Footer { get; }
    public TextStyle[] Headings { get; }
    public TextStyle Sender { get; }
    public TextStyle FigureValue { get; }
    public TextStyle TableHead { get; }
    public TextStyle Cell { get; }
    public TextStyle Figure { get; }
    public TextStyle Total { get; }
    public TextStyle Carried { get; }

    private DocumentFont[] Faces(IReadOnlyList<PdfFont> fonts) => [.. fonts.Select(Face)];

    private DocumentFont Face(PdfFont font)
    {
        DocumentFont? known = Fonts.Find(f => f.Font == font.Font);
        if (known is null)
        {
            known = new DocumentFont(font.Font, $"F{Fonts.Count + 1}");
            Fonts.Add(known);
        }

        return known;
    }
}
