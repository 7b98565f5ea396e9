using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

/// <summary>A main client hides photos from everybody else.</summary>
public sealed class HidingTests : Journey
{
    [Fact]
    public async Task What_a_client_hides_is_gone_for_everybody_else_from_the_next_click_and_comes_back()
    {
        var shoot = await Studio.NewOnlineGallery();
        var (client, guest, friend) = (await shoot.MainClient(), await shoot.Guest(), await shoot.Follow(await shoot.MakeLink("PhotographerInvited", "Family")));
        var asset = shoot.Photos[0].AssetId;
        var picture = (await guest.Open(shoot.ClientPath)).Document.QuerySelector($"#p{asset:N} img[srcset]")!.GetAttribute("src")!;
        var started = await (await guest.Open($"{shoot.ClientPath}/download")).Send("Download", ("Size", "original"));

        await Hide(client, shoot, asset);

        foreach (var other in new[] { guest, friend })
        {
            var page = await other.Open(shoot.ClientPath);
            page.All(".grid li").Count.ShouldBe(2);
            page.Text.ShouldContain("2 photos");
            page.Html.ShouldNotContain($"{asset:N}");
            page.Html.ShouldNotContain("photo-01.jpg");
            (await other.Get(picture)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await other.Get($"{shoot.ClientPath}/photo/{asset}/original")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await other.Open($"{shoot.ClientPath}?hidden=true")).All(".grid li").ShouldBeEmpty();
        }

        (await guest.Get(started.Headers.Location!.OriginalString)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var mine = await client.Open(shoot.ClientPath);
        mine.All(".grid li.is-hidden").Count.ShouldBe(1);
        var hidden = await client.Open($"{shoot.ClientPath}/hidden");
        hidden.Text.ShouldContain("You and your photographer see them, nobody else does.");
        hidden.All(".grid li").Count.ShouldBe(1);
        await App.Quiet();
        (await Studio.Owner.Open("/studio/activity")).Text.ShouldContain("hid 1 photo");

        await Post(client, shoot, "?handler=show", asset);
        (await guest.Open(shoot.ClientPath)).All(".grid li").Count.ShouldBe(3);
        (await guest.Get(picture)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Only_main_clients_find_the_button_and_where_it_is_switched_off_nobody_does()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 2);
        var (client, guest) = (await shoot.MainClient(), await shoot.Guest());
        var asset = shoot.Photos[0].AssetId;
        (await client.Open($"{shoot.ClientPath}?select=true")).Has("#selection [formaction$='/hidden']").ShouldBeTrue();
        (await guest.Open($"{shoot.ClientPath}?select=true")).Has("#selection [formaction$='/hidden']").ShouldBeFalse();
        (await Send(guest, shoot, "", asset)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await Hide(client, shoot, asset);

        (await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Main clients may hide photos", "off"))).Text.ShouldContain("Saved.");

        (await client.Open($"{shoot.ClientPath}?select=true")).Has("#selection [formaction$='/hidden']").ShouldBeFalse();
        (await client.Arrive(await Send(client, shoot, "?handler=show", asset))).Refusals.ShouldContain("In this gallery, you can't hide photos from others.");
        (await guest.Open(shoot.ClientPath)).All(".grid li").Count.ShouldBe(1);
        (await shoot.Post("photos/hidden?handler=show", ("ids", $"{asset}"))).Text.ShouldContain("Whoever may see them sees them again.");
        (await guest.Open(shoot.ClientPath)).All(".grid li").Count.ShouldBe(2);
    }

    private static async Task Hide(Browser client, Shoot shoot, Guid asset) => await Post(client, shoot, "", asset);

    private static async Task Post(Browser browser, Shoot shoot, string handler, Guid asset) =>
        (await Send(browser, shoot, handler, asset)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

    private static async Task<HttpResponseMessage> Send(Browser browser, Shoot shoot, string handler, Guid asset) =>
        await browser.Post($"{shoot.ClientPath}/hidden{handler}", ("asset", $"{asset:N}"), ("__RequestVerificationToken", await browser.FormToken()));
}
