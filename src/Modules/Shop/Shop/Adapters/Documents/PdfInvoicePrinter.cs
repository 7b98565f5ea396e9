using System.Globalization;
using BuildingBlocks.Documents;
using BuildingBlocks.Documents.Pdf;
using Shop.Domain;
using Shop.Domain.Catalogue;
using Shop.Ports;

namespace Shop.Adapters.Documents;

/// <summary>An invoice in its language: who sells to whom, the lines of the order, and the tax by rate.</summary>
internal sealed class PdfInvoicePrinter(IStudioLook looks) : IInvoicePrinter
{
    public async Task<byte[]> Print(Invoice invoice, Order order, CancellationToken ct)
    {
        var (look, words) = (await looks.Find(ct), InvoiceWords.Of(invoice.Language));
        using var stream = new MemoryStream();
        var pdf = PdfDocument.Create(stream, Settings(invoice, look, words));
        await pdf.LetterHead(Head(invoice, order, look, words), ct);
        pdf.Heading($"{words.Invoice} {invoice.Number}");
        await pdf.Table(Lines(order, words), order.Lines.OrderBy(line => line.Position), ct);
        pdf.Heading(words.ByRate, 2);
        await pdf.Table(Rates(order, words), order.Lines.GroupBy(line => line.TaxRate).OrderBy(rate => rate.Key), ct);
        if (order is { TaxMinor: 0, TaxName.Length: > 0 })
            await pdf.Paragraph(order.TaxName, ct: ct);
        await pdf.Paragraph(Said(words.Paid, Day(invoice.PaidOn)), PdfTone.Strong, ct);
        await pdf.Paragraph(Said(words.Amounts, order.Currency), PdfTone.Muted, ct);
        await pdf.Finish(ct);
        return stream.ToArray();
    }

    private static PdfSettings Settings(Invoice invoice, StudioLook look, InvoiceWords words) => new()
    {
        Title = $"{words.Invoice} {invoice.Number}",
        Fonts = PdfFonts.BesideProgram,
        CreatedAt = invoice.IssuedAt,
        Language = invoice.Language,
        Author = invoice.Seller.Name,
        Footer = $"{invoice.Seller.Name} · {words.Invoice} {invoice.Number}",
        PageNumber = (page, pages) => Said(words.Page, page, pages),
        Accent = PdfColor.FromHex(look.Accent),
        Logo = look.Logo is { } logo ? PdfPicture.FromPng(logo) : null,
    };

    private static PdfLetterHead Head(Invoice invoice, Order order, StudioLook look, InvoiceWords words) => new(look.StudioName, SenderLines(invoice.Seller, look, words))
    {
        Recipient = [order.BuyerName, order.BuyerEmail],
        Facts =
        [
            new(words.Invoice, invoice.Number),
            new(words.Date, Day(invoice.IssuedOn)),
            new(words.Order, order.Number.ToString()),
            new(words.Delivered, Day(invoice.PaidOn)),
        ],
    };

    private static IReadOnlyList<string> SenderLines(Seller seller, StudioLook look, InvoiceWords words) =>
    [
        seller.Name,
        .. seller.Address.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        .. seller.TaxNumber.Length > 0 ? [Said(words.TaxNumber, seller.TaxNumber)] : Array.Empty<string>(),
        .. seller.VatId.Length > 0 ? [Said(words.VatId, seller.VatId)] : Array.Empty<string>(),
        look.ContactEmail,
    ];

    private static PdfTable<OrderLine> Lines(Order order, InvoiceWords words) =>
        new PdfTable<OrderLine> { TotalLabel = words.Total, CarriedLabel = words.Carried, BroughtLabel = words.Brought }
            .Text(words.Item, line => Described(line, words), 4)
            .Figure(words.Rate, line => new TaxRate(line.TaxRate).ToString(), 1.1)
            .Sum(words.Net, line => line.NetMinor, Amount(order), 1.2)
            .Sum(words.Tax, line => line.TaxMinor, Amount(order), 1.2)
            .Sum(words.Gross, line => line.PriceMinor, Amount(order), 1.2);

    private static PdfTable<IGrouping<int, OrderLine>> Rates(Order order, InvoiceWords words) =>
        new PdfTable<IGrouping<int, OrderLine>> { TotalLabel = words.Total }
            .Text(words.Rate, rate => rate.Key == 0 ? new TaxRate(0).ToString() : $"{new TaxRate(rate.Key)} {order.TaxName}", 5.1)
            .Sum(words.Net, rate => rate.Sum(line => line.NetMinor), Amount(order), 1.2)
            .Sum(words.Tax, rate => rate.Sum(line => line.TaxMinor), Amount(order), 1.2)
            .Sum(words.Gross, rate => rate.Sum(line => line.PriceMinor), Amount(order), 1.2);

    private static string Described(OrderLine line, InvoiceWords words) => line is { Product: PriceList.DownloadName, Variant: "", Package: "", Photos: [{ } only] }
        ? Said(words.Download, only.FileName)
        : line.Description;

    private static Func<long, string> Amount(Order order) => minor => MinorUnits.ToText(minor, order.Currency);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Said(string sentence, params object[] values) => string.Format(CultureInfo.InvariantCulture, sentence, values);
}
