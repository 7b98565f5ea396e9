using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class RulingTests : Journey
{
    [Fact]
    public async Task The_control_center_shows_galleries_by_state_and_in_the_order_that_is_asked_for()
    {
        var (zoe, anna) = (await Studio.NewOnlineGallery("Zoe", photos: 1), await Studio.NewGallery());
        (await Cards("")).ShouldBe(["Anna & Ben", "Zoe"]);
        (await Cards("?sort=Name")).ShouldBe(["Anna & Ben", "Zoe"]);
        (await Cards("?state=Online")).ShouldBe(["Zoe"]);
        (await Cards("?state=Expired")).ShouldBeEmpty();
        (await Studio.Owner.Open("/studio?state=Expired")).Text.ShouldContain("No gallery is expired");
        (await Cards("?state=nonsense&sort=nonsense")).ShouldBe(["Anna & Ben", "Zoe"]);

        await Save(anna, "Event date", "2020-01-01");
        await Save(anna, "Last day", $"{App.Clock.GetUtcNow().AddDays(9):yyyy-MM-dd}");
        await Save(zoe, "Last day", $"{App.Clock.GetUtcNow().AddDays(5):yyyy-MM-dd}");
        await App.Quiet();
        (await Cards("?sort=Event")).ShouldBe(["Zoe", "Anna & Ben"]);
        (await Cards("?sort=Expiration")).ShouldBe(["Zoe", "Anna & Ben"]);
        (await Cards("?q=ben&sort=Expiration")).ShouldBe(["Anna & Ben"]);

        var guest = await zoe.Guest();
        (await Studio.Owner.Open("/studio")).All(".attention li").ShouldContain(line => line.StartsWith("Zoe ends on", StringComparison.Ordinal));
        var offline = await Several("?all=true", "Offline");
        offline.Text.ShouldContain("1 gallery is offline.");
        offline.Text.ShouldContain("Anna & Ben: The gallery is still a draft: nobody but the studio sees it.");
        (await Several("?state=Offline&all=true", "Extend")).Refusals.ShouldContain("Please say which day is to be the last one.");
        (await Several("", "Archive")).Refusals.ShouldContain("Please tick at least one gallery.");
        (await Several("?state=Offline&all=true", "Archive")).Text.ShouldContain("1 gallery is archived.");
        (await Cards("?state=Archived")).ShouldBe(["Zoe"]);
        var closed = await guest.Open(zoe.ClientPath);
        closed.Title.ShouldBe("Zoe");
        closed.Text.ShouldContain("This gallery is in the photographer's archive.");
        closed.Has("a[href^='mailto:']").ShouldBeTrue();
    }

    [Fact]
    public async Task Another_sorting_holds_from_the_very_next_request()
    {
        var shoot = await Studio.NewOnlineGallery();
        var client = await shoot.Guest();
        var before = Names(await client.Open(shoot.ClientPath));

        await Save(shoot, "Default sorting", "FileNameDescending");

        before.ShouldBe(["photo-01.jpg", "photo-02.jpg", "photo-03.jpg"]);
        Names(await client.Open(shoot.ClientPath)).ShouldBe(["photo-03.jpg", "photo-02.jpg", "photo-01.jpg"]);
        Names(await client.Open($"{shoot.ClientPath}?fragment=true")).ShouldBe(["photo-03.jpg", "photo-02.jpg", "photo-01.jpg"]);
    }

    [Fact]
    public async Task Downloads_that_are_switched_on_again_open_at_once()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var client = await shoot.Guest();

        await Save(shoot, "Enable download", "off");
        var off = await client.Open($"{shoot.ClientPath}/download");
        await Save(shoot, "Enable download", "on");
        var on = await client.Open($"{shoot.ClientPath}/download");

        off.Text.ShouldContain("Downloads are switched off");
        on.All("main button").ShouldBe(["Download"]);
    }

    [Fact]
    public async Task Visitors_see_every_preview_with_the_watermark_and_the_studio_sees_its_own_without()
    {
        var shoot = await Studio.NewGallery();
        await shoot.Upload("large.jpg", new Testing.Photographs.Photograph(3, 1500, 1000).ToJpeg());
        await shoot.Upload("waving.gif", Testing.TinyPictures.Gif());
        await App.Quiet();
        await shoot.PutOnline();
        var client = await shoot.Guest();
        var before = Sources(await client.Open(shoot.ClientPath));
        var clean = await Bytes(client, before[0]);

        await Mark(shoot, ("Watermark", "Text"), ("Text", "Lumen & Söhne"));
        var after = Sources(await client.Open(shoot.ClientPath));
        var old = await client.Get(before[0]);

        after[0].ShouldNotBe(before[0]);
        old.StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);
        old.Headers.Location!.OriginalString.ShouldBe(after[0]);
        foreach (var edge in new[] { 400, 800, 1280, 2048 })
            (await Bytes(client, $"{after[0][..after[0].LastIndexOf('/')]}/{edge}")).ShouldNotBe(await Bytes(Studio.Owner, $"{before[0][..before[0].LastIndexOf('/')]}/{edge}"));
        (await client.Get($"{before[1][..before[1].LastIndexOf('/')]}/moving")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await Bytes(Studio.Owner, before[0])).ShouldBe(clean);
        (await (await client.Get($"{shoot.ClientPath}/photo/{shoot.Photos[0].AssetId:N}/original")).Content.ReadAsByteArrayAsync()).ShouldBe(shoot.Photos[0].Content);

        await Mark(shoot, ("Watermark", "None"));
        (await Bytes(client, before[0])).ShouldBe(clean);
    }

    private static List<string> Sources(Page page) => [.. page.Document.QuerySelectorAll(".grid img[srcset]").Select(image => image.GetAttribute("src")!)];

    private static async Task<byte[]> Bytes(Browser browser, string address)
    {
        var answer = await browser.Get(address);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    [Fact]
    public async Task What_is_saved_as_default_holds_for_new_galleries_alone()
    {
        var earlier = await Studio.NewGallery("Earlier");
        var shoot = await Studio.NewGallery();

        var saved = await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Enable download", "off"));
        await saved.Press("Save as default");
        await App.Quiet();
        var later = await Studio.NewGallery("Later");
        await App.Quiet();

        (await Downloads(earlier), await Downloads(shoot), await Downloads(later)).ShouldBe((true, false, false));
    }

    [Fact]
    public async Task A_gallery_starts_with_the_preset_that_was_made_of_another_one()
    {
        var shoot = await Studio.NewGallery();
        await Save(shoot, "Enable download", "off");
        var kept = await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Keep as preset", ("Keep these settings as", "Family"));
        kept.Text.ShouldContain("Kept as the preset Family.");
        await Save(shoot, "Enable download", "on");

        var form = await Studio.Owner.Open("/studio/galleries/new");
        var preset = form.Document.QuerySelectorAll("option").Single(option => option.TextContent == "Family").GetAttribute("value")!;
        var arrived = await form.Press("Create and add photos", ("Gallery name", "Next"), ("Customer", "Ada"), ("Settings", preset));
        await App.Quiet();
        var next = await Studio.Owner.Open(arrived.Path.Replace("/photos", "/settings", StringComparison.Ordinal));
        next.Has("input[name='General.DownloadEnabled'][checked]").ShouldBeFalse();
        (await Downloads(shoot)).ShouldBeTrue();

        await (await Studio.Owner.Open("/studio/settings/presets")).Press("Remove Family");
        (await Studio.Owner.Open("/studio/settings/presets")).Text.ShouldContain("No presets yet");
        (await Studio.Owner.Open("/studio/galleries/new")).Text.ShouldNotContain("Family");
    }

    [Fact]
    public async Task Project_details_stand_on_the_customer_card_at_once()
    {
        var shoot = await Studio.NewGallery(customer: "Anna Berg");
        await App.Quiet();

        await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Customer", "Anna & Ben Berg"), ("Event date", "2026-07-04"));
        var card = await Studio.Owner.Open("/studio?q=Ben Berg");

        card.Text.ShouldContain("Anna & Ben Berg · July 4, 2026");
    }

    [Fact]
    public async Task A_renamed_gallery_keeps_its_links()
    {
        var shoot = await Studio.NewOnlineGallery();
        var client = await shoot.Guest();

        await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Rename", ("Gallery name", "Ben & Anna"));

        (await client.Open(shoot.ClientPath)).Title.ShouldBe("Ben & Anna");
    }

    [Fact]
    public async Task The_control_center_finds_galleries_and_says_when_it_finds_none()
    {
        await Studio.NewGallery("Zürich wedding", "Maria Huber");
        await Studio.NewGallery("Portraits", "Noah Klein");

        (await Studio.Owner.Open("/studio?q=zürich")).All(".customer h2").ShouldBe(["Zürich wedding"]);
        (await Studio.Owner.Open("/studio?q=klein")).All(".customer h2").ShouldBe(["Portraits"]);
        (await Studio.Owner.Open("/studio?q=nothing")).Text.ShouldContain("Nothing found for “nothing”");
    }

    private async Task Save(Shoot shoot, string field, string value) =>
        (await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", (field, value))).Text.ShouldContain("Saved.");

    private async Task Mark(Shoot shoot, params (string, string)[] fields) =>
        (await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", fields)).Text.ShouldContain("Saved. Visitors see it from their next look on.");

    private async Task<bool> Downloads(Shoot shoot) =>
        (await Studio.Owner.Open($"{shoot.Path}/settings")).Has("input[name='General.DownloadEnabled'][checked]");

    private async Task<Page> Several(string query, string deed) => await (await Studio.Owner.Open($"/studio{query}")).Press("Do it", ("With the ticked galleries", deed));

    private async Task<IEnumerable<string>> Cards(string query) => (await Studio.Owner.Open($"/studio{query}")).All(".customer h2");

    private static IEnumerable<string?> Names(Page page) =>
        page.Document.QuerySelectorAll("li[id] a > img[srcset]").Select(picture => picture.GetAttribute("alt"));
}
