using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class LegalTests : Journey
{
    [Fact]
    public async Task Every_client_page_leads_to_the_legal_pages()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var guest = await shoot.Guest();
        (await guest.Open(shoot.ClientPath)).All(".foot-links a").ShouldBe(["My galleries", "Imprint", "Privacy"]);

        await Write("# Sales\n\n[Home](https://example.com)");

        var page = await guest.Open(shoot.ClientPath);
        page.All(".foot-links a").ShouldBe(["My galleries", "Imprint", "Privacy", "Terms"]);
        var terms = await page.Follow("Terms");
        terms.Title.ShouldBe("Terms");
        terms.All(".prose h2").ShouldBe(["Sales"]);
        terms.Link("Home").ShouldBe("https://example.com");
        (await page.Follow("Privacy")).Text.ShouldContain("There are no advertising or tracking cookies.");
    }

    [Fact]
    public async Task The_imprint_says_who_the_studio_is()
    {
        var guest = Studio.Owner.Again();
        (await guest.Get("/legal/terms")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await guest.Get("/legal/other")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var refused = await (await Studio.Owner.Open("/studio/settings/legal")).Press("Save", ("Legal name", "Ada Lens"), ("VAT id", "1"));
        refused.Refusals.ShouldBe("A VAT id begins with the two letters of its country, such as DE123456789.");
        refused.Value("Legal name").ShouldBe("Ada Lens");
        await refused.Press("Save", ("Address", "Lichtweg 3\nBerlin"), ("VAT id", "de 123456789"), ("Tax number", "12/345"));

        (await guest.Open("/legal/imprint")).Text.ShouldContain("Ada Lens Lichtweg 3 Berlin");
        (await guest.Open("/legal/imprint")).Text.ShouldContain("VAT id: DE123456789");
    }

    [Fact]
    public async Task A_small_business_says_so_at_the_cart()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1, price: "12.00");
        await (await Studio.Owner.Open("/studio/settings/legal")).Press("Save", ("Small business", "on"), ("Sentence for buyers", "No VAT under § 19 UStG."));

        var guest = await shoot.Guest();
        var cart = await (await guest.Open(shoot.ClientPath)).Press("Buy €12.00");

        cart.Text.ShouldContain("No VAT under § 19 UStG.");
        cart.Text.ShouldNotContain("Contains");
    }

    private async Task Write(string text)
    {
        var page = await Studio.Owner.Open("/studio/settings/legal");
        (await Studio.Owner.Arrive(await Studio.Owner.Post(
            "/studio/settings/legal?handler=text", ("kind", "Terms"), ("text", text), ("__RequestVerificationToken", page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!))))
            .Text.ShouldContain("Visitors read it from now on.");
    }
}
