using BuildingBlocks.Documents;
using BuildingBlocks.Documents.Pdf;
using Shop.Domain;
using Shop.Ports;

namespace Shop.Adapters.Documents;

/// <summary>What was sold or taken back, and what an invoice or a credit note says around it.</summary>
/// <param name="Title">What it is, with its number.</param>
/// <param name="Seller">Who makes it out.</param>
/// <param name="Language">Of its words.</param>
/// <param name="IssuedAt">When.</param>
/// <param name="Facts">Beside the recipient.</param>
/// <param name="Rows">Its lines.</param>
/// <param name="Last">The sentences below.</param>
internal sealed record Paper(
    string Title, Seller Seller, string Language, DateTimeOffset IssuedAt, IReadOnlyList<PdfFact> Facts, IReadOnlyList<PaperRow> Rows, IReadOnlyList<string> Last)
{
    public async Task<byte[]> Print(Order order, StudioLook look, CancellationToken ct)
    {
        var words = InvoiceWords.Of(Language);
        using var stream = new MemoryStream();
        var pdf = PdfDocument.Create(stream, Settings(look, words));
        await pdf.LetterHead(new PdfLetterHead(look.StudioName, SenderLines(look, words)) { Recipient = [order.BuyerName, order.BuyerEmail], Facts = Facts }, ct);
        pdf.Heading(Title);
        await pdf.Table(Lines(order, words), Rows, ct);
        pdf.Heading(words.ByRate, 2);
        await pdf.Table(Rates(order, words), Rows.GroupBy(row => row.TaxRate).OrderBy(rate => rate.Key), ct);
        if (order is { TaxMinor: 0, TaxName.Length: > 0 })
            await pdf.Paragraph(order.TaxName, ct: ct);
        foreach (var sentence in Last)
            await pdf.Paragraph(sentence, PdfTone.Strong, ct);
        await pdf.Paragraph(InvoiceWords.Said(words.Amounts, order.Currency), PdfTone.Muted, ct);
        await pdf.Finish(ct);
        return stream.ToArray();
    }

    private PdfSettings Settings(StudioLook look, InvoiceWords words) => new()
    {
        Title = Title,
        Fonts = PdfFonts.BesideProgram,
        CreatedAt = IssuedAt,
        Language = Language,
        Author = Seller.Name,
        Footer = $"{Seller.Name} · {Title}",
        PageNumber = (page, pages) => InvoiceWords.Said(words.Page, page, pages),
        Accent = PdfColor.FromHex(look.Accent),
        Logo = look.Logo is { } logo ? PdfPicture.FromPng(logo) : null,
    };

    private IReadOnlyList<string> SenderLines(StudioLook look, InvoiceWords words) =>
    [
        Seller.Name,
        .. Seller.Address.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        .. Seller.TaxNumber.Length > 0 ? [InvoiceWords.Said(words.TaxNumber, Seller.TaxNumber)] : Array.Empty<string>(),
        .. Seller.VatId.Length > 0 ? [InvoiceWords.Said(words.VatId, Seller.VatId)] : Array.Empty<string>(),
        look.ContactEmail,
    ];

    private static PdfTable<PaperRow> Lines(Order order, InvoiceWords words) =>
        new PdfTable<PaperRow> { TotalLabel = words.Total, CarriedLabel = words.Carried, BroughtLabel = words.Brought }
            .Text(words.Item, row => row.Description, 4)
            .Figure(words.Rate, row => new TaxRate(row.TaxRate).ToString(), 1.1)
            .Sum(words.Net, row => row.NetMinor, Amount(order), 1.2)
            .Sum(words.Tax, row => row.TaxMinor, Amount(order), 1.2)
            .Sum(words.Gross, row => row.GrossMinor, Amount(order), 1.2);

    private static PdfTable<IGrouping<int, PaperRow>> Rates(Order order, InvoiceWords words) =>
        new PdfTable<IGrouping<int, PaperRow>> { TotalLabel = words.Total }
            .Text(words.Rate, rate => rate.Key == 0 ? new TaxRate(0).ToString() : $"{new TaxRate(rate.Key)} {order.TaxName}", 5.1)
            .Sum(words.Net, rate => rate.Sum(row => row.NetMinor), Amount(order), 1.2)
            .Sum(words.Tax, rate => rate.Sum(row => row.TaxMinor), Amount(order), 1.2)
            .Sum(words.Gross, rate => rate.Sum(row => row.GrossMinor), Amount(order), 1.2);

    private static Func<long, string> Amount(Order order) => minor => MinorUnits.ToText(minor, order.Currency);
}

/// <summary>A line on an invoice or a credit note; amounts are minor units.</summary>
internal sealed record PaperRow(string Description, int TaxRate, long NetMinor, long TaxMinor)
{
    public long GrossMinor => NetMinor + TaxMinor;
}
