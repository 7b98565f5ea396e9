using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Shop.Domain;

namespace Shop.UseCases.Mailing;

/// <summary>Writes the mails about an order.</summary>
internal sealed class OrderLetters(ILetters letters, IPublicAddress address, ISecretProtector protector)
{
    public Task Confirm(Order order, CancellationToken ct) => ToBuyer(ShopLetters.Placed, order, values => values, ct);

    public Task Alert(Order order, StudioTerms terms, CancellationToken ct) => letters.Send(
        ShopLetters.Received, new LetterReader(terms.OrderAlerts, terms.StudioName, ReplyTo: order.BuyerEmail),
        language => ValuesOf(order, language).Text("client.email", order.BuyerEmail).Link("link", address.At($"/studio/shop/orders/{order.Id}")), ct);

    /// <summary>With the invoice, where it is made out already.</summary>
    public Task OfferDownloads(Order order, Invoice? invoice, CancellationToken ct) => ToBuyer(
        ShopLetters.Paid, order, values => values.Text("invoice.number", invoice?.Number).Link("invoice.link", invoice is null ? null : InvoiceLinkOf(order)), ct);

    public Task Invoice(Order order, Invoice invoice, CancellationToken ct) => ToBuyer(ShopLetters.Invoice, order, values => values.Text("invoice.number", invoice.Number), ct);

    /// <summary>What was ordered has to be made; the invoice is there where it is made out already.</summary>
    public Task Begin(Order order, Invoice? invoice, CancellationToken ct) => ToBuyer(
        ShopLetters.Begun, order, values => values.Text("invoice.number", invoice?.Number).Link("invoice.link", invoice is null ? null : InvoiceLinkOf(order)), ct);

    public Task Make(Order order, CancellationToken ct) => ToBuyer(ShopLetters.Making, order, values => values, ct);

    public Task Ship(Order order, CancellationToken ct) => ToBuyer(
        ShopLetters.Shipped, order, (values, words) => values.Text("tracking.number", order.TrackingNumber is { } number ? words.Parcel(number) : null)
            .Link("tracking.link", order.TrackingAddress is { } address ? new Uri(address) : null), ct);

    public Task Complete(Order order, CancellationToken ct) => ToBuyer(ShopLetters.Completed, order, values => values, ct);

    public Task Refund(Order order, Refund refund, CreditNote? note, CancellationToken ct) => ToBuyer(
        ShopLetters.Refunded, order, values => Credited(values, order, note).Text("refund.total", new Money(refund.AmountMinor, order.Currency).ToString()).Text("refund.method", refund.Method), ct);

    /// <summary>Of an order that nobody paid.</summary>
    public Task Cancel(Order order, CancellationToken ct) => ToBuyer(ShopLetters.Canceled, order, values => values, ct);

    /// <summary>Of an order that was paid.</summary>
    public Task Withdraw(Order order, CreditNote? note, CancellationToken ct) => ToBuyer(
        ShopLetters.Withdrawn, order, values => Credited(values, order, note).Text("refund.total", new Money(order.RefundedMinor, order.Currency).ToString()), ct);

    private Task ToBuyer(LetterKind kind, Order order, Func<LetterValues, LetterValues> more, CancellationToken ct) => ToBuyer(kind, order, (values, _) => more(values), ct);

    private Task ToBuyer(LetterKind kind, Order order, Func<LetterValues, ShopWords, LetterValues> more, CancellationToken ct) => letters.Send(
        kind, new LetterReader(order.BuyerEmail, order.BuyerName, order.Language) { SpokenIn = order.GalleryId },
        language => more(ValuesOf(order, language).Link("link", LinkOf(order)), ShopWords.Of(language)), ct);

    private LetterValues Credited(LetterValues values, Order order, CreditNote? note) =>
        values.Text("credit.number", note?.Number).Link("credit.link", note is null ? null : InvoiceLinkOf(order));

    private static LetterValues ValuesOf(Order order, LetterLanguage language) => new LetterValues()
        .Text("client.name", order.BuyerName).Text("order.number", order.Number.ToString()).Text("order.total", order.Total.ToString())
        .Text("payment.instructions", order.PaymentInstructions).Table("order.lines", TableOf(order, ShopWords.Of(language)));

    private static LetterTable TableOf(Order order, ShopWords words) => new(
        [.. order.Lines.OrderBy(line => line.Position).Select(line => new LetterRow(line.Described(words.Named(line.Product)), new Money(line.PriceMinor, order.Currency).ToString()))],
        new LetterRow(words.Total, order.Total.ToString()),
        order.TaxMinor == 0 ? order.TaxName : string.Join('\n', order.Taxes.Where(tax => tax.TaxMinor != 0).Select(tax => words.Included(new Money(tax.TaxMinor, order.Currency), order.TaxName, tax.Rate))));

    // After the installation's keys were lost the token can't be read again; its hash still opens the link of the first mail, and the mail says so.
    private Uri? LinkOf(Order order) => protector.Unprotect(order.ProtectedToken) is { } token ? address.At($"/orders/{Uri.EscapeDataString(token)}") : null;

    private Uri? InvoiceLinkOf(Order order) => LinkOf(order) is { } link ? new Uri($"{link.AbsoluteUri}#invoice") : null;
}
