using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class CoverTests : Journey
{
    private Shoot _shoot = null!;

    private protected override async Task Prepare()
    {
        _shoot = await Studio.NewOnlineGallery();
    }

    [Fact]
    public async Task The_photographer_designs_the_cover_and_every_visitor_sees_it()
    {
        var desk = await Studio.Owner.Open($"{_shoot.Path}/cover");
        var other = await Choose(desk, _shoot.Photos[2].AssetId, ("Title", "Two of us"));
        (other.Value("Title"), other.Value("From left, %")).ShouldBe(("Two of us", "50"));

        (await other.Press("Save the cover", ("From left, %", "20"), ("From top, %", "75"), ("Line below", "Lake Como"))).Text.ShouldContain("Saved.");

        var page = await (await _shoot.Guest()).Open(_shoot.ClientPath);
        page.Title.ShouldBe("Two of us");
        page.Text.ShouldContain("Lake Como");
        var cover = page.Document.QuerySelector(".cover")!;
        cover.ClassList.ShouldContain("fx20");
        cover.ClassList.ShouldContain("fy75");
        page.Document.QuerySelector(".cover-photo")!.GetAttribute("src")!.ShouldContain($"{_shoot.Photos[2].AssetId:N}");
    }

    [Fact]
    public async Task Bad_input_is_said_beside_its_field_and_nothing_is_lost()
    {
        var desk = await Studio.Owner.Open($"{_shoot.Path}/cover");

        var refused = await desk.Press("Save the cover", ("From left, %", "101"), ("Title", "Two of us"));

        refused.Refusals.ShouldBe("Please type a number from 0 (left) to 100 (right).");
        (refused.Value("From left, %"), refused.Value("Title")).ShouldBe(("101", "Two of us"));
    }

    [Fact]
    public async Task A_client_s_cover_waits_for_the_photographer()
    {
        var anna = await _shoot.MainClient();
        (await anna.Get($"{_shoot.ClientPath}/cover")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await Allow("AfterApproval");

        var desk = await (await anna.Open(_shoot.ClientPath)).Follow("Cover");
        var sent = await (await Choose(desk, _shoot.Photos[1].AssetId)).Press("Send to your photographer", ("Title", "Anna loves Ben"));
        sent.Text.ShouldContain("Your cover is with your photographer.");
        (await anna.Open(_shoot.ClientPath)).Title.ShouldBe("Anna & Ben");
        await App.Quiet();
        App.Mails.Newest(Studio.OwnerEmail, "a cover by your client").Text.ShouldContain("/cover");

        var studio = await Studio.Owner.Open($"{_shoot.Path}/cover");
        studio.Text.ShouldContain("Anna Berg designed a cover");
        (await studio.Press("Use your client’s cover")).Text.ShouldContain("Anna Berg designed this cover");

        (await anna.Open(_shoot.ClientPath)).Title.ShouldBe("Anna loves Ben");
        (await (await Studio.Owner.Open($"{_shoot.Path}/cover")).Press("Take my own cover back")).Text.ShouldContain("Your own cover is back.");
        (await anna.Open(_shoot.ClientPath)).Title.ShouldBe("Anna & Ben");
    }

    [Fact]
    public async Task A_declined_cover_comes_back_with_a_word()
    {
        await Allow("AfterApproval");
        var anna = await _shoot.MainClient();
        await (await anna.Open($"{_shoot.ClientPath}/cover")).Press("Send to your photographer", ("Title", "Anna loves Ben"));

        await (await Studio.Owner.Open($"{_shoot.Path}/cover")).Press("Don’t use it", ("A word to your client", "Let us take one of the dance."));

        var desk = await anna.Open($"{_shoot.ClientPath}/cover");
        desk.Text.ShouldContain("Let us take one of the dance.");
        desk.Value("Title").ShouldBe("Anna loves Ben");
    }

    [Fact]
    public async Task A_client_s_cover_is_in_use_at_once_where_that_is_allowed_and_guests_never_design()
    {
        await Allow("AtOnce");
        var guest = await _shoot.Guest();
        (await guest.Get($"{_shoot.ClientPath}/cover")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await guest.Open(_shoot.ClientPath)).Has($"a[href='{_shoot.ClientPath}/cover']").ShouldBeFalse();

        await (await (await _shoot.MainClient()).Open($"{_shoot.ClientPath}/cover")).Press("Use this cover", ("Title", "Anna loves Ben"));

        (await guest.Open(_shoot.ClientPath)).Title.ShouldBe("Anna loves Ben");
    }

    [Fact]
    public async Task Who_does_not_see_the_covers_photo_gets_another_one_from_its_middle()
    {
        var sceneId = await _shoot.NewScene("Party", _shoot.Photos[1].AssetId);
        await (await Choose(await Studio.Owner.Open($"{_shoot.Path}/cover"), _shoot.Photos[0].AssetId)).Press("Save the cover", ("From left, %", "5"));
        var band = await _shoot.Follow(await _shoot.MakeLink("Vendor", "Band", ("Sharing.ChosenScenes", "true"), ("Sharing.Scenes", $"{sceneId}")));

        var page = await band.Open(_shoot.ClientPath);

        page.Document.QuerySelector(".cover-photo")!.GetAttribute("src")!.ShouldContain($"{_shoot.Photos[1].AssetId:N}");
        page.Document.QuerySelector(".cover")!.ClassList.ShouldContain("fx50");
    }

    [Fact]
    public async Task A_gallerys_look_is_on_its_pages_with_typefaces_of_its_own()
    {
        (await _shoot.Post("look", ("Form.Grid", "Columns"), ("Form.Tone", "Dark"), ("Form.Cover", "Framed"), ("Form.Type", "Modern"))).Text.ShouldContain("Saved.");
        var guest = await _shoot.Guest();

        var page = await guest.Open(_shoot.ClientPath);

        (page.Has("html[data-tone='dark']"), page.Has(".grid.columns"), page.Has(".cover.framed")).ShouldBe((true, true, true));
        var sheet = await guest.Get(page.Document.QuerySelector("link[href^='/brand/']")!.GetAttribute("href")!);
        (await sheet.Content.ReadAsStringAsync()).ShouldContain("Manrope");
        sheet.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        (await guest.Open($"{_shoot.ClientPath}/download")).Has("html[data-tone='dark']").ShouldBeTrue("as are all its pages");
    }

    private async Task Allow(string rule) => await (await Studio.Owner.Open($"{_shoot.Path}/settings")).Press("Save", ("Let the client design the cover", rule));

    /// <summary>Presses the photo in the list, as somebody without a script does.</summary>
    private static async Task<Page> Choose(Page desk, Guid assetId, params (string Label, string Value)[] typed)
    {
        var photo = desk.Document.QuerySelector($".cover-photos button[value='{assetId}']")!;
        return await desk.Press(photo.GetAttribute("aria-label")!, typed);
    }
}
