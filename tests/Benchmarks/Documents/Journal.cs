using System.Globalization;
using BuildingBlocks.Documents.Csv;
using BuildingBlocks.Documents.Pdf;

namespace Benchmarks.Documents;

/// <summary>A sales journal with customers from several countries.</summary>
internal static class Journal
{
    private static readonly string[] Customers =
        ["Anna & Ben Zürich", "Zofia Łódź", "נועה לוי", "Café Émile, Genève", "Mrs. Alexandra Wolkenstein-Hohenfels of the Society for Long Names"];

    public static PdfSettings Settings { get; } = new()
    {
        Title = "Sales of the year",
        Author = "Light & Lens",
        Fonts = PdfFonts.FromFolder(Path.Combine(AppContext.BaseDirectory, "fonts")),
        CreatedAt = new DateTimeOffset(2026, 11, 21, 12, 30, 0, TimeSpan.Zero),
    };

    public static PdfTable<JournalLine> Pdf { get; } = new PdfTable<JournalLine> { TotalLabel = "Total", CarriedLabel = "Carried forward", BroughtLabel = "Brought forward" }
        .Text("Number", line => line.Number, 1.1)
        .Text("Date", line => line.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 1.1)
        .Text("Customer", line => line.Customer, 2.4)
        .Figure("Rate", _ => "19 %", 0.7)
        .Sum("Net", line => line.Net, Euros, 1.2)
        .Sum("Gross", line => line.Gross, Euros, 1.2);

    public static CsvReport<JournalLine> Csv { get; } = new CsvReport<JournalLine>()
        .Text("Number", line => line.Number)
        .Day("Date", line => line.Date)
        .Text("Customer", line => line.Customer)
        .Number("Rate", _ => 19m)
        .Money("Net", line => line.Net, _ => "EUR")
        .Money("Gross", line => line.Gross, _ => "EUR");

    public static IEnumerable<JournalLine> Lines(int count) => Enumerable.Range(1, count).Select(i => new JournalLine(
        $"2026-{i:D5}", new DateOnly(2026, 1, 1).AddDays(i % 330), Customers[i % Customers.Length], 1000 + i, 1190 + i));

    private static string Euros(long cents) => (cents / 100m).ToString("#,0.00 €", CultureInfo.InvariantCulture);
}

internal sealed record JournalLine(string Number, DateOnly Date, string Customer, long Net, long Gross);
