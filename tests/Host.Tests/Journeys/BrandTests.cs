using System.Net;
using Host.Tests.App;
using Testing;

namespace Host.Tests.Journeys;

public sealed class BrandTests : Journey
{
    [Fact]
    public async Task Colors_and_type_are_on_every_page_of_a_client_from_the_next_look_on()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var guest = await shoot.Guest();
        Sheets(await guest.Open(shoot.ClientPath)).ShouldHaveSingleItem();

        var saved = await Studio.ChooseBrand([("Form.Accent", "#ffd84d"), ("Form.Type", "Modern")]);
        saved.Text.ShouldContain("Saved. Your clients see it from their next look on.");
        saved.Text.ShouldContain("#ffd84d is used as you chose it on dark pages. On light ones it is #");

        foreach (var path in new[] { shoot.ClientPath, $"{shoot.ClientPath}/download", "/legal/imprint", "/no/such/page" })
        {
            var page = await guest.Open(path);
            var sheet = Sheets(page)[^1];
            sheet.ShouldMatch("^/brand/[0-9a-f]{16}[.]css$", path);
            page.Document.QuerySelectorAll("link[rel=preload]").ShouldHaveSingleItem().GetAttribute("href")!.ShouldContain("manrope");
            var answer = await guest.Get(sheet);
            answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
            (await answer.Content.ReadAsStringAsync()).ShouldContain("--accent:#ffd84d;");
        }

        Sheets(await Studio.Owner.Open("/studio")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_page_that_was_opened_before_a_change_gets_the_present_colors()
    {
        await Studio.ChooseBrand([("Form.Accent", "#1d4ed8")]);
        var guest = Studio.Owner.Again();
        var before = Sheets(await guest.Open("/legal/imprint"))[^1];
        await Studio.ChooseBrand([("Form.Accent", "#047857")]);

        var answer = await guest.Get(before);

        answer.Headers.Location!.OriginalString.ShouldBe(Sheets(await guest.Open("/legal/imprint"))[^1]);
        answer.Headers.CacheControl!.NoCache.ShouldBeTrue();
        await Studio.ChooseBrand([]);
        (await guest.Get(before)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_logo_is_on_the_pages_and_in_the_tab_until_it_is_removed()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var guest = await shoot.Guest();

        (await Studio.ChooseBrand([], ("Logo", TinyPictures.Png(3)))).Refusals.ShouldBe("");

        var page = await guest.Open(shoot.ClientPath);
        var logo = page.Document.QuerySelector(".foot img.logo")!;
        (await Studio.Owner.Open("/studio/settings/brand")).Document.QuerySelector(".trial-mail .trial-mark img")!.GetAttribute("src").ShouldBe(logo.GetAttribute("src"));
        logo.GetAttribute("alt").ShouldBe("Studio Lindgren");
        foreach (var address in page.Document.QuerySelectorAll("link[rel*=icon]").Select(link => link.GetAttribute("href")!).Append(logo.GetAttribute("src")!))
        {
            var picture = await guest.Get(address);
            picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/png", address);
            picture.Headers.CacheControl!.Public.ShouldBeTrue();
        }

        page.Document.QuerySelectorAll("link[rel*=icon]").Length.ShouldBe(3);
        await Studio.ChooseBrand([], ("Logo", TinyPictures.Png(4)));
        (await guest.Get(logo.GetAttribute("src")!)).Headers.Location!.OriginalString.ShouldMatch("^/brand/[0-9a-f]{16}/logo[.]png$");

        await Studio.ChooseBrand([("Form.RemoveLogo", "true")]);
        (await guest.Open(shoot.ClientPath)).Has(".foot img").ShouldBeFalse();
        (await guest.Get(logo.GetAttribute("src")!)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_refused_says_so_beside_its_field_and_nothing_is_lost()
    {
        var refused = await Studio.ChooseBrand([("Form.Accent", "orange"), ("Form.SenderName", "Astrid")], ("Logo", TinyPictures.Png(3)), ("Icon", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()));

        refused.Document.QuerySelector("#Form_Icon-error")!.TextContent.ShouldStartWith("SVG drawings are not taken as they are.");
        refused.Text.ShouldContain("Your pictures are saved. The rest is not yet.");
        refused.Has("img[alt='Your logo']").ShouldBeTrue();
        (refused.Value("Accent color"), refused.Value("Sender of mails")).ShouldBe(("orange", "Astrid"));

        var again = await Studio.ChooseBrand([("Form.Accent", "orange")]);
        again.Refusals.ShouldBe("Please type the color as six digits from 0 to 9 and a to f, such as #96502a.");
    }

    [Fact]
    public async Task The_look_is_shown_before_it_is_saved()
    {
        var trial = await Studio.Owner.Open("/studio/settings/brand?handler=trial&Form.Accent=%23ffd84d&Form.Type=Romantic");

        trial.Text.ShouldContain("#ffd84d is used as you chose it on dark pages.");
        var sheet = await (await Studio.Owner.Get(trial.Document.QuerySelector("link")!.GetAttribute("href")!)).Content.ReadAsStringAsync();
        sheet.ShouldContain("Cormorant Garamond");
        sheet.ShouldContain(".trial.by-night{color-scheme:dark;--paper:#161513;");
        (await Studio.Owner.Open("/studio/settings/brand?handler=trial&Form.Accent=x")).Text.ShouldContain("Please type the color as six digits");
        Sheets(await Studio.Owner.Again().Open("/legal/imprint")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Mails_come_from_the_chosen_name_and_bring_the_logo_along()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        await Studio.ChooseBrand([("Form.SenderName", "Astrid from Lindgren")], ("Logo", TinyPictures.Png(3)));

        await shoot.MainClient("anna@example.com");

        (await File.ReadAllTextAsync(Directory.GetFiles(App.DataBelow("mail")).Order().Last())).ShouldContain("\"Astrid from Lindgren\"");
        var mail = App.Mails.Newest("anna@example.com");
        var (shown, type) = mail.Enclosed.ShouldHaveSingleItem();
        type.ShouldBe("image/png");
        mail.Html.ShouldNotBeNull().ShouldContain($"src=\"cid:{shown}\" ");
        var preview = await Studio.Owner.Get("/studio/settings/mails/templates/gallery-invitation/de?handler=preview");
        (await preview.Content.ReadAsStringAsync()).ShouldContain("<img src=\"data:image/png;base64,");
    }

    [Fact]
    public async Task Reports_carry_the_logo()
    {
        const string report = "/reports/journal.pdf?from=2026-01-01&to=2026-12-31";
        Latin(await (await Studio.Owner.Get(report)).Content.ReadAsByteArrayAsync()).ShouldNotContain("/Subtype/Image");

        await Studio.ChooseBrand([("Form.Accent", "#1d4ed8")], ("Logo", TinyPictures.Png(3)));

        Latin(await (await Studio.Owner.Get(report)).Content.ReadAsByteArrayAsync()).ShouldContain("/Subtype/Image");
    }

    private static string Latin(byte[] pdf) => System.Text.Encoding.Latin1.GetString(pdf);

    private static IReadOnlyList<string> Sheets(Page page) => [.. page.Document.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!)];
}
