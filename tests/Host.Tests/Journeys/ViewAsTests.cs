using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

/// <summary>The photographer looks at a gallery as a client does.</summary>
public sealed class ViewAsTests : Journey
{
    [Fact]
    public async Task A_person_is_looked_as_without_a_trace_and_a_bar_leads_back()
    {
        var shoot = await Studio.NewOnlineGallery(price: "49");
        var client = await shoot.MainClient();
        await client.Post($"{shoot.ClientPath}/favorites", ("add", $"{shoot.Photos[1].AssetId}"), ("__RequestVerificationToken", await client.FormToken()));
        await App.Quiet();
        var before = (await Studio.Owner.Open("/studio/activity")).All(".deeds li");

        var page = await (await Studio.Owner.Open($"{shoot.Path}/visitors")).Press("View as Anna Berg");

        page.Path.ShouldBe(shoot.ClientPath);
        page.Text.ShouldContain("You see this gallery as: Anna Berg. Nothing is counted, and nothing is done in anybody’s name.");
        page.Document.QuerySelector($"#p{shoot.Photos[1].AssetId:N} button[aria-pressed=true]").ShouldNotBeNull();
        page.Text.ShouldContain("Buy €49.00");
        (await Post(shoot, "favorites", ("add", $"{shoot.Photos[0].AssetId}"))).Refusals.ShouldContain("Nothing is done in their name.");
        (await Post(shoot, "hidden", ("asset", $"{shoot.Photos[0].AssetId}"))).Refusals.ShouldContain("Nothing is done in their name.");
        (await Post(shoot, "cart?handler=add", ("assetId", $"{shoot.Photos[0].AssetId}"))).Refusals.ShouldContain("Nothing is bought in their name.");
        (await Studio.Owner.Open($"{shoot.ClientPath}/cart")).Text.ShouldContain("What is in their cart is not shown here.");
        await Post(shoot, "seen", ("page", "true"), ("photo", $"{shoot.Photos[0].AssetId}"));
        (await Studio.Owner.Get($"{shoot.ClientPath}/photo/{shoot.Photos[0].AssetId}/original")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await App.Quiet();

        (await Studio.Owner.Open("/studio/activity")).All(".deeds li").ShouldBe(before);
        (await client.Open(shoot.ClientPath)).All(".grid button[aria-pressed=true]").Count.ShouldBe(1);
        var back = await (await Studio.Owner.Open(shoot.ClientPath)).Press("Back to the studio");
        back.Path.ShouldBe($"{shoot.Path}/visitors");
        (await Studio.Owner.Open(shoot.ClientPath)).Text.ShouldContain("Preview. You see what your clients see");
    }

    [Fact]
    public async Task A_type_is_looked_as_with_what_it_may_see()
    {
        var shoot = await Studio.NewOnlineGallery();
        await shoot.Post("photos/hidden", ("ids", $"{shoot.Photos[0].AssetId}"));

        (await Pose(shoot, ("type", "Vendor"))).ShouldSatisfyAllConditions(
            page => page.Text.ShouldContain("You see this gallery as: Vendor."), page => page.All(".grid li").Count.ShouldBe(2));
        (await Pose(shoot, ("type", "MainClient"))).All(".grid li").Count.ShouldBe(3);
        (await Pose(shoot, ("type", "Guest"))).Text.ShouldContain("You see this gallery as: Guest.");
        var other = await Studio.NewOnlineGallery("Other", photos: 1);
        await other.Guest();
        (await Studio.Owner.Open(other.ClientPath)).Has("form[action$='handler=end']").ShouldBeFalse();
    }

    [Fact]
    public async Task Neither_the_address_nor_the_cookie_opens_anything_without_the_studios_session()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        await shoot.Guest();
        (await Pose(shoot, ("type", "MainClient"))).Text.ShouldContain("You see this gallery as: Main client.");
        var pose = Studio.Owner.Cookies.Given.Last(cookie => cookie.Name.StartsWith("pose-", StringComparison.Ordinal));
        pose.Attributes.ShouldContain("httponly");
        var assistant = await Studio.Hire("Assistant", "helper@lindgren.example");

        (await App.NewBrowser().Get(shoot.ClientPath, ("Cookie", $"{pose.Name}={pose.Value}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var theirs = await assistant.Get(shoot.ClientPath, ("Cookie", $"{pose.Name}={pose.Value}"));
        (await theirs.Content.ReadAsStringAsync()).ShouldNotContain("You see this gallery as");

        await (await Studio.Owner.Open("/studio")).Press("Sign out");
        (await Studio.Owner.Get(shoot.ClientPath)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<Page> Pose(Shoot shoot, params (string Name, string Value)[] fields) => await shoot.Post("view-as", fields);

    private async Task<Page> Post(Shoot shoot, string form, params (string Name, string Value)[] fields)
    {
        (string, string)[] all = [("__RequestVerificationToken", await Studio.Owner.FormToken("/studio")), .. fields];
        return await Studio.Owner.Arrive(await Studio.Owner.Post($"{shoot.ClientPath}/{form}", all));
    }
}
