using BuildingBlocks.Mail;
using Shop.Domain;
using Shop.Tests.Fakes;
using Shop.UseCases.Mailing;

namespace Shop.Tests.UseCases.Mailing;

public sealed class OrderLettersTests
{
    private readonly OrderLetters _letters = new(new ExampleAddress(), new PrefixingProtector());

    [Fact]
    public void The_buyer_reads_what_was_ordered_and_how_to_pay()
    {
        var mail = _letters.Confirmation(Cast.Order(), Cast.Terms);

        (mail.ToAddress, mail.ToName, mail.Subject, mail.ReplyTo).ShouldBe(
            ("anna@example.com", "Anna Muster", "Your order 2026-0001 · Studio Zürich", "hello@studio.example"));
        mail.Text.ShouldBe(
            """
            Hello Anna Muster,

            thank you for your order 2026-0001. As soon as your payment has arrived, you get a mail with the link to your downloads.

            Kuß & Tränen.jpg (high-res download): CHF 19.00
            rings.jpg (high-res download): CHF 19.00
            Total: CHF 38.00

            Included: CHF 2.84 VAT (8.1 %).

            How to pay:

            IBAN CH00 1234
            Studio Zürich

            Please name the order number 2026-0001 with your payment.

            See your order:
            https://photos.example/orders/token-one

            Studio Zürich

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Both_parts_say_the_same_and_nothing_of_a_buyer_is_markup()
    {
        var mail = _letters.Confirmation(Cast.Order(contact: new BuyerContact("Anna <b>Muster</b>", "anna@example.com")), Cast.Terms);

        mail.Html.ShouldNotBeNull();
        mail.Html.ShouldContain("Hello Anna &lt;b&gt;Muster&lt;/b&gt;,");
        mail.Html.ShouldNotContain("<b>Muster");
        mail.Html.ShouldContain("Ku&#223; &amp; Tr&#228;nen.jpg (high-res download)</td>");
        mail.Html.ShouldContain(">CHF 38.00</th>");
        mail.Html.ShouldContain("IBAN CH00 1234<br>Studio Z&#252;rich");
        mail.Html.ShouldContain("<a href=\"https://photos.example/orders/token-one\">See your order</a>");
    }

    [Fact]
    public void The_studio_is_led_to_the_order_and_answers_the_buyer()
    {
        var mail = _letters.Alert(Cast.Order(), Cast.Terms);

        (mail.ToAddress, mail.Subject, mail.ReplyTo).ShouldBe(("orders@studio.example", "New order 2026-0001: CHF 38.00", "anna@example.com"));
        Lines(mail).ShouldContain($"https://photos.example/studio/shop/orders/{Cast.FirstOrder}");
        mail.Text.ShouldNotContain("token-one");
    }

    [Fact]
    public void A_payment_leads_to_the_downloads()
    {
        var mail = _letters.Downloads(Cast.Order(), Cast.Terms);

        mail.ToAddress.ShouldBe("anna@example.com");
        mail.Text.ShouldContain("your payment of CHF 38.00 for order 2026-0001 has arrived");
        Lines(mail).ShouldContain("https://photos.example/orders/token-one");
    }

    [Fact]
    public void After_the_keys_were_lost_the_mail_points_to_the_first_one()
    {
        var protectedByLostKeys = new OrderLetters(new ExampleAddress(), new ForgetfulProtector());

        var mail = protectedByLostKeys.Downloads(Cast.Order(), Cast.Terms);

        Lines(mail).ShouldContain("Download your photos: open the link in the mail that confirmed your order.");
        mail.Text.ShouldNotContain("/orders/");
    }

    [Fact]
    public void A_canceled_order_is_not_to_be_paid()
    {
        var mail = OrderLetters.Cancellation(Cast.Order(), Cast.Terms);

        mail.Subject.ShouldBe("Order 2026-0001 was canceled · Studio Zürich");
        mail.Text.ShouldContain("Please do not pay it any more.");
    }

    [Fact]
    public void Where_there_is_no_tax_none_is_mentioned()
    {
        var untaxed = Cast.Terms with { TaxRate = new TaxRate(0) };
        var order = Order.Place(
            new Purchase(Cast.FirstOrder, Cast.Wedding, new Visitor(Cast.Anna, "Guest"), Cast.Contact), new AccessLink("hash", "protected:t"),
            new OrderNumber(2026, 1), new Offer(untaxed, new Money(1900, "CHF")), [Cast.Kiss], Cast.Noon);

        _letters.Confirmation(order, untaxed).Text.ShouldNotContain("Included");
    }

    private static string[] Lines(MailMessage mail) => mail.Text.Split('\n');

    private sealed class ForgetfulProtector : BuildingBlocks.Security.ISecretProtector
    {
        public string Protect(string plain) => plain;

        public string? Unprotect(string cipher) => null;
    }
}
