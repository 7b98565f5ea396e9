using Host.Tests.App;

namespace Host.Tests.Journeys;

/// <summary>A stranger at the closed door asks to be let in.</summary>
public sealed class RequestingTests : Journey
{
    [Fact]
    public async Task A_request_is_approved_by_a_main_client_and_the_link_comes_by_mail()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var anna = await shoot.MainClient();
        var olga = App.NewBrowser();
        ((int)(await olga.Get(shoot.ClientPath)).StatusCode).ShouldBe(404);
        (await shoot.Post("settings?handler=door", ("Door.Requests", "MainClients"))).Text.ShouldContain("Saved.");

        var door = await olga.Open(shoot.ClientPath);
        door.Path.ShouldBe($"{shoot.ClientPath}/request");
        door.Text.ShouldNotContain("Anna & Ben");
        var refused = await door.Press("Ask for access", ("Your name", "Olga"), ("E-mail", "olga"));
        (refused.Text, refused.Value("Your name")).ShouldSatisfyAllConditions(
            shown => shown.Item1.ShouldContain("Please enter a valid e-mail address"), shown => shown.Item2.ShouldBe("Olga"));
        var thanks = (await refused.Press("Ask for access", ("E-mail", "olga@example.com"))).Text;
        thanks.ShouldContain("Your request is on its way.");
        (await (await App.NewBrowser().Open($"{shoot.ClientPath}/request")).Press("Ask for access", ("Your name", "Eve"), ("E-mail", "anna@berg.example"))).Text
            .ShouldBe(thanks, "nobody learns who may come in");
        (await olga.Open($"{shoot.ClientPath}/k/no-such-token")).Path.ShouldBe($"{shoot.ClientPath}/request");

        await (await anna.Open($"{shoot.ClientPath}/invite")).Press("Approve Olga");
        await App.Quiet();
        (await olga.Open(App.Mails.Newest("olga@example.com").Link)).Path.ShouldBe(shoot.ClientPath);
        (await Studio.Owner.Open($"{shoot.Path}/visitors")).Text.ShouldContain("Invited by Anna Berg");
    }

    [Fact]
    public async Task The_studio_answers_requests_on_its_visitors_tab()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        await shoot.Guest();
        await shoot.Post("settings?handler=door", ("Door.Requests", "Studio"));
        foreach (var name in new[] { "Olga", "Otto" })
            await (await App.NewBrowser().Open(shoot.ClientPath)).Press("Ask for access", ("Your name", name), ("E-mail", $"{name}@example.com"), ("Message", "Please!"));

        var tab = await Studio.Owner.Open($"{shoot.Path}/visitors");
        tab.Text.ShouldContain("Please!");
        (await tab.Press("Approve Olga")).Text.ShouldContain("Olga is let in");
        (await (await Studio.Owner.Open($"{shoot.Path}/visitors")).Press("Decline Otto")).Text.ShouldNotContain("Asking to come in");
        await App.Quiet();
        (await App.NewBrowser().Open(App.Mails.Newest("Olga@example.com").Link)).Path.ShouldBe(shoot.ClientPath);
    }
}
