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
    public async Task Journal(Func<IAsyncEnumerable<SalesRow>> rows, CancellationToken ct)
    {
        var sums = await SalesSums.Of(rows(), ct);
        var pdf = Create("Journal");
        await Head(pdf, "Journal", ct);
        foreach (var currency in sums.GroupBy(sum => sum.Currency))
            await Currency(pdf, currency.Key, [.. currency], rows, ct);
        if (sums.Count == 0)
            await pdf.Paragraph("Nothing was paid in this period.", PdfTone.Muted, ct);
        await pdf.Finish(ct);
    }

    public async Task Taxes(IAsyncEnumerable<SalesRow> rows, CancellationToken ct)
    {
        var sums = await SalesSums.Of(rows, ct);
        var pdf = Create("Tax summary");
        await Head(pdf, "Tax summary", ct);
        foreach (var currency in sums.GroupBy(sum => sum.Currency))
        {
            pdf.Heading($"In {currency.Key}", 2);
            await Rates(pdf, currency.Key, [.. currency], ct);
        }

        if (sums.Count == 0)
            await pdf.Paragraph("Nothing was paid in this period.", PdfTone.Muted, ct);
        await pdf.Finish(ct);
    }

    /// <summary>Reads the rows once for the currencies and the chart, and once for the table of each.</summary>
    public async Task Payments(Func<IAsyncEnumerable<PaymentRow>> rows, CancellationToken ct)
    {
        var pdf = Create("Payments");
        await Head(pdf, "Payments", ct);
        var methods = new SortedDictionary<(string Currency, string Method), long>();
        await foreach (var row in rows().WithCancellation(ct))
            methods[(row.Currency, row.Method)] = methods.GetValueOrDefault((row.Currency, row.Method)) + row.AmountMinor;
        foreach (var currency in methods.GroupBy(method => method.Key.Currency, (currency, sums) => (Name: currency, Sums: sums.ToList())).ToList())
        {
            pdf.Heading($"In {currency.Name}", 2);
            await pdf.Bars([.. currency.Sums.Select(sum => Bar(sum.Key.Method, sum.Value, currency.Name))], ct);
            await pdf.Table(
                new PdfTable<PaymentRow> { TotalLabel = "Total", CarriedLabel = "Carried forward", BroughtLabel = "Brought forward" }
                    .Text("On", row => Iso(row.PaidOn), 1.3)
                    .Text("Order", row => row.OrderNumber, 1.3)
                    .Text("Invoice", row => row.CreditNoteNumber ?? row.InvoiceNumber, 1.6)
                    .Text("Gallery", row => row.GalleryName, 1.8)
                    .Text("Buyer", row => row.BuyerName, 1.8)
                    .Text("Method", row => row.Kind == PaymentKind.Payment ? row.Method : $"{row.Method} ({row.Kind.ToString().ToLowerInvariant()})", 1.6)
                    .Sum("Amount", row => row.AmountMinor, minor => MinorUnits.ToText(minor, currency.Name), 1.3)
                    .Sum("Fee", row => row.FeeMinor, minor => MinorUnits.ToText(minor, currency.Name), 1),
                rows().Where(row => row.Currency == currency.Name), ct);
        }

        if (methods.Count == 0)
            await pdf.Paragraph("Nothing was paid in this period.", PdfTone.Muted, ct);
        await pdf.Finish(ct);
    }

    /// <summary>Reads the rows once for the sums, and once for the table of each currency.</summary>
    public async Task Profit(Func<IAsyncEnumerable<ProfitRow>> rows, CancellationToken ct)
    {
        var pdf = Create("Cost and profit");
        await Head(pdf, "Cost and profit", ct);
        var sums = await ProfitSums.Of(rows(), ct);
        foreach (var sum in sums)
        {
            pdf.Heading($"In {sum.Currency}", 2);
            await pdf.Bars(
                [Bar("Sales without tax", sum.NetMinor, sum.Currency), Bar("Costs", sum.CostMinor, sum.Currency), Bar("Fees", sum.FeeMinor, sum.Currency), Bar("Profit", sum.ProfitMinor, sum.Currency)], ct);
            await pdf.Table(
                new PdfTable<ProfitRow> { TotalLabel = "Total", CarriedLabel = "Carried forward", BroughtLabel = "Brought forward" }
                    .Text("Booked on", row => Iso(row.BookedOn), 1.3)
                    .Text("Order", row => row.Kind == PaymentKind.Payment ? row.OrderNumber : $"{row.OrderNumber} ({row.Kind.ToString().ToLowerInvariant()})", 1.6)
                    .Text("Gallery", row => row.GalleryName, 1.8)
                    .Text("Buyer", row => row.BuyerName, 1.8)
                    .Sum("Net", row => row.NetMinor, minor => MinorUnits.ToText(minor, sum.Currency), 1.2)
                    .Sum("Costs", row => row.CostMinor, minor => MinorUnits.ToText(minor, sum.Currency), 1.2)
                    .Sum("Fees", row => row.FeeMinor, minor => MinorUnits.ToText(minor, sum.Currency), 1)
                    .Sum("Profit", row => row.ProfitMinor, minor => MinorUnits.ToText(minor, sum.Currency), 1.2),
                rows().Where(row => row.Currency == sum.Currency), ct);
        }

        if (sums.Count == 0)
            await pdf.Paragraph("Nothing was paid in this period.", PdfTone.Muted, ct);
        await pdf.Finish(ct);
    }

    /// <summary>Reads the rows once for the currencies, and once for the table of each.</summary>
    public async Task OpenItems(Func<IAsyncEnumerable<OpenItem>> items, CancellationToken ct)
    {
        var pdf = Create("Open items");
        await Head(pdf, "Open items", ct);
        await pdf.Paragraph($"Orders neither paid nor canceled when {Iso(studio.NotAfterToday(to, now))} ended.", PdfTone.Muted, ct);
        var currencies = await items().Select(item => item.Currency).Distinct().OrderBy(currency => currency, StringComparer.Ordinal).ToListAsync(ct);
        foreach (var currency in currencies)
        {
            pdf.Heading($"In {currency}", 2);
            await pdf.Table(
                new PdfTable<OpenItem> { TotalLabel = "Total", CarriedLabel = "Carried forward", BroughtLabel = "Brought forward" }
                    .Text("Placed on", item => Iso(item.PlacedOn), 1.3)
                    .Text("Order", item => item.OrderNumber, 1.3)
                    .Text("Gallery", item => item.GalleryName, 2)
                    .Text("Buyer", item => item.BuyerName, 2)
                    .Figure("Days", item => item.Days.ToString(CultureInfo.InvariantCulture), 0.8)
                    .Sum("Amount", item => item.AmountMinor, minor => MinorUnits.ToText(minor, currency), 1.3),
                items().Where(item => item.Currency == currency), ct);
        }

        if (currencies.Count == 0)
            await pdf.Paragraph("Nothing was open.", PdfTone.Muted, ct);
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
        await Rates(pdf, currency, sums, ct);
        pdf.Heading($"Orders paid and refunded, in {currency}", 2);
        await pdf.Table(
            new PdfTable<SalesRow> { TotalLabel = "Total", CarriedLabel = "Carried forward", BroughtLabel = "Brought forward" }
                .Text("Paid on", row => Iso(row.PaidOn), 1.4)
                .Text("Invoice", row => row.CreditNoteNumber ?? row.InvoiceNumber, 1.5)
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

    private static Task Rates(PdfDocument pdf, string currency, List<SalesSum> sums, CancellationToken ct)
    {
        string Amount(long minor) => MinorUnits.ToText(minor, currency);
        return pdf.Table(
            new PdfTable<SalesSum> { TotalLabel = "Total" }
                .Text("Tax rate", sum => sum.Country is { } country ? $"{country}, {Percent(sum.TaxRate)}" : Percent(sum.TaxRate))
                .Figure("Orders", sum => sum.Orders.ToString(CultureInfo.InvariantCulture))
                .Sum("Net", sum => sum.NetMinor, Amount)
                .Sum("Tax", sum => sum.TaxMinor, Amount)
                .Sum("Gross", sum => sum.GrossMinor, Amount),
            sums, ct);
    }

    private static PdfBar Bar(string label, long minor, string currency) => new(label, (double)MinorUnits.ToDecimal(minor, currency), $"{MinorUnits.ToText(minor, currency)} {currency}");

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

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Percent(int rate) => string.Create(CultureInfo.InvariantCulture, $"{rate / 100m:0.##} %");
}
