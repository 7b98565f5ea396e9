using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class LanguagesTests : Journey
{
    [Theory]
    [InlineData("de-AT,de;q=0.9,en;q=0.5", "de", "ltr", "20. Juni 2026", "3 Fotos")]
    [InlineData("es", "es", "ltr", "20 de junio de 2026", "3 fotos")]
    [InlineData("fr-CH", "fr", "ltr", "20 juin 2026", "3 photos")]
    [InlineData("he", "he", "rtl", "20 ביוני 2026", "3\u2069 תמונות")]
    [InlineData("nl,pl;q=0.8", "en", "ltr", "June 20, 2026", "3 photos")]
    [InlineData("pl,es;q=0.1,he;q=0", "es", "ltr", "20 de junio de 2026", "3 fotos")]
    public async Task A_gallery_speaks_the_language_of_its_readers_browser(string asked, string code, string direction, string day, string photos)
    {
        var shoot = await Studio.NewOnlineGallery();
        var reader = await Reader(shoot, asked);

        var gallery = await reader.Open(shoot.ClientPath);

        gallery.Document.DocumentElement.GetAttribute("lang").ShouldBe(code);
        gallery.Document.DocumentElement.GetAttribute("dir").ShouldBe(direction);
        gallery.Response.Content.Headers.ContentLanguage.ShouldBe([code]);
        gallery.Text.ShouldContain(day);
        gallery.Text.ShouldContain(photos);
    }

    [Fact]
    public async Task What_a_gallery_is_set_to_goes_before_the_browser_and_what_its_reader_chooses_before_both()
    {
        var shoot = await Studio.NewOnlineGallery(price: "49");
        var reader = await Reader(shoot, "es");
        (await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Language", "German"))).Value("Language").ShouldBe("German");

        var german = await reader.Open($"{shoot.ClientPath}/cart");
        var french = await german.Press("Français");
        var fragment = await reader.Get($"{shoot.ClientPath}?fragment=true");

        german.Title.ShouldBe("Ihr Warenkorb");
        (french.Path, french.Title).ShouldBe(($"{shoot.ClientPath}/cart", "Votre panier"));
        (await fragment.Content.ReadAsStringAsync()).ShouldContain("Télécharger photo-01.jpg");
        fragment.Headers.CacheControl!.ToString().ShouldContain("no-store");
        reader.Cookies.Given.Single(cookie => cookie.Name == "language").Attributes.ShouldBe(["max-age=31536000", "path=/", "samesite=lax", "httponly"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_new_gallery_speaks_the_studios_default()
    {
        var first = await Studio.NewGallery("First");
        await (await Studio.Owner.Open($"{first.Path}/settings")).Press("Save as default", ("Language", "Hebrew"));

        (await Studio.Owner.Open($"{(await Studio.NewGallery("Second")).Path}/settings")).Value("Language").ShouldBe("Hebrew");
    }

    [Fact]
    public async Task Refusals_validation_and_money_are_in_the_readers_language()
    {
        var shoot = await Studio.NewOnlineGallery(price: "49");
        var reader = await Reader(shoot, "de");
        var cart = await (await reader.Open(shoot.ClientPath)).Press("Kaufen · 49,00 €");

        (await cart.Press("Für 49,00 € bestellen", ("Ihr Name", ""), ("E-Mail", "anna@berg.example"))).Refusals.ShouldContain("Bitte nennen Sie uns Ihren Namen.");
        (await cart.Press("Für 49,00 € bestellen", ("Ihr Name", "Anna"), ("E-Mail", "anna@berg"))).Refusals
            .ShouldContain("„anna@berg“ ist keine E-Mail-Adresse. Bitte schreiben Sie sie wie name@example.com.");
        (await cart.Press("Für 49,00 € bestellen", ("Ihr Name", "Anna"), ("E-Mail", "anna@berg.example"), ("Liefern Sie meine Dateien sofort", "on"))).Text.ShouldContain("Bitte zahlen Sie 49,00 €");
    }

    [Fact]
    public async Task The_studio_speaks_English_with_the_browsers_dates_whatever_was_chosen_for_galleries()
    {
        var shoot = await Studio.NewOnlineGallery();
        var owner = Studio.Owner;
        owner.Languages = "de-DE";
        await (await owner.Open("/legal/imprint")).Press("עברית");

        var studio = await owner.Open($"{shoot.Path}/settings");
        var client = await owner.Open("/legal/imprint");

        studio.Document.DocumentElement.GetAttribute("lang").ShouldBe("en");
        studio.Text.ShouldContain("General settings");
        (await owner.Open("/studio")).Text.ShouldContain("20. Juni 2026");
        client.Document.DocumentElement.GetAttribute("dir").ShouldBe("rtl");
        (await owner.Open("/studio/galleries/none")).Title.ShouldBe("Nothing to see here");
    }

    [Fact]
    public async Task A_page_about_an_error_is_in_the_readers_language()
    {
        var reader = App.NewBrowser();
        reader.Languages = "fr";

        (await reader.Open("/g/unknown")).Title.ShouldBe("Rien à voir ici");
    }

    [Fact]
    public async Task A_language_that_is_not_offered_is_refused_and_the_way_back_stays_here()
    {
        var reader = App.NewBrowser();
        var token = await reader.FormToken("/legal/imprint");

        (await reader.Post("/language", ("language", "xx"), ("back", "/legal/imprint"), ("__RequestVerificationToken", token))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await reader.Post("/language", ("language", "de"), ("back", "https://example.com/"), ("__RequestVerificationToken", token))).Headers.Location!.OriginalString.ShouldBe("/");
    }

    private static async Task<Browser> Reader(Shoot shoot, string languages)
    {
        var reader = await shoot.Guest();
        reader.Languages = languages;
        return reader;
    }
}
