using Host.Tests.App;

namespace Host.Tests.Journeys;

/// <summary>What a link may do, from the studio's form to the last byte.</summary>
public sealed class GrantsTests : Journey
{
    [Fact]
    public async Task A_link_of_one_scene_opens_nothing_else_and_a_change_of_it_holds_in_the_open_page()
    {
        var shoot = await Studio.NewOnlineGallery();
        var (hidden, shown) = (shoot.Photos[0].AssetId, shoot.Photos[1].AssetId);
        var all = await (await shoot.Guest()).Open(shoot.ClientPath);
        var picture = all.Document.QuerySelector($"#p{hidden:N} img[srcset]")!.GetAttribute("src")!;
        var sceneId = await shoot.NewScene("Party", shown);
        var link = await shoot.MakeLink("Vendor", "Florist", ("Sharing.ChosenScenes", "true"), ("Sharing.Scenes", $"{sceneId}"));
        var florist = await shoot.Follow(link);

        var page = await florist.Open(shoot.ClientPath);
        page.All(".grid li[id]").Count.ShouldBe(1);
        page.Document.QuerySelector(".cover-photo")!.GetAttribute("src")!.ShouldContain($"{shown:N}");
        ((int)(await florist.Get(picture)).StatusCode).ShouldBe(404);
        ((int)(await florist.Get($"{shoot.ClientPath}/photo/{hidden:N}/original")).StatusCode).ShouldBe(404);
        ((int)(await florist.Get($"{shoot.ClientPath}/photo/{shown:N}/original")).StatusCode).ShouldBe(200);
        (await florist.Open($"{shoot.ClientPath}?fragment=true&only={hidden:N}")).All("li").ShouldBeEmpty();

        var grant = (await Studio.Owner.Open($"{shoot.Path}/visitors")).Link("Florist");
        await Studio.Owner.Open(grant);
        (await shoot.Post(grant[(shoot.Path.Length + 1)..], ("Form.ChosenSizes", "true"), ("Form.Note", "Florist"))).Text.ShouldContain("Saved.");

        (await florist.Open(shoot.ClientPath)).ShouldSatisfyAllConditions(
            after => after.All(".grid li[id]").Count.ShouldBe(3), after => after.Has(".tile-get").ShouldBeFalse());
        ((int)(await florist.Get($"{shoot.ClientPath}/photo/{shown:N}/original")).StatusCode).ShouldBe(403);
    }

    [Fact]
    public async Task A_scene_is_a_chapter_with_an_address_and_is_not_there_for_those_it_is_hidden_from()
    {
        var shoot = await Studio.NewOnlineGallery();
        var sceneId = await shoot.NewScene("Party", shoot.Photos[1].AssetId);
        var guest = await shoot.Guest();
        var client = await shoot.MainClient();
        var scene = $"{shoot.ClientPath}?scene={sceneId:N}";

        (await shoot.Post("scenes?handler=change", ("Form.SceneId", $"{sceneId}"), ("Form.Name", "Dancing"), ("Form.Text", "Until dawn."), ("Form.HiddenFrom", "Guest"))).Text.ShouldContain("Saved.");

        var page = await client.Open(shoot.ClientPath);
        page.All(".grid .opens").ShouldHaveSingleItem().ShouldContain("Dancing");
        page.Link("Dancing").ShouldBe($"{scene}#content");
        (await client.Open(scene)).ShouldSatisfyAllConditions(
            one => one.All(".grid li[id]").Count.ShouldBe(1), one => one.Text.ShouldContain("Until dawn."), one => one.Link("Show all photos").ShouldBe($"{shoot.ClientPath}#content"));
        var download = await page.Follow("Download this scene");
        download.Path.ShouldBe($"{shoot.ClientPath}/download?scene={sceneId:N}");
        download.Text.ShouldContain("Download Dancing");
        (await client.Open($"{shoot.ClientPath}/save?scene={sceneId:N}")).Document.QuerySelectorAll($"a[href^='{shoot.ClientPath}/photo/']").Length.ShouldBe(1);
        var started = await download.Send("Download");
        var zip = await (await client.Get(started.Headers.Location!.OriginalString)).Content.ReadAsByteArrayAsync();
        (zip.AsSpan().IndexOf(shoot.Photos[1].Content) > 0, zip.AsSpan().IndexOf(shoot.Photos[0].Content)).ShouldBe((true, -1));
        (await guest.Open($"{shoot.ClientPath}/download?scene={sceneId:N}")).Path.ShouldBe(shoot.ClientPath);
        var seen = await guest.Open(scene);
        seen.Path.ShouldBe(shoot.ClientPath);
        (seen.Has(".chapters"), seen.Text.Contains("Dancing", StringComparison.Ordinal), seen.Has($"#p{shoot.Photos[1].AssetId:N}")).ShouldBe((false, false, false));
    }

    [Fact]
    public async Task A_photo_has_an_address_that_leads_to_its_neighbors_and_lets_nobody_in()
    {
        var shoot = await Studio.NewOnlineGallery();
        var (first, second) = (shoot.Photos[0], shoot.Photos[1]);
        var guest = await shoot.Guest();
        var address = $"{shoot.ClientPath}/photo/{second.AssetId:N}";

        var page = await guest.Open(address);
        page.Document.QuerySelector(".one-photo img")!.GetAttribute("src")!.ShouldContain($"{second.AssetId:N}");
        (await page.Follow("Previous photo")).Path.ShouldBe($"{shoot.ClientPath}/photo/{first.AssetId:N}");
        page.Link("Back to the photos").ShouldBe($"{shoot.ClientPath}?at={second.AssetId:N}#p{second.AssetId:N}");
        ((int)(await App.NewBrowser().Get(address)).StatusCode).ShouldBe(404);
        ((int)(await guest.Get($"{shoot.ClientPath}/photo/{Guid.CreateVersion7():N}")).StatusCode).ShouldBe(404);

        var found = await guest.Open($"{shoot.ClientPath}?q={Path.GetFileNameWithoutExtension(second.Name)}&scene=&kind=");
        found.Path.ShouldBe($"{shoot.ClientPath}?q={Path.GetFileNameWithoutExtension(second.Name)}");
        found.All(".grid li[id]").Count.ShouldBe(1);
        found.Link($"Search without Name: {Path.GetFileNameWithoutExtension(second.Name)}").ShouldBe($"{shoot.ClientPath}#content");
        (await guest.Open($"{shoot.ClientPath}?q=nobody")).Text.ShouldContain("Nothing found");
    }

    [Fact]
    public async Task A_link_that_was_withdrawn_stays_dead_for_all_its_copies_when_there_is_a_new_one()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var old = await shoot.MakeLink("Vendor", "Band");
        var (first, second) = (await shoot.Follow(old), await shoot.Follow(old));

        await shoot.Withdraw("Band");
        ((int)(await first.Get(shoot.ClientPath)).StatusCode).ShouldBe(404);
        var grant = (await Studio.Owner.Open($"{shoot.Path}/visitors")).Link("Band");
        (await (await Studio.Owner.Open(grant)).Press("Make a new link")).Text.ShouldContain("There is a new link.");

        ((int)(await second.Get(shoot.ClientPath)).StatusCode).ShouldBe(404);
        ((int)(await second.Get(old)).StatusCode).ShouldBe(404);
        (await shoot.Follow(await shoot.LinkOf("Band"))).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_link_of_one_gallery_opens_no_other_and_its_visit_none_either()
    {
        var (wedding, portrait) = (await Studio.NewOnlineGallery("Wedding", photos: 1), await Studio.NewOnlineGallery("Portrait", photos: 1));
        var guest = await wedding.Guest();
        await portrait.Guest();
        var token = (await wedding.PublicLink()).Split('/')[^1];

        ((int)(await guest.Get($"{portrait.ClientPath}/k/{token}")).StatusCode).ShouldBe(404);
        ((int)(await guest.Get(portrait.ClientPath)).StatusCode).ShouldBe(404);
        ((int)(await guest.Get($"{portrait.ClientPath}/photo/{portrait.Photos[0].AssetId:N}/original")).StatusCode).ShouldBe(404);
        ((int)(await guest.Get($"{wedding.ClientPath}/photo/{portrait.Photos[0].AssetId:N}/original")).StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task Each_type_of_visitor_is_offered_the_sizes_that_the_settings_allow_it()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var (guest, client) = (await shoot.Guest(), await shoot.MainClient());

        (await shoot.Post("settings?handler=audience", ("Audience.MainClient", "Original"))).Text.ShouldContain("Saved.");

        var original = $"{shoot.ClientPath}/photo/{shoot.Photos[0].AssetId:N}/original";
        ((int)(await client.Get(original)).StatusCode).ShouldBe(200);
        ((int)(await guest.Get(original)).StatusCode).ShouldBe(403);
        (await guest.Open(shoot.ClientPath)).Text.ShouldNotContain("Download");
    }

    [Fact]
    public async Task A_link_with_a_code_opens_with_it_alone_and_the_code_is_in_no_address()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        await shoot.Guest();
        var link = await shoot.MakeLink("Vendor", "Florist", ("Sharing.Code", "Rose 2026"));
        var florist = App.NewBrowser();

        var door = await florist.Open(link);
        door.Text.ShouldContain("This gallery asks for a code");
        ((int)(await florist.Get(shoot.ClientPath)).StatusCode).ShouldBe(404);
        var refused = await door.Press("Open the gallery", ("Access code", "rose"));
        refused.Text.ShouldContain("This is not the code.");
        var page = await refused.Press("Open the gallery", ("Access code", " rose2026 "));

        page.Path.ShouldBe(shoot.ClientPath);
        (await florist.Open(link)).Path.ShouldBe(shoot.ClientPath, "who has typed it is not asked again");
        ((int)(await (await shoot.Guest()).Get(shoot.ClientPath)).StatusCode).ShouldBe(200, "other links ask for nothing");
        App.Log.Lines.ShouldNotContain(line => line.Text.Contains("rose2026", StringComparison.OrdinalIgnoreCase) || line.Text.Contains("Rose 2026", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_gallery_that_wants_to_know_who_comes_shows_nothing_before_and_asks_once()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var (guest, client) = (await shoot.Guest(), await shoot.MainClient());
        var picture = (await guest.Open(shoot.ClientPath)).Document.QuerySelector(".grid img[srcset]")!.GetAttribute("src")!;
        (await shoot.Post("settings?handler=door", ("Door.AsksWho", "true"), ("Door.Consent", "The studio may write to me."))).Text.ShouldContain("Saved.");

        ((int)(await guest.Get(picture)).StatusCode).ShouldBe(404);
        ((int)(await client.Get(picture)).StatusCode).ShouldBe(200, "whose link is theirs alone is known");
        var welcome = await guest.Open(shoot.ClientPath);
        welcome.Path.ShouldBe($"{shoot.ClientPath}/welcome");
        var refused = await welcome.Press("Look at the photos", ("Your name", "Carla"), ("E-mail", "carla@example.com"));
        refused.Text.ShouldContain("Please agree first.");
        refused.Value("Your name").ShouldBe("Carla");
        var page = await refused.Press("Look at the photos", ("The studio may write to me.", "on"));

        page.Path.ShouldBe(shoot.ClientPath);
        ((int)(await guest.Get(picture)).StatusCode).ShouldBe(200);
        (await guest.Open(await shoot.PublicLink())).Path.ShouldBe(shoot.ClientPath);
        ((int)(await guest.Get(picture)).StatusCode).ShouldBe(200, "the link again is the same guest");
    }
}
