namespace BuildingBlocks.Documents.Pdf;

/// <summary>The faces of a document. In each list the first font that has a character shows it: Latin first, then Hebrew.</summary>
public sealed class PdfFonts
{
    private static readonly Lazy<PdfFonts> Program = new(() => FromFolder(Path.Combine(AppContext.BaseDirectory, "fonts")));

    public PdfFonts(IReadOnlyList<PdfFont> text, IReadOnlyList<PdfFont> strong, IReadOnlyList<PdfFont> display)
    {
        if (text is not { Count: > 0 } || strong is not { Count: > 0 } || display is not { Count: > 0 })
        {
            throw new ArgumentException("A document needs at least one font for each of text, strong text and display.");
        }

        (Text, Strong, Display) = (text, strong, display);
    }

    /// <summary>The fonts that lie beside the program, read at the first document.</summary>
    public static PdfFonts BesideProgram => Program.Value;

    /// <summary>Running text and the cells of tables.</summary>
    public IReadOnlyList<PdfFont> Text { get; }

    /// <summary>Heads and totals.</summary>
    public IReadOnlyList<PdfFont> Strong { get; }

    /// <summary>Headings and key figures.</summary>
    public IReadOnlyList<PdfFont> Display { get; }

    /// <summary>Reads the files that DocumentFonts.targets copies into a program's output: Inter and Fraunces, with Heebo and Frank Ruhl Libre.</summary>
    public static PdfFonts FromFolder(string folder)
    {
        PdfFont Read(string file) => PdfFont.FromFile(Path.Combine(folder, file));
        return new PdfFonts(
            [Read("Inter_400Regular.ttf"), Read("Heebo_400Regular.ttf")],
            [Read("Inter_600SemiBold.ttf"), Read("Heebo_600SemiBold.ttf")],
            [Read("Fraunces_500Medium.ttf"), Read("FrankRuhlLibre_500Medium.ttf")]);
    }
}
