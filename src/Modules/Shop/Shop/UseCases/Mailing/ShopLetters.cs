using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;
using Shop.Domain;

namespace Shop.UseCases.Mailing;

/// <summary>The mails about orders.</summary>
internal static class ShopLetters
{
    private const string SampleInvoice = "INV-2026-0017";

    private static readonly Uri Page = new("https://photos.example.com/orders/sample");
    private static readonly Placeholder InvoiceNumber = new("invoice.number", "The invoice’s number");
    private static readonly Placeholder Client = new("client.name", "The buyer’s name");
    private static readonly Placeholder Number = new("order.number", "The order’s number");
    private static readonly Placeholder Total = new("order.total", "What the order costs, with its currency");
    private static readonly Placeholder Lines = new("order.lines", "What was bought, with the sum and the tax in it", PlaceholderForm.Table);

    public static LetterKind Placed { get; } = Kind(
        MailPace.Automatic, "order-placed", LetterAudience.Clients, "Order confirmed", "Goes to the buyer of an order at once, with how to pay.",
        [Client, Number, Total, Lines with { IsNeeded = true }, new("payment.instructions", "How clients pay, from the studio’s settings", PlaceholderForm.Lines, IsNeeded: true), Placeholder.Link("The order’s page")],
        language => Sample(language).Text("payment.instructions", "IBAN DE02 1203 0000 0000 2020 51\nStudio Lumen").Link("link", Page));

    public static LetterKind Received { get; } = Kind(
        MailPace.Collected, "order-received", LetterAudience.Team, "New order", "Goes to you when somebody places an order.",
        [Client, new("client.email", "The buyer’s address"), Number, Total, Lines, Placeholder.Link("The order in the studio")],
        language => Sample(language).Text("client.email", "anna@example.com").Link("link", new Uri("https://photos.example.com/studio/shop/orders/sample")));

    public static LetterKind Paid { get; } = Kind(
        MailPace.Personal, "order-paid", LetterAudience.Clients, "Downloads of an order", "Goes to the buyer once you have marked the order as paid.",
        [Client, Number, Total, Lines, Placeholder.Link("The order’s page with its downloads"), InvoiceNumber, new("invoice.link", "The order’s page with its invoice, where there is one", PlaceholderForm.Link)],
        language => Sample(language).Link("link", Page).Text("invoice.number", SampleInvoice).Link("invoice.link", new Uri($"{Page}#invoice")));

    public static LetterKind Invoice { get; } = Kind(
        MailPace.Personal, "order-invoice", LetterAudience.Clients, "Invoice that had to wait", "Goes to the buyer when the invoice of a paid order had to wait for your legal name and address.",
        [Client, Number, Total, Lines, InvoiceNumber, Placeholder.Link("The order’s page with its invoice")],
        language => Sample(language).Link("link", Page).Text("invoice.number", SampleInvoice));

    public static LetterKind Canceled { get; } = Kind(
        MailPace.Personal, "order-canceled", LetterAudience.Clients, "Order canceled", "Goes to the buyer when you cancel their order.", [Client, Number, Total, Lines], Sample);

    public static IReadOnlyList<LetterKind> All { get; } = [Placed, Paid, Invoice, Canceled, Received];

    private static LetterKind Kind(
        MailPace pace, string code, LetterAudience audience, string title, string occasion, IReadOnlyList<Placeholder> placeholders, Func<LetterLanguage, LetterValues> sample) =>
        new(typeof(ShopLetters).Assembly, code, audience, title, occasion, placeholders, sample) { Pace = pace };

    private static LetterValues Sample(LetterLanguage language)
    {
        var (words, one) = (ShopWords.Of(language), new Money(1250, "EUR"));
        var total = one.Plus(one);
        return new LetterValues().Text("client.name", "Anna Berg").Text("order.number", "2026-0042").Text("order.total", total.ToString()).Table("order.lines", new LetterTable(
            [new LetterRow("IMG_0042.jpg", one.ToString()), new LetterRow("IMG_0057.jpg", one.ToString())], new LetterRow(words.Total, total.ToString()),
            words.Included(new TaxRate(1900).IncludedIn(total), "VAT", new TaxRate(1900))));
    }
}
