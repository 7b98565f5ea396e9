using Host.Tests.App;

namespace Host.Tests.Journeys;

/// <summary>A main client lets others in; sharing off pauses what they passed on.</summary>
public sealed class PassingTests : Journey
{
    [Fact]
    public async Task A_main_client_invites_a_friend_whose_link_is_paused_revived_and_taken_back()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var anna = await shoot.MainClient();
        var desk = await (await anna.Open(shoot.ClientPath)).Follow("Invite");
        var refused = await desk.Press("Send the invitation", ("Their name", "Olga"), ("Their e-mail", "olga"));
        refused.Text.ShouldContain("Please enter a valid e-mail address");
        refused.Value("Their name").ShouldBe("Olga");
        var sent = await refused.Press("Send the invitation", ("Their e-mail", "olga@example.com"));
        sent.Text.ShouldContain("The invitation to olga@example.com is on its way.");
        await App.Quiet();
        var olga = await shoot.Follow(App.Mails.Newest("olga@example.com", "Anna Berg invites you").Link);
        (await olga.Open(shoot.ClientPath)).Text.ShouldNotContain("Invite");

        var shared = await sent.Press("Make the link", ("Whom it is for", "Family"));
        var link = new Uri(shared.Document.QuerySelector("[aria-label='Copy the link for Family']")!.GetAttribute("data-copy")!).PathAndQuery;
        var cousin = await shoot.Follow(link);
        (await Studio.Owner.Open($"{shoot.Path}/visitors")).Text.ShouldContain("Invited by Anna Berg");
        var picture = (await cousin.Open(shoot.ClientPath)).Document.QuerySelector(".grid img[srcset]")!.GetAttribute("src")!;

        await Share(shoot, "off");
        (await cousin.Open(shoot.ClientPath)).Text.ShouldContain("Sharing is paused.");
        ((int)(await cousin.Get(picture)).StatusCode).ShouldBe(404);
        (await anna.Open($"{shoot.ClientPath}/invite")).Text.ShouldContain("Sharing is switched off for this gallery");
        await Share(shoot, "on");
        ((int)(await cousin.Get(picture)).StatusCode).ShouldBe(200);

        (await (await anna.Open($"{shoot.ClientPath}/invite")).Press("Withdraw the link of Family")).Text.ShouldContain("nobody comes in by it anymore");
        ((int)(await cousin.Get(picture)).StatusCode).ShouldBe(404);
        ((int)(await olga.Get(picture)).StatusCode).ShouldBe(200);
    }

    [Fact]
    public async Task An_open_page_hears_with_every_answer_what_is_offered_now()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var anna = await shoot.MainClient();
        var page = await anna.Open(shoot.ClientPath);
        var before = page.Document.QuerySelector(".grid")!.GetAttribute("data-offers");
        before.ShouldBe("open original web-size invite share hide");

        Offers(await anna.Get($"{shoot.ClientPath}?fragment=true")).ShouldBe(before);
        await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Enable download", "off"), ("Enable share", "off"));
        Offers(await anna.Post($"{shoot.ClientPath}/favorites", ("add", $"{shoot.Photos[0].AssetId}"), ("__RequestVerificationToken", await anna.FormToken()))).ShouldBe("open hide");
        Offers(await anna.Get($"{shoot.ClientPath}?fragment=true")).ShouldBe("open hide");

        await shoot.TakeOffline();
        var closed = await anna.Get($"{shoot.ClientPath}?fragment=true");
        (Offers(closed), (int)closed.StatusCode).ShouldBe(("closed", 409));
    }

    private static string Offers(HttpResponseMessage answer) => answer.Headers.GetValues("Gallery-Offers").Single();

    private async Task Share(Shoot shoot, string value) =>
        (await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Enable share", value))).Text.ShouldContain("Saved.");
}
