using System.Globalization;
using Activity.Ports;
using Activity.UseCases.Reporting;
using Activity.UseCases.Watching;
using BuildingBlocks.Documents;
using BuildingBlocks.Documents.Pdf;

namespace Activity.Adapters.Reports;

/// <summary>The reports on paper: head, sums, rows.</summary>
internal sealed class PdfReport(Stream stream, StudioHead studio, DateOnly from, DateOnly to, PdfFonts fonts, DateTimeOffset now)
{
    /// <summary>Reads the rows twice, first for the sums above and then for the table, so that neither needs memory.</summary>
    public async Task Sales(Func<IAsyncEnumerable<SalesRow>> rows, CancellationToken ct)
    {
        var sums = await SalesSums.Of(rows(), ct);
        var pdf = Create("Sales");
        await Head(pdf, "Sales", ct);
        foreach (var currency in sums.GroupBy(sum => sum.Currency))
            await Currency(pdf, currency.Key, [.. currency], rows, ct);
        if (sums.Count == 0)
            await pdf.Paragraph("Nothing was paid in this period.", PdfTone.Muted, ct);
        await pdf.Finish(ct);
    }

    public async Task Activity(IAsyncEnumerable<ActivityEntry> entries, CancellationToken ct)
    {
        var pdf = Create("Activity");
        await Head(pdf, "Activity", ct);
        var table = new PdfTable<ActivityEntry> { EmptyText = "Nothing happened in this period." }
            .Text("When", entry => When(entry.At), 1.5)
            .Text("Gallery", entry => entry.GalleryName, 2)
            .Text("What", entry => EntryWords.Of(entry), 3)
            .Text("Who", entry => entry.VisitorName, 2)
            .Text("Type", entry => entry.VisitorType is null ? null : EntryWords.Spaced(entry.VisitorType), 1.5);
        await pdf.Table(table, entries, ct);
        await pdf.Finish(ct);
    }

    private static async Task Currency(PdfDocument pdf, string currency, List<SalesSum> sums, Func<IAsyncEnumerable<SalesRow>> rows, CancellationToken ct)
    {
        string Money(long minor) => $"{MinorUnits.ToText(minor, currency)} {currency}";
        string Amount(long minor) => MinorUnits.ToText(minor, currency);

        await pdf.KeyFigures(
            [
                new PdfKeyFigure("Gross", Money(sums.Sum(sum => sum.GrossMinor))),
                new PdfKeyFigure("Tax", Money(sums.Sum(sum => sum.TaxMinor))),
                new PdfKeyFigure("Net", Money(sums.Sum(sum => sum.NetMinor))),
            ],
            ct);
        pdf.Heading($"By tax rate, in {currency}", 2);
        await pdf.Table(
            new PdfTable<SalesSum> { TotalLabel = "Total" }
                .Text("Tax rate", sum => Percent(sum.TaxRate))
                .Sum("Net", sum => sum.NetMinor, Amount)
                .Sum("Tax", sum => sum.TaxMinor, Amount)
                .Sum("Gross", sum => sum.GrossMinor, Amount),
            sums, ct);
        pdf.Heading($"Orders paid, in {currency}", 2);
        await pdf.Table(
            new PdfTable<SalesRow> { TotalLabel = "Total", CarriedLabel = "Carried forward", BroughtLabel = "Brought forward" }
                .Text("Paid on", row => row.PaidOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 1.4)
                .Text("Invoice", row => row.InvoiceNumber, 1.5)
                .Text("Order", row => row.OrderNumber, 1.3)
                .Text("Gallery", row => row.GalleryName, 1.8)
                .Text("Buyer", row => row.BuyerName, 2)
                .Text("Item", row => row.Description, 2.4)
                .Figure("Rate", row => Percent(row.TaxRate), 0.9)
                .Sum("Net", row => row.NetMinor, Amount, 1.2)
                .Sum("Tax", row => row.TaxMinor, Amount, 1.2)
                .Sum("Gross", row => row.GrossMinor, Amount, 1.3),
            rows().Where(row => row.Currency == currency), ct);
    }

    private PdfDocument Create(string title) => PdfDocument.Create(stream, new PdfSettings
    {
        Title = $"{title} · {Period()}",
        Fonts = fonts,
        CreatedAt = now,
        Author = studio.Name,
        Footer = studio.Name,
        Accent = PdfColor.FromHex(studio.Accent),
        Logo = studio.Logo is { } logo ? PdfPicture.FromPng(logo) : null,
    });

    private async Task Head(PdfDocument pdf, string title, CancellationToken ct)
    {
        pdf.Heading(title);
        await pdf.Paragraph($"{studio.Name} · {Period()} · days in {studio.Zone.Id}", PdfTone.Muted, ct);
    }

    private string Period() => string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} to {to:yyyy-MM-dd}");

    private string When(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, studio.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Percent(int rate) => string.Create(CultureInfo.InvariantCulture, $"{rate / 100m:0.##} %");
}
