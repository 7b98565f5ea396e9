using System.Globalization;
using BuildingBlocks.Documents.Pdf;

namespace BuildingBlocks.Documents.Tests.Pdf;

/// <summary>Fonts, settings and rows that the tests draw with.</summary>
internal static class Samples
{
    public static readonly PdfFonts Fonts = PdfFonts.FromFolder(Path.Combine(AppContext.BaseDirectory, "fonts"));

    public static readonly PdfSettings Settings = new()
    {
        Title = "Sales of November",
        Author = "Studio Łódź",
        Fonts = Fonts,
        CreatedAt = new DateTimeOffset(2026, 11, 21, 12, 30, 0, TimeSpan.Zero),
    };

    public static PdfTable<Line> Journal { get; } = new PdfTable<Line> { TotalLabel = "Total", CarriedLabel = "Carried forward", BroughtLabel = "Brought forward" }
        .Text("Number", l => l.Number, 1.1)
        .Text("Date", l => l.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 1.1)
        .Text("Customer", l => l.Customer, 2.4)
        .Figure("Rate", l => "19 %", 0.7)
        .Sum("Net", l => l.Net, Euros, 1.2)
        .Sum("Gross", l => l.Gross, Euros, 1.2);

    public static IEnumerable<Line> Lines(int count) => Enumerable.Range(1, count).Select(i => new Line(
        $"2026-{i:D5}", new DateOnly(2026, 1, 1).AddDays(i % 330), Customers[i % Customers.Length], 1000 + i, 1190 + i));

    public static string Euros(long cents) => (cents / 100m).ToString("#,0.00 €", CultureInfo.InvariantCulture);

    public static async Task<byte[]> Write(Func<PdfDocument, Task> content, PdfSettings? settings = null)
    {
        using var stream = new MemoryStream();
        PdfDocument document = PdfDocument.Create(stream, settings ?? Settings);
        await content(document);
        await document.Finish();
        return stream.ToArray();
    }

    private static readonly string[] Customers = ["Anna & Ben Zürich", "Zofia Łódź", "נועה לוי", "Café Émile, Genève", "Mrs. Alexandra Wolkenstein-Hohenfels of the Society for Long Names"];

    internal sealed record Line(string Number, DateOnly Date, string Customer, long Net, long Gross);
}
