using System.Globalization;
using BuildingBlocks.Documents.Pdf;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Ports;
using Shop.UseCases.Making;

namespace Shop.Adapters.Documents;

/// <summary>Prints it anew each time: it is for the packer's hands and no book keeps it.</summary>
internal sealed class OpenPackingSlipHandler(IOrderRepository orders, IStudioLook looks, IStudioTerms studio, TimeProvider clock) : IQueryHandler<OpenPackingSlip, PackingSlip?>
{
    public async Task<PackingSlip?> Handle(OpenPackingSlip query, CancellationToken ct) =>
        await orders.Find(query.OrderId, ct) is { IsSent: true } order ? new PackingSlip(order.Number.ToString(), await Print(order, ct)) : null;

    private async Task<byte[]> Print(Order order, CancellationToken ct)
    {
        var (look, terms, now) = (await looks.Find(ct), await studio.Find(ct), clock.GetUtcNow());
        var language = order.Language ?? terms?.Language ?? "en";
        var words = InvoiceWords.Of(language);
        var title = $"{words.PackingSlip} {order.Number}";
        using var stream = new MemoryStream();
        var pdf = PdfDocument.Create(stream, new PdfSettings
        {
            Title = title,
            Fonts = PdfFonts.BesideProgram,
            CreatedAt = now,
            Language = language,
            Author = look.StudioName,
            Footer = $"{look.StudioName} · {title}",
            PageNumber = (page, pages) => InvoiceWords.Said(words.Page, page, pages),
            Accent = PdfColor.FromHex(look.Accent),
            Logo = look.Logo is { } logo ? PdfPicture.FromPng(logo) : null,
        });
        await pdf.LetterHead(new PdfLetterHead(look.StudioName, [.. (terms?.Seller.Address ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), look.ContactEmail])
        {
            Recipient = order.ShipTo?.ToLines() ?? [order.BuyerName],
            Facts = [new(words.Order, order.Number.ToString()), new(words.Date, (terms?.DayOf(now) ?? DateOnly.FromDateTime(now.UtcDateTime)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))],
        }, ct);
        pdf.Heading(title);
        await pdf.Table(Table(words), order.Lines.Where(line => line.IsSent).OrderBy(line => line.Position), ct);
        await pdf.Finish(ct);
        return stream.ToArray();
    }

    private static PdfTable<OrderLine> Table(InvoiceWords words) => new PdfTable<OrderLine>()
        .Text(words.Item, line => string.Join('\n', line.Photos.Select(photo => photo.FileName).Prepend(line.Variant.Length > 0 ? $"{line.Product}, {line.Variant}" : line.Product)), 6)
        .Figure(words.Pieces, line => line.Quantity.ToString(CultureInfo.InvariantCulture), 1);
}
