using System.Net;
using Host.Tests.App;
using Testing;

namespace Host.Tests.Journeys;

/// <summary>From the keys of the studio's Stripe account to money that went back; Shop.Tests goes into what may go wrong in between.</summary>
public sealed class PayingTests : Journey
{
    private StripeStandIn _stripe = null!;

    private protected override async Task<string[]> Options()
    {
        _stripe = await StripeStandIn.Start();
        return ["--stripe:address", _stripe.Address];
    }

    public override async Task DisposeAsync()
    {
        _stripe.Faults.ShouldBeEmpty();
        await base.DisposeAsync();
        await _stripe.DisposeAsync();
    }

    [Fact]
    public async Task A_buyer_pays_by_card_and_gets_the_money_back()
    {
        await KeepKeys();
        var shoot = await Studio.NewOnlineGallery(price: "49");
        var client = await shoot.Guest();
        var order = await (await (await client.Open(shoot.ClientPath)).Press("Buy €49.00")).Press("Order for €49.00", ("Your name", "Anna Berg"), ("E-mail", "anna@berg.example"), ("Deliver my files at once", "on"));

        var leads = await order.Press("Pay by card");
        var session = _stripe.Sessions.ShouldHaveSingleItem();
        leads.Link("Go on to the payment").ShouldBe($"{_stripe.Address}/pay/{session.Id}");
        (await client.Get(leads.Path)).Headers.GetValues("Refresh").ShouldHaveSingleItem().ShouldBe($"0;url={_stripe.Address}/pay/{session.Id}");
        (await client.Open($"{order.Path}/paid")).Text.ShouldContain("Waiting for payment");

        _stripe.Pay(session.Id);
        var back = await client.Open(new Uri(session.SuccessAddress).PathAndQuery);
        back.Path.ShouldBe(order.Path);
        back.Text.ShouldContain("Your photos are ready, in full quality.");
        await App.Quiet();
        (await client.Get(back.Link("Download photo-01.jpg"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        var path = $"/studio/shop{order.Path}";
        (await Studio.Owner.Open(path)).Text.ShouldContain("Card (Stripe)");
        (await (await Studio.Owner.Open($"{path}/refund")).Press("Return these amounts", ("High-resolution download", "50"))).Text.ShouldContain("EUR 49.00 can go back and no more.");
        (await (await Studio.Owner.Open($"{path}/refund")).Press("Return these amounts", ("High-resolution download", "10.00"))).Text.ShouldContain("€10.00 go back.");
        session.Returned.ShouldBe(1000);
        await App.Quiet();
        var credited = await client.Open(order.Path);
        credited.Text.ShouldContain("€10.00 went back to you.");
        (await (await client.Get(credited.Link("Credit note INV-2026-0002"))).Content.ReadAsStringAsync()).ShouldStartWith("%PDF-");

        (await (await Studio.Owner.Open($"{path}/cancel")).Press("Cancel the order for good")).Text.ShouldContain("is canceled.");
        session.Returned.ShouldBe(4900);
        var canceled = await client.Open(order.Path);
        canceled.Text.ShouldContain("This order was canceled, and what you paid goes back to you.");
        (await client.Get(back.Link("Download photo-01.jpg"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        // Once more, and straight from the cart.
        var once = await (await client.Open(shoot.ClientPath)).Press("Buy €49.00");
        (await once.Press("Order and pay €49.00 by card", ("Your name", "Anna Berg"), ("E-mail", "anna@berg.example"), ("Deliver my files at once", "on"))).Link("Go on to the payment")
            .ShouldBe($"{_stripe.Address}/pay/{_stripe.Sessions[^1].Id}");
        _stripe.Sessions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_is_not_stripe_is_not_heard()
    {
        await KeepKeys();
        using var http = new HttpClient { BaseAddress = App.Address };

        (await http.PostAsync("/webhooks/stripe", new StringContent("{}"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await http.PostAsync("/webhooks/stripe", new StringContent(new string(' ', 300_000)))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    private async Task KeepKeys()
    {
        await (await Studio.Owner.Open("/studio/settings/legal")).Press("Save", ("Legal name", "Ada Lens"), ("Address", "Lichtweg 3, Berlin"));
        var page = await Studio.Owner.Open("/studio/shop/payments");
        (await page.Press("Save the keys", ("Secret key", "pk_test_51Gallery0000Key1"))).Text.ShouldContain("That is the publishable key.");
        (await page.Press("Try the key", ("Secret key", "sk_test_51Gallery0000Key2"))).Text.ShouldContain("Stripe does not know this key.");
        var kept = await page.Press("Save the keys", ("Secret key", StripeStandIn.Key), ("Signing secret of the webhook", StripeStandIn.WebhookSecret));
        kept.Text.ShouldContain("The keys are kept.");
        kept.Text.ShouldContain("The key ends in Key1, the webhook’s signing secret in ret2.");
        kept.Document.DocumentElement.OuterHtml.ShouldNotContain(StripeStandIn.Key);
        (await kept.Press("Try the key")).Text.ShouldContain("Stripe knows this key, and buyers can pay by card.");
    }
}
