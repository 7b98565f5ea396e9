using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class FirstStartTests
{
    [Fact]
    public async Task The_first_visit_opens_the_studio_and_then_its_page_is_gone()
    {
        await using var app = await GalleryApp.Start();
        var owner = app.NewBrowser();

        var first = await owner.Open("/");
        var studio = await first.Press("Create the studio", Studio.Opening());

        first.Path.ShouldBe("/start");
        studio.Path.ShouldBe("/studio");
        studio.Text.ShouldContain("Studio Lindgren");
        (await app.NewBrowser().Open("/start")).Path.ShouldBe("/sign-in");
        (await app.NewBrowser().Open("/")).Path.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field()
    {
        await using var app = await GalleryApp.Start();

        var refused = await (await app.NewBrowser().Open("/start")).Press("Create the studio", ("Your name", "Astrid"), ("E-mail", "astrid@lindgren.example"), ("Password", "short"));

        refused.Path.ShouldBe("/start");
        refused.Document.QuerySelector("#Form_StudioName-error")!.TextContent.ShouldBe("Please name your studio.");
        refused.Value("Your name").ShouldBe("Astrid");
        refused.Value("Password").ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_those_who_race_for_the_first_start_exactly_one_wins()
    {
        await using var app = await GalleryApp.Start();
        var rivals = Enumerable.Range(0, 6).Select(number => (Email: $"rival{number}@example.com", Browser: app.NewBrowser())).ToList();
        var forms = await Task.WhenAll(rivals.Select(rival => rival.Browser.Open("/start")));

        await Task.WhenAll(forms.Zip(rivals, (form, rival) => form.Press("Create the studio", Studio.Opening(rival.Email))));

        var entered = await Task.WhenAll(rivals.Select(rival => Studio.SignIn(app.NewBrowser(), rival.Email, Studio.Password)));
        entered.Count(page => page.Path == "/studio").ShouldBe(1);
        var inside = await Task.WhenAll(rivals.Select(rival => rival.Browser.Open("/studio")));
        inside.Count(page => page.Path == "/studio").ShouldBe(1);
    }

    [Fact]
    public async Task An_owner_can_be_made_without_a_browser()
    {
        using var data = new DataFolder();
        using var process = await HostProcess.Open(
            ["--data", data.Path, "--urls", "http://127.0.0.1:0", "--owner", Studio.OwnerEmail], ("GALLERY_OWNER_PASSWORD", Studio.Password));

        var page = await Studio.SignIn(process.NewBrowser(), Studio.OwnerEmail, Studio.Password);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Path.ShouldBe("/studio");
    }
}
