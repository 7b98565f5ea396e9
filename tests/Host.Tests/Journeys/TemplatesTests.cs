using System.Net;
using Activity;
using BuildingBlocks.Mail.Letters;
using Galleries;
using Host.Languages;
using Host.Tests.App;
using Settings;
using Shop;

namespace Host.Tests.Journeys;

public sealed class TemplatesTests : Journey
{
    private const string German = "/studio/settings/mails/templates/password-reset/de";

    /// <summary>Every mail that any module has a text for; modules send no other ones.</summary>
    private static readonly IReadOnlyList<string> Written =
    [
        .. new[] { typeof(GalleriesModule), typeof(SettingsModule), typeof(ShopModule), typeof(ActivityModule) }.SelectMany(module => module.Assembly.GetManifestResourceNames())
            .Where(name => name.EndsWith(".txt", StringComparison.Ordinal)).Select(name => name[..^".txt".Length]),
    ];

    [Fact]
    public async Task A_changed_template_in_the_studios_language_is_what_the_next_mail_says()
    {
        await (await Studio.Owner.Open("/studio/settings/mails/templates")).Press("Save", ("Mails are written in", "de"));
        await AskForPassword();
        App.Mails.Newest(Studio.OwnerEmail, "Neues Passwort für").Text.ShouldContain("Waren Sie es nicht");

        var refused = await (await Studio.Owner.Open(German)).Press("Save", ("Subject", "Ihr Passwort"), ("Text", "Ohne Link."));
        refused.Refusals.ShouldBe("Please keep {{link}} in the text: without it, the mail is of no use to whoever gets it.");
        refused.Value("Subject").ShouldBe("Ihr Passwort");
        (await refused.Press("Save", ("Text", "[Hier]({{link}})"))).Text.ShouldContain("Saved. It holds from the next mail on.");

        await AskForPassword();
        App.Mails.Newest(Studio.OwnerEmail, "Ihr Passwort").Text.ShouldStartWith("Hier:\nhttp");
        var list = await Studio.Owner.Open("/studio/settings/mails/templates");
        list.Text.ShouldContain("Changed: Deutsch");
        Written.ShouldContain("new-device");
        foreach (var code in Written)
            list.Html.ShouldContain($"/studio/settings/mails/templates/{code}/de\"", Case.Sensitive, $"the mail {code} is not in the list");
        (await (await Studio.Owner.Open(German)).Press("Back to the original")).Value("Subject").ShouldBe("Neues Passwort für {{studio.name}}");
    }

    [Fact]
    public async Task What_is_typed_can_be_looked_at_and_sent_as_a_test_without_being_kept()
    {
        var page = await Studio.Owner.Open(German);
        (string, string)[] typed = [("Subject", "An {{person.name}}"), ("Text", "<b>Hallo</b>\n\n[Hier]({{link}})")];

        var preview = await page.Send("Preview", typed);
        (await preview.Content.ReadAsStringAsync()).ShouldContain("&lt;b&gt;Hallo&lt;/b&gt;");
        preview.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox"]);
        (await (await page.Send("Preview as text", typed)).Content.ReadAsStringAsync()).ShouldStartWith("An Jonas Weber\n\n<b>Hallo</b>");
        (await page.Press("Send me a test", typed)).Text.ShouldContain($"The server took the mail for {Studio.OwnerEmail}.");

        App.Mails.Newest(Studio.OwnerEmail, "An Jonas Weber").Text.ShouldContain("https://photos.example.com/sign-in");
        (await Studio.Owner.Open(German)).Value("Subject").ShouldBe("Neues Passwort für {{studio.name}}");
    }

    [Fact]
    public void Mails_speak_the_languages_that_pages_speak() => LetterLanguage.All.Select(language => language.Code).ShouldBe(Language.All.Select(language => language.Code), ignoreOrder: true);

    [Fact]
    public async Task There_is_no_template_of_what_is_not_sent()
    {
        (await Studio.Owner.Get("/studio/settings/mails/templates/password-reset/xx")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Studio.Owner.Get("/studio/settings/mails/templates/newsletter/de")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task AskForPassword()
    {
        await (await App.NewBrowser().Open("/sign-in/forgot")).Press("Send the link", ("E-mail", Studio.OwnerEmail));
        await App.Quiet();
    }
}
