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
    private static readonly Placeholder InvoiceLink = new("invoice.link", "The order’s page with its invoice, where there is one", PlaceholderForm.Link);
    private static readonly Placeholder CreditNumber = new("credit.number", "The credit note’s number, where there is one");
    private static readonly Placeholder CreditLink = new("credit.link", "The order’s page with its credit note, where there is one", PlaceholderForm.Link);
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
        MailPace.Personal, "order-paid", LetterAudience.Clients, "Downloads of an order", "Goes to the buyer of files once the order is paid.",
        [Client, Number, Total, Lines, Placeholder.Link("The order’s page with its downloads"), InvoiceNumber, InvoiceLink],
        language => Sample(language).Link("link", Page).Text("invoice.number", SampleInvoice).Link("invoice.link", new Uri($"{Page}#invoice")));

    public static LetterKind Invoice { get; } = Kind(
        MailPace.Personal, "order-invoice", LetterAudience.Clients, "Invoice that had to wait", "Goes to the buyer when the invoice of a paid order had to wait for your legal name and address.",
        [Client, Number, Total, Lines, InvoiceNumber, Placeholder.Link("The order’s page with its invoice")],
        language => Sample(language).Link("link", Page).Text("invoice.number", SampleInvoice));

    public static LetterKind Canceled { get; } = Kind(
        MailPace.Personal, "order-canceled", LetterAudience.Clients, "Order canceled", "Goes to the buyer when you cancel an order that was not paid.", [Client, Number, Total, Lines], Sample);

    public static LetterKind Begun { get; } = Kind(
        MailPace.Personal, "order-begun", LetterAudience.Clients, "Payment of an order to be made", "Goes to the buyer of prints and the like once the order is paid.",
        [Client, Number, Total, Lines, Placeholder.Link("The order’s page"), InvoiceNumber, InvoiceLink],
        language => Sample(language).Link("link", Page).Text("invoice.number", SampleInvoice).Link("invoice.link", new Uri($"{Page}#invoice")));

    public static LetterKind Making { get; } = Kind(
        MailPace.Personal, "order-making", LetterAudience.Clients, "Order being made", "Goes to the buyer when you have looked at the order and it is made now.",
        [Client, Number, Total, Lines, Placeholder.Link("The order’s page")], language => Sample(language).Link("link", Page));

    public static LetterKind Shipped { get; } = Kind(
        MailPace.Personal, "order-shipped", LetterAudience.Clients, "Order on its way", "Goes to the buyer when you have sent the parcel.",
        [Client, Number, Total, Lines, new("tracking.number", "A sentence with the parcel’s number, where there is one"), new("tracking.link", "The page on which the parcel can be followed, where there is one", PlaceholderForm.Link), Placeholder.Link("The order’s page")],
        language => Sample(language).Link("link", Page).Text("tracking.number", ShopWords.Of(language).Parcel("00340434161094042557")).Link("tracking.link", new Uri("https://parcels.example.com/00340434161094042557")));

    public static LetterKind Completed { get; } = Kind(
        MailPace.Personal, "order-completed", LetterAudience.Clients, "Order ready", "Goes to the buyer when an order that is not sent is ready, such as prints to be picked up.",
        [Client, Number, Total, Lines, Placeholder.Link("The order’s page")], language => Sample(language).Link("link", Page));

    public static LetterKind Refunded { get; } = Kind(
        MailPace.Personal, "order-refunded", LetterAudience.Clients, "Money returned", "Goes to the buyer when you return some of what they paid.",
        [Client, Number, Total, Lines, new("refund.total", "What goes back, with its currency"), new("refund.method", "How it goes back"), CreditNumber, CreditLink, Placeholder.Link("The order’s page")],
        language => Returned(language, new Money(1250, "EUR")).Text("refund.method", "Bank transfer"));

    public static LetterKind Withdrawn { get; } = Kind(
        MailPace.Personal, "order-withdrawn", LetterAudience.Clients, "Paid order canceled", "Goes to the buyer when you cancel an order that was paid.",
        [Client, Number, Total, Lines, new("refund.total", "What was returned in all, with its currency"), CreditNumber, CreditLink, Placeholder.Link("The order’s page")],
        language => Returned(language, new Money(2500, "EUR")));

    public static IReadOnlyList<LetterKind> All { get; } = [Placed, Paid, Begun, Making, Shipped, Completed, Invoice, Refunded, Canceled, Withdrawn, Received];

    private static LetterKind Kind(
        MailPace pace, string code, LetterAudience audience, string title, string occasion, IReadOnlyList<Placeholder> placeholders, Func<LetterLanguage, LetterValues> sample) =>
        new(typeof(ShopLetters).Assembly, code, audience, title, occasion, placeholders, sample) { Pace = pace };

    private static LetterValues Returned(LetterLanguage language, Money amount) => Sample(language)
        .Link("link", Page).Text("refund.total", amount.ToString()).Text("credit.number", "INV-2026-0018").Link("credit.link", new Uri($"{Page}#invoice"));

    private static LetterValues Sample(LetterLanguage language)
    {
        var (words, one) = (ShopWords.Of(language), new Money(1250, "EUR"));
        var total = one.Plus(one);
        return new LetterValues().Text("client.name", "Anna Berg").Text("order.number", "2026-0042").Text("order.total", total.ToString()).Table("order.lines", new LetterTable(
            [new LetterRow("IMG_0042.jpg", one.ToString()), new LetterRow("IMG_0057.jpg", one.ToString())], new LetterRow(words.Total, total.ToString()),
            words.Included(new TaxRate(1900).IncludedIn(total), "VAT", new TaxRate(1900))));
    }
}
