using BuildingBlocks.Documents.Pdf;

namespace Activity.Adapters.Reports;

/// <summary>The fonts that lie beside the program, read at the first report.</summary>
internal sealed class ReportFonts
{
    private readonly Lazy<PdfFonts> _fonts = new(() => PdfFonts.FromFolder(Path.Combine(AppContext.BaseDirectory, "fonts")));

    public PdfFonts Value => _fonts.Value;
}
