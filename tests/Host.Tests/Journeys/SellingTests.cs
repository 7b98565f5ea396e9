using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class SellingTests : Journey
{
    private const string Price = "€49.00";
    private const string BuyerEmail = "anna@berg.example";

    private protected override async Task Prepare()
    {
        await (await Studio.Owner.Open("/studio/settings")).Press(
            "Save", ("Tax rate in percent", "19"), ("Name of the tax", "VAT"), ("How to pay", "IBAN DE02 1203 0000 0000 2020 51"));
    }

    [Fact]
    public async Task A_photo_is_ordered_paid_for_and_downloaded_from_the_mailed_link()
    {
        var shoot = await Studio.NewOnlineGallery(price: "49");
        await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Enable download", "off"));
        var client = await shoot.Guest();

        var order = await Order(client, shoot);
        await App.Quiet();
        var waiting = await client.Get(FirstFile(order, shoot));
        await MarkPaid();
        await App.Quiet();
        var computer = App.NewBrowser();
        var paid = await computer.Open(App.Mails.Newest(BuyerEmail, "Your downloads").Link);

        order.Text.ShouldContain("Waiting for payment");
        order.Link("Anna & Ben").ShouldBe(shoot.ClientPath);
        order.Text.ShouldContain("IBAN DE02 1203 0000 0000 2020 51");
        App.Mails.Newest(BuyerEmail, "Your order").Text.ShouldContain("IBAN DE02 1203 0000 0000 2020 51");
        App.Mails.Newest(Studio.OwnerEmail, "New order").Link.ShouldStartWith("/studio/shop/orders/");
        waiting.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        paid.Path.ShouldBe(order.Path);
        paid.Has(".back").ShouldBeFalse();
        var file = await computer.Get(paid.Link("Download photo-01.jpg"));
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await file.Content.ReadAsByteArrayAsync()).ShouldBe(shoot.Photos[0].Content);
    }

    [Fact]
    public async Task A_paid_order_has_an_invoice_for_the_buyer_the_studio_and_the_accountant()
    {
        var shoot = await Studio.NewOnlineGallery(price: "49");
        var client = await shoot.Guest();
        var order = await Order(client, shoot);
        await App.Quiet();
        var accountant = await Studio.Hire("Accountant", "numbers@lindgren.example");
        await MarkPaid();
        await App.Quiet();
        (await client.Open(order.Path)).Text.ShouldContain("Your invoice is being prepared.");
        (await Studio.Owner.Open($"/studio/shop{order.Path}")).Text.ShouldContain("Waits for your studio’s legal name and address.");
        (await Studio.Owner.Get($"/invoices/{order.Path.Split('/')[^1]}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var legal = await Studio.Owner.Open("/studio/settings/legal");
        (await (await Studio.Owner.Get("/studio/settings/legal?handler=example&Numbers.Pattern=A{number:3}&Numbers.Next=7")).Content.ReadAsStringAsync()).ShouldBe("The next invoice gets the number A007.");
        (await (await Studio.Owner.Get("/studio/settings/legal?handler=example&Numbers.Pattern=A{number}&Numbers.Next=x")).Content.ReadAsStringAsync()).ShouldBe("The next number is between 1 and 999999999.");
        legal.Text.ShouldContain("One invoice waits for your legal name and address.");
        var refused = await legal.Press("Save the numbering", ("How numbers look", "{year}"), ("Next number", "many"));
        refused.Refusals.ShouldBe("Without {number}, two invoices would have the same number. Please put it in, such as INV-{year}-{number:4}.");
        refused.Value("Next number").ShouldBe("many");
        (await refused.Press("Save the numbering", ("How numbers look", "RE/{number:3}"), ("Next number", "41"), ("Begin with 1 each year", "off"))).Text.ShouldContain("The next invoice gets the number RE/041.");
        await (await Studio.Owner.Open("/studio/settings/legal")).Press("Save", ("Legal name", "Ada Lens GmbH"), ("Address", "Lichtweg 3\n10999 Berlin"), ("Tax number", "12/345"));
        await App.Quiet();

        App.Mails.Newest(BuyerEmail, "Invoice RE/041").Link.ShouldStartWith("/orders/");
        var file = await client.Get((await client.Open(order.Path)).Link("Invoice RE/041"));
        file.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe("RE-041.pdf");
        var pdf = await file.Content.ReadAsByteArrayAsync();
        var text = await PdfText.Of(pdf);
        foreach (var words in new[] { "Invoice RE/041", "Ada Lens GmbH", "10999 Berlin", "Tax number: 12/345", "Anna Berg", "photo-01.jpg (high-resolution download)", "19 % VAT", "41.18", "7.82", "49.00", "Paid on 20" })
            text.ShouldContain(words);
        (await (await accountant.Get((await accountant.Open("/reports")).Link("RE/041"))).Content.ReadAsByteArrayAsync()).ShouldBe(pdf);
        (await (await Studio.Owner.Get((await Studio.Owner.Open("/studio/shop")).Link("RE/041"))).Content.ReadAsByteArrayAsync()).ShouldBe(pdf);
        (await (await shoot.Guest()).Get($"{order.Path}/invoice")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_buyer_sees_what_is_to_pay_with_the_tax_in_it()
    {
        var shoot = await Studio.NewOnlineGallery(price: "49.90");
        var client = await shoot.Guest();

        var gallery = await client.Open(shoot.ClientPath);
        var cart = await gallery.Press("Buy €49.90");
        var two = await (await client.Open(shoot.ClientPath)).Press("Buy €49.90");

        cart.Text.ShouldContain("Total€49.90");
        cart.Text.ShouldContain("Contains 19% VAT€7.97");
        two.All(".lines-list li").Count.ShouldBe(1);
        (await cart.Press("Remove photo-01.jpg")).Text.ShouldContain("Nothing here yet");
    }

    [Fact]
    public async Task Nobody_pays_a_price_they_were_not_shown()
    {
        var shoot = await Studio.NewOnlineGallery(price: "49");
        var client = await shoot.Guest();
        var cart = await (await client.Open(shoot.ClientPath)).Press($"Buy {Price}");

        await (await Studio.Owner.Open($"{shoot.Path}/shop")).Press("Save the price", ("Price of one photo", "99"));
        var refused = await cart.Press($"Order for {Price}", ("Your name", "Anna Berg"), ("E-mail", BuyerEmail), ("Deliver my files at once", "on"));

        refused.Refusals.ShouldContain("a price changed");
        (await refused.Press("Order for €99.00", ("Your name", "Anna Berg"), ("E-mail", BuyerEmail), ("Deliver my files at once", "on"))).Path.ShouldStartWith("/orders/");
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_order()
    {
        var shoot = await Studio.NewOnlineGallery(price: "49");
        var client = await shoot.Guest();
        var cart = await (await client.Open(shoot.ClientPath)).Press($"Buy {Price}");

        var orders = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => cart.Press($"Order for {Price}", ("Your name", "Anna Berg"), ("E-mail", BuyerEmail), ("Deliver my files at once", "on"))));

        orders.Select(order => order.Path).Distinct().Count().ShouldBe(1);
        (await Studio.Owner.Open("/studio/shop")).All("tbody tr").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_canceled_order_says_so_and_gives_nothing()
    {
        var shoot = await Studio.NewOnlineGallery(price: "49");
        var client = await shoot.Guest();
        var order = await Order(client, shoot);

        var studioOrder = await Studio.Owner.Open($"/studio/shop{order.Path}");
        await (await studioOrder.Follow("Cancel the order…")).Press("Cancel the order for good");
        await App.Quiet();

        (await client.Open(order.Path)).Text.ShouldContain("This order was canceled");
        (await client.Get(FirstFile(order, shoot))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        App.Mails.Newest(BuyerEmail, "was canceled").Text.ShouldContain("do not pay");
    }

    [Fact]
    public async Task An_order_is_nobody_elses_business()
    {
        var shoot = await Studio.NewOnlineGallery(price: "49");
        var order = await Order(await shoot.Guest(), shoot);
        var other = await shoot.Guest();

        (await other.Open(order.Path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.Get(FirstFile(order, shoot))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.Open($"/orders/{new string('A', 43)}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<Page> Order(Browser client, Shoot shoot)
    {
        var cart = await (await client.Open(shoot.ClientPath)).Press($"Buy {Price}");
        var order = await cart.Press($"Order for {Price}", ("Your name", "Anna Berg"), ("E-mail", BuyerEmail), ("Deliver my files at once", "on"));
        order.Path.ShouldStartWith("/orders/");
        return order;
    }

    private async Task MarkPaid() =>
        (await (await Studio.Owner.Open(App.Mails.Newest(Studio.OwnerEmail, "New order").Link)).Press("Mark as paid")).Text.ShouldContain("The order is paid.");

    // Known before it opens: somebody may try.
    private static string FirstFile(Page order, Shoot shoot) => $"{order.Path}/files/{shoot.Photos[0].AssetId}";
}
