using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

/// <summary>Visitors make lists of their own, without a script.</summary>
public sealed class CollectionsTests : Journey
{
    [Fact]
    public async Task A_visitor_collects_photos_under_names_of_their_own_and_the_studio_sees_them()
    {
        var shoot = await Studio.NewOnlineGallery();
        var (anna, ben) = (await shoot.Guest(), await shoot.Guest());
        var photos = shoot.Photos.Select(photo => photo.AssetId).ToList();

        var page = await (await anna.Open($"{shoot.ClientPath}/collect?asset={photos[0]:N}")).Press("Create and add", ("Name", "Album"));
        page.Has("button[name=from]").ShouldBeTrue("The photo's page shows again that it is in there.");
        var twice = await (await anna.Open($"{shoot.ClientPath}/collections")).Press("Create", ("Name", "ALBUM"));
        twice.Refusals.ShouldContain("You have a collection called \"ALBUM\" already. Please choose another name.");
        var several = await anna.Post($"{shoot.ClientPath}/collect", ("asset", string.Join(',', photos.Select(id => $"{id:N}"))), ("__RequestVerificationToken", await anna.FormToken()));
        var shown = await (await anna.Arrive(several)).Press("Add to Album");
        (shown.All(".grid li[id]").Count, shown.Text.Contains("Album", StringComparison.Ordinal)).ShouldBe((3, true));
        var id = shown.Document.QuerySelector(".chapter a")!.GetAttribute("href")!.Split('/')[^1];

        var less = await anna.Post($"{shoot.ClientPath}/collect?handler=take", ("asset", $"{photos[2]:N},{photos[1]:N}"), ("from", id), ("__RequestVerificationToken", await anna.FormToken()));
        (await anna.Arrive(less)).All(".grid li[id]").Count.ShouldBe(1);
        var renamed = await (await anna.Open($"{shoot.ClientPath}/collections/{id}")).Press("Rename", ("Name", "Wall"));
        renamed.Text.ShouldContain("Wall");
        await (await anna.Open($"{shoot.ClientPath}/collections/{id}")).Press("Copy", ("Name of the new collection", "Blog"));
        (await anna.Open($"{shoot.ClientPath}/download?collection={id}")).Text.ShouldContain("Download Wall");

        // Nobody else's, and by no address.
        (await ben.Open($"{shoot.ClientPath}/collections")).Has(".collections li").ShouldBeFalse();
        (await ben.Get($"{shoot.ClientPath}/collections/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ben.Get($"{shoot.ClientPath}?collection={id}")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ben.Get($"{shoot.ClientPath}/download?collection={id}")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        await App.Quiet();
        (await Studio.Owner.Open("/studio/activity")).Text.ShouldContain("made a collection of 1 photo");
        var picks = await Studio.Owner.Open($"{shoot.Path}/picks");
        picks.Text.ShouldContain("Blog");
        picks.Text.ShouldContain("Wall");

        var left = await (await anna.Open($"{shoot.ClientPath}/collections/{id}/remove")).Press("Delete");
        left.Text.ShouldContain("Wall is deleted.");
        left.All(".collections li").Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_photographer_makes_a_collection_for_main_clients_who_download_and_copy_it()
    {
        var shoot = await Studio.NewOnlineGallery();
        var (anna, guest) = (await shoot.MainClient(), await shoot.Guest());
        var photos = shoot.Photos.Select(photo => photo.AssetId).ToList();

        var chosen = await shoot.Post("collections?handler=choose", ("ids", $"{photos[0]}"), ("ids", $"{photos[2]}"));
        (await chosen.Press("Create and add", ("Name", ""))).Refusals.ShouldContain("Please give the collection a name.");
        var made = await chosen.Press("Create and add", ("Name", "Album proposal"));
        made.All(".asset").Count.ShouldBe(2);

        var home = await anna.Open(shoot.ClientPath);
        var shown = await anna.Open(home.Document.QuerySelector(".collections-line a")!.GetAttribute("href")!);
        (shown.All(".grid li[id]").Count, shown.Text.Contains("Album proposal", StringComparison.Ordinal)).ShouldBe((2, true));
        (await anna.Open(shown.Document.QuerySelector(".bar-item[href*='/download']")!.GetAttribute("href")!)).Text.ShouldContain("2 photos as a ZIP file.");
        await (await shown.Follow("Copy this collection")).Press("Copy", ("Name of the new collection", "Ours"));
        (await anna.Open($"{shoot.ClientPath}/collections")).All(".collections li").Count.ShouldBe(2);

        (await guest.Open(shoot.ClientPath)).Html.ShouldNotContain("Album proposal");
        (await guest.Open($"{shoot.ClientPath}/collections")).Html.ShouldNotContain("Album proposal");

        await (await Studio.Owner.Open($"{made.Path}?remove=true")).Press("Remove the collection");
        (await anna.Open($"{shoot.ClientPath}/collections")).All(".collections li").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Notes_on_photos_reach_the_photographer_where_they_are_taken()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 2);
        var (anna, ben, photo) = (await shoot.Guest(), await shoot.Guest(), shoot.Photos[0].AssetId);
        var address = $"{shoot.ClientPath}/note?asset={photo:N}";
        (await anna.Get(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Visitors may leave notes on photos", "on"))).Text.ShouldContain("Saved.");

        var form = await anna.Open(address);
        (await form.Press("Save the note", ("Your note on photo-01.jpg", " "))).Refusals.ShouldContain("Please write something first.");
        (await form.Press("Save the note", ("Your note on photo-01.jpg", "Please <b>crop</b> it"))).Text.ShouldContain("Saved. Your photographer can read it now.");
        (await ben.Open(address)).Html.ShouldNotContain("crop");

        var picks = await Studio.Owner.Open($"{shoot.Path}/picks");
        picks.Text.ShouldContain("1 new");
        (await Studio.Owner.Open("/studio")).Text.ShouldContain("1 new note on photos");
        picks.Text.ShouldContain("Please <b>crop</b> it");
        (await picks.Press("Mark all as read")).Text.ShouldNotContain("1 new");
        await App.Quiet();
        (await Studio.Owner.Open("/studio/activity")).Text.ShouldContain("left a note on 1 photo");

        var asked = await (await anna.Open(address)).Press("Delete the note");
        asked.Text.ShouldContain("Delete this note?");
        asked.Text.ShouldContain("Please <b>crop</b> it");
        (await Studio.Owner.Open("/studio")).Text.ShouldNotContain("new note");
        (await asked.Press("Delete the note")).Text.ShouldContain("Your note is deleted.");
        (await Studio.Owner.Open($"{shoot.Path}/picks")).Text.ShouldNotContain("Notes on photos");
    }

    [Fact]
    public async Task A_wish_of_the_script_is_done_once_however_often_it_comes_and_never_for_somebody_else()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 2);
        var (anna, list, photo) = (await shoot.Guest(), Guid.CreateVersion7(), shoot.Photos[0].AssetId);
        var page = await anna.Open(shoot.ClientPath);
        var person = page.Document.QuerySelector("main")!.GetAttribute("data-visitor")!;

        for (var time = 0; time < 2; time++)
        {
            (await Wish(anna, shoot, ("person", person), ("list", $"{list:N}"), ("name", "Album"))).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await Wish(anna, shoot, ("person", person), ("list", $"{list:N}"), ("on", "true"), ("asset", $"{photo:N}"))).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await Wish(anna, shoot, ("person", person), ("list", "favorites"), ("on", "true"), ("asset", $"{photo:N}"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var foreign = await Wish(anna, shoot, ("person", $"{Guid.CreateVersion7()}"), ("list", "favorites"), ("on", "false"), ("asset", $"{photo:N}"));
        (foreign.StatusCode, (await foreign.Content.ReadAsStringAsync()).Contains("Somebody else uses this gallery with this browser by now.", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.Conflict, true));
        (await anna.Get($"{shoot.ClientPath}/collections?handler=mine")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await anna.Open($"{shoot.ClientPath}?collection={list:N}")).All(".grid li[id]").Count.ShouldBe(1);
        (await anna.Open($"{shoot.ClientPath}?favorites=true")).All(".grid li[id]").Count.ShouldBe(1);
    }

    private static async Task<HttpResponseMessage> Wish(Browser browser, Shoot shoot, params (string, string)[] fields) =>
        await browser.Post($"{shoot.ClientPath}/wishes", [.. fields, ("__RequestVerificationToken", await browser.FormToken())]);
}
