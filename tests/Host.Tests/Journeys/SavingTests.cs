using System.Net;
using System.Text.Json;
using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class SavingTests : Journey
{
    private Shoot _shoot = null!;

    private protected override async Task Prepare()
    {
        _shoot = await Studio.NewOnlineGallery();
    }

    [Fact]
    public async Task Without_a_script_the_page_has_a_link_to_each_file_and_the_zip()
    {
        var client = await _shoot.MainClient();

        var page = await client.Open($"{_shoot.ClientPath}/save?size=original");

        var links = page.Document.QuerySelectorAll(".saving-grid > li > a").Select(link => link.GetAttribute("href")!).ToList();
        links.Count.ShouldBe(_shoot.Photos.Count);
        (await (await client.Get(links[0])).Content.ReadAsByteArrayAsync()).ShouldBe(_shoot.Photos[0].Content);
        page.Link("Download as ZIP").ShouldBe($"{_shoot.ClientPath}/download");
        page.Has("[data-now][hidden]").ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_fetched_to_be_saved_counts_when_it_is_saved_and_once()
    {
        var client = await _shoot.MainClient();
        var (first, second) = (_shoot.Photos[0].AssetId, _shoot.Photos[1].AssetId);
        var batch = Guid.CreateVersion7();

        await client.Get($"{_shoot.ClientPath}/photo/{first:N}/original?saving=true");
        await client.Get($"{_shoot.ClientPath}/photo/{second:N}/original?saving=true");
        (await Downloads()).ShouldBe("0");
        (await Tell(client, batch, first, second)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Tell(client, batch, first, second)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Downloads()).ShouldBe("2");
        (await Studio.Owner.Open("/studio/activity")).Text.ShouldContain("downloaded 2 photos");
    }

    [Fact]
    public async Task Another_device_of_the_same_person_knows_and_other_people_have_a_memory_of_their_own()
    {
        var (phone, guest) = (await _shoot.MainClient(), await _shoot.Guest());
        await Tell(phone, Guid.CreateVersion7(), _shoot.Photos[1].AssetId);

        var tablet = await _shoot.MainClient();

        (await Saved(tablet)).ShouldBe([false, true, false]);
        (await Saved(guest)).ShouldBe([false, false, false]);
        (await tablet.Open($"{_shoot.ClientPath}/save?size=original")).Document.QuerySelectorAll("li.is-saved").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_somebody_else_saved_with_this_browser_is_not_taken_for_ones_own()
    {
        var guest = await _shoot.Guest();

        var answer = await Tell(guest, Guid.CreateVersion7(), person: Guid.CreateVersion7(), _shoot.Photos[0].AssetId);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Saved(guest)).ShouldBe([false, false, false]);
    }

    [Fact]
    public async Task Favorites_and_a_selection_can_be_saved_alone()
    {
        var client = await _shoot.MainClient();
        await (await client.Open(_shoot.ClientPath)).Press("Favorite photo-02.jpg");

        var favorites = await (await client.Open($"{_shoot.ClientPath}/save")).Follow("Favorites 1");
        var chosen = await client.Open($"{_shoot.ClientPath}/save?photo={_shoot.Photos[0].AssetId:N}&photo={_shoot.Photos[2].AssetId:N}");

        favorites.All(".saving-tick").ShouldBe(["Choose photo-02.jpg"]);
        chosen.All(".saving-tick").ShouldBe(["Choose photo-01.jpg", "Choose photo-03.jpg"]);
        (await Saved(client, "&favorites=true")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_saved_once_downloads_are_switched_off()
    {
        var client = await _shoot.MainClient();
        await client.Open($"{_shoot.ClientPath}/save");

        await (await Studio.Owner.Open($"{_shoot.Path}/settings")).Press("Save", ("Enable download", "off"));

        const string sentence = "Downloads are switched off for this gallery.";
        (await client.Open($"{_shoot.ClientPath}/save")).Refusals.ShouldBe(sentence);
        var plan = await client.Get($"{_shoot.ClientPath}/save?handler=plan");
        plan.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await plan.Content.ReadAsStringAsync()).ShouldContain(sentence);
        (await Tell(client, Guid.CreateVersion7(), _shoot.Photos[0].AssetId)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    private Task<HttpResponseMessage> Tell(Browser client, Guid batch, params Guid[] photos) => Tell(client, batch, null, photos);

    private async Task<HttpResponseMessage> Tell(Browser client, Guid batch, Guid? person, params Guid[] photos) => await client.Post(
        $"{_shoot.ClientPath}/save",
        [("batch", $"{batch}"), ("person", $"{person}"), .. photos.Select(photo => ("photo", $"{photo:N}")), ("__RequestVerificationToken", await client.FormToken(_shoot.ClientPath))]);

    private async Task<List<bool>> Saved(Browser client, string query = "")
    {
        var answer = await client.Get($"{_shoot.ClientPath}/save?handler=plan{query}");
        var files = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("files");
        return [.. files.EnumerateArray().Select(file => file.GetProperty("saved").GetBoolean())];
    }

    private async Task<string> Downloads()
    {
        await App.Quiet();
        var dashboard = (await Studio.Owner.Open(_shoot.Path)).Document;
        return dashboard.QuerySelectorAll("dt").First(term => term.TextContent.Trim() == "Downloads").NextElementSibling!.TextContent.Trim();
    }
}
