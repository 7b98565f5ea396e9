using System.Globalization;
using BuildingBlocks.Documents.Pdf;
using Shop.Domain;
using Shop.Domain.Catalogue;
using Shop.Ports;

namespace Shop.Adapters.Documents;

/// <summary>An invoice in its language: who sells to whom, the lines of the order, and the tax by rate; and its correction, which looks the same.</summary>
internal sealed class PdfInvoicePrinter(IStudioLook looks) : IInvoicePrinter
{
    public async Task<byte[]> Print(Invoice invoice, Order order, CancellationToken ct)
    {
        var words = InvoiceWords.Of(invoice.Language);
        IReadOnlyList<PdfFact> facts =
        [
            new(words.Invoice, invoice.Number),
            new(words.Date, Day(invoice.IssuedOn)),
            new(words.Order, order.Number.ToString()),
            // What has to be made is delivered later than it is paid.
            .. order.IsMade ? Array.Empty<PdfFact>() : [new(words.Delivered, Day(invoice.PaidOn))],
        ];
        var rows = order.Lines.OrderBy(line => line.Position).Select(line => new PaperRow(Described(line, words), line.TaxRate, line.NetMinor, line.TaxMinor));
        var paper = new Paper(
            $"{words.Invoice} {invoice.Number}", invoice.Seller, invoice.Language, invoice.IssuedAt, facts, [.. rows], [InvoiceWords.Said(words.Paid, Day(invoice.PaidOn))]);
        return await paper.Print(order, await looks.Find(ct), ct);
    }

    public async Task<byte[]> Print(CreditNote note, Refund refund, Order order, CancellationToken ct)
    {
        var words = InvoiceWords.Of(note.Language);
        IReadOnlyList<PdfFact> facts =
        [
            new(words.CreditNote, note.Number),
            new(words.Date, Day(note.IssuedOn)),
            new(words.Order, order.Number.ToString()),
            new(words.Invoice, note.InvoiceNumber),
        ];
        var rows = refund.Lines.Select(returned =>
        {
            var line = order.Lines.Single(line => line.Position == returned.Position);
            return new PaperRow(Described(line, words), line.TaxRate, returned.NetMinor, returned.TaxMinor);
        });
        IReadOnlyList<string> last =
        [
            InvoiceWords.Said(words.Corrects, note.InvoiceNumber, Day(note.InvoicedOn)),
            .. refund.Reason.Length > 0 ? [refund.Reason] : Array.Empty<string>(),
            InvoiceWords.Said(words.Returned, refund.Method),
        ];
        var paper = new Paper($"{words.CreditNote} {note.Number}", note.Seller, note.Language, note.IssuedAt, facts, [.. rows], last);
        return await paper.Print(order, await looks.Find(ct), ct);
    }

    private static string Described(OrderLine line, InvoiceWords words) => line is { Product: PriceList.DownloadName, Variant: "", Package: "", Photos: [{ } only] }
        ? InvoiceWords.Said(words.Download, only.FileName)
        : line.Description;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
