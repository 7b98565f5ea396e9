using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;
using Shop.Domain;
using Shop.Tests.Fakes;
using Shop.UseCases.Mailing;
using Testing;

namespace Shop.Tests.UseCases.Mailing;

public sealed class OrderLettersTests
{
    private readonly RememberingMailQueue _mails = new();

    private OrderLetters Letters => new(Stationery.Into(_mails), new ExampleAddress(), new PrefixingProtector());

    private static Stationery Stationery => new("Studio Zürich", "hello@studio.example");

    private MailMessage Mail => _mails.Mails.ShouldHaveSingleItem();

    [Fact]
    public async Task The_buyer_reads_what_was_ordered_and_how_to_pay()
    {
        await Letters.Confirm(Cast.Order(), default);

        (Mail.ToAddress, Mail.ToName, Mail.Subject).ShouldBe(("anna@example.com", "Anna Muster", "Your order 2026-0001 · Studio Zürich"));
        Mail.Text.ShouldBe(
            """
            Hello Anna Muster,

            Thank you for your order 2026-0001. As soon as your payment has arrived, you get a mail with the link to your downloads.

            High-resolution download: Kuß & Tränen.jpg: CHF 19.00
            High-resolution download: rings.jpg: CHF 19.00
            Total: CHF 38.00
            Included: CHF 2.84 VAT (8.1 %).

            IBAN CH00 1234
            Studio Zürich

            Please name the order number 2026-0001 with your payment.

            See your order:
            https://photos.example/orders/token-one

            Kind regards,
            Studio Zürich

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Both_parts_say_the_same_and_nothing_of_a_buyer_is_markup()
    {
        await Letters.Confirm(Cast.Order(contact: new BuyerContact("Anna <b>Muster</b>", "anna@example.com")), default);

        Mail.Html.ShouldNotBeNull();
        Mail.Html.ShouldContain("Hello Anna &lt;b&gt;Muster&lt;/b&gt;,");
        Mail.Html.ShouldNotContain("<b>Muster");
        Mail.Html.ShouldContain("High-resolution download: Ku&#223; &amp; Tr&#228;nen.jpg</td>");
        Mail.Html.ShouldContain(">CHF 38.00</td>");
        Mail.Html.ShouldContain("IBAN CH00 1234<br>\nStudio Z&#252;rich");
        Mail.Html.ShouldContain("<a href=\"https://photos.example/orders/token-one\"");
    }

    [Fact]
    public async Task The_studio_is_led_to_the_order_and_answers_the_buyer()
    {
        await Letters.Alert(Cast.Order(), Cast.Terms, default);

        (Mail.ToAddress, Mail.Subject, Mail.ReplyTo).ShouldBe(("orders@studio.example", "New order 2026-0001: CHF 38.00", "anna@example.com"));
        Lines(Mail).ShouldContain($"https://photos.example/studio/shop/orders/{Cast.FirstOrder}");
        Mail.Text.ShouldNotContain("token-one");
    }

    [Fact]
    public async Task A_payment_leads_to_the_downloads()
    {
        await Letters.OfferDownloads(Cast.Order(), null, default);

        Mail.ToAddress.ShouldBe("anna@example.com");
        Mail.Text.ShouldContain("Your payment of CHF 38.00 for order 2026-0001 has arrived");
        Lines(Mail).ShouldContain("https://photos.example/orders/token-one");
    }

    [Fact]
    public async Task A_buyer_is_written_to_in_the_language_they_ordered_in_and_the_studio_in_its_own()
    {
        var order = Order.Place(
            new Purchase(Cast.FirstOrder, Cast.Wedding, new Visitor(Cast.Anna, "Guest"), Cast.Contact) { Language = "fr" }, new AccessLink("hash", "protected:t"),
            new OrderNumber(2026, 1), Cast.Bill(Cast.Kiss), Cast.Terms, Cast.Noon);

        await Letters.Confirm(order, default);
        await Letters.Alert(order, Cast.Terms, default);

        _mails.Mails.Select(mail => mail.Subject).ShouldBe(["Votre commande 2026-0001 · Studio Zürich", "New order 2026-0001: CHF 19.00"]);
        _mails.Mails[0].Text.ShouldContain("Dont CHF");
    }

    [Fact]
    public async Task After_the_keys_were_lost_the_mail_points_to_the_first_one()
    {
        await new OrderLetters(Stationery.Into(_mails), new ExampleAddress(), new ForgetfulProtector()).OfferDownloads(Cast.Order(), null, default);

        Lines(Mail).ShouldContain("The link in the mail that confirmed your order opens them, too.");
        Mail.Text.ShouldNotContain("Download your photos");
        Mail.Text.ShouldNotContain("/orders/");
    }

    [Fact]
    public async Task A_canceled_order_is_not_to_be_paid()
    {
        await Letters.Cancel(Cast.Order(), default);

        Mail.Subject.ShouldBe("Order 2026-0001 was canceled · Studio Zürich");
        Mail.Text.ShouldContain("Please do not pay it any more.");
    }

    [Fact]
    public async Task Where_there_is_no_tax_none_is_mentioned()
    {
        var untaxed = Cast.Terms with { TaxRate = new TaxRate(0), TaxName = "" };
        var order = Order.Place(
            new Purchase(Cast.FirstOrder, Cast.Wedding, new Visitor(Cast.Anna, "Guest"), Cast.Contact), new AccessLink("hash", "protected:t"),
            new OrderNumber(2026, 1), Cast.Bill(untaxed, Cast.Kiss), untaxed, Cast.Noon);

        await Letters.Confirm(order, default);

        Mail.Text.ShouldNotContain("Included");
    }

    [Fact]
    public void The_table_of_an_order_speaks_every_language()
    {
        foreach (var language in LetterLanguage.All)
            ShopWords.Of(language).Included(new Money(284, "CHF"), "VAT", new TaxRate(810)).ShouldContain("CHF 2.84");
    }

    private static string[] Lines(MailMessage mail) => mail.Text.Split('\n');

    private sealed class ForgetfulProtector : BuildingBlocks.Security.ISecretProtector
    {
        public string Protect(string plain) => plain;

        public string? Unprotect(string cipher) => null;
    }
}
