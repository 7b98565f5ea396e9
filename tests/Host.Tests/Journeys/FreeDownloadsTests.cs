using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

/// <summary>A number of free downloads, from the studio's form to the last byte.</summary>
public sealed class FreeDownloadsTests : Journey
{
    [Fact]
    public async Task A_client_is_told_before_what_a_download_takes_and_reads_what_was_taken()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 4);
        var client = await shoot.MainClient();
        await shoot.Allow(3);

        var gallery = await client.Open(shoot.ClientPath);
        gallery.Text.ShouldContain("3 of your 3 free downloads are left.");
        var one = await gallery.Follow("Download photo-01.jpg");
        one.Text.ShouldContain("3 of your 3 free downloads are left. This takes one of them.");
        (await client.Arrive(await one.Send("Download", ("Size", "original")))).Status.ShouldBe(HttpStatusCode.OK);

        var all = await client.Open($"{shoot.ClientPath}/download");
        all.Refusals.ShouldContain("2 of your 3 free downloads are left, and this needs 3.");
        all.Has("form[action$='/download']").ShouldBeFalse();
        (await client.Open($"{shoot.ClientPath}/save")).Refusals.ShouldContain("2 of your 3 free downloads are left, and this needs 3.");
        var chosen = await Choose(client, shoot, 0, 1, 2);
        chosen.Text.ShouldContain("2 of your 3 free downloads are left. This takes 2 of them.");
        var zip = await client.Arrive(await chosen.Send("Download", ("Size", "original")));
        zip.Response.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");

        var account = await client.Open($"{shoot.ClientPath}/free-downloads");
        account.Text.ShouldContain("All of your 3 free downloads are used.");
        account.All(".lines-list .break").ShouldBe(["photo-01.jpg", "photo-02.jpg", "photo-03.jpg"], ignoreOrder: true);
        account.All(".lines-list .small").ShouldAllBe(line => line.StartsWith("Anna Berg"));
        (await client.Open($"{shoot.ClientPath}/download?asset={shoot.Photos[0].AssetId:N}")).Text.ShouldContain("You have downloaded this before, so it is free.");
        (await client.Open($"{shoot.ClientPath}/photo/{shoot.Photos[3].AssetId}/original")).Refusals.ShouldContain("All 3 free downloads of this gallery are used.");
        (await client.Open($"{shoot.ClientPath}/photo/{shoot.Photos[0].AssetId}/web-size")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task No_part_of_the_bytes_leaves_uncounted_and_asking_ahead_takes_nothing()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 3);
        var client = await shoot.MainClient();
        await shoot.Allow(1);
        string File(int photo, string end = "") => $"{shoot.ClientPath}/photo/{shoot.Photos[photo].AssetId}/original{end}";

        (await client.Send(new HttpRequestMessage(HttpMethod.Head, File(0)))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await client.Open($"{shoot.ClientPath}/save?photo={shoot.Photos[0].AssetId}");
        (await client.Open($"{shoot.ClientPath}/free-downloads")).Text.ShouldContain("Your one free download is left.");

        (await client.Get(File(0), ("Range", "bytes=1-"))).StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await client.Get(File(1), ("Range", "bytes=1-"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.Get(File(1, "?saving=true"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.Get(File(1), ("If-None-Match", "\"other\""))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.Get(File(0))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_phone_fetches_nothing_by_itself_before_its_owner_agreed()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 2);
        var client = await shoot.MainClient();
        await shoot.Allow(2);

        var asking = await client.Open($"{shoot.ClientPath}/save");
        asking.Has("[data-now]").ShouldBeFalse();
        asking.Text.ShouldContain("2 of your 2 free downloads are left. This takes 2 of them.");
        var agreed = await asking.Follow("Save 2 photos");

        agreed.Has("[data-now]").ShouldBeTrue();
        foreach (var photo in shoot.Photos)
            (await client.Get($"{shoot.ClientPath}/photo/{photo.AssetId}/web-size?saving=true")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.Open($"{shoot.ClientPath}/save")).Has("[data-now]").ShouldBeTrue();
    }

    [Fact]
    public async Task The_photographer_sees_what_was_taken_gives_one_back_and_gives_more()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 3);
        var client = await shoot.MainClient();
        await shoot.Allow(1);
        string File(int photo) => $"{shoot.ClientPath}/photo/{shoot.Photos[photo].AssetId}/original";
        (await client.Get(File(0))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Studio.Owner.Open(shoot.Path)).Text.ShouldContain("1 of 1 used");
        var account = await (await Studio.Owner.Open(shoot.Path)).Follow("See which");
        account.Text.ShouldContain("Anna Berg");
        (await account.Press("Give photo-01.jpg back")).Text.ShouldContain("Given back: it no longer counts.");

        (await client.Get(File(1))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.Get(File(0))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await shoot.Allow(2);
        (await client.Get(File(0))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.Get(File(2))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await shoot.Guest()).Get(File(2))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await shoot.Post("settings?handler=free", ("Free.FreeDownloads", "many"))).Has("#free .error").ShouldBeTrue();
    }

    private static async Task<Page> Choose(Browser client, Shoot shoot, params int[] photos)
    {
        (string, string)[] fields = [("__RequestVerificationToken", await client.FormToken()), .. photos.Select(photo => ("asset", $"{shoot.Photos[photo].AssetId:N}"))];
        return await client.Arrive(await client.Post($"{shoot.ClientPath}/download?handler=chosen", fields));
    }
}
