using System.Net;
using Host.Tests.App;
using Testing;

namespace Host.Tests.Journeys;

public sealed class RestartingTests
{
    [Fact]
    public async Task Previews_of_an_interrupted_run_are_made_by_the_next_start()
    {
        using var data = new DataFolder();
        const int photos = 12;
        string path;
        await using (var first = await GalleryApp.StartOn(data))
        {
            var shoot = await (await Studio.Open(first)).NewGallery();
            for (var i = 0; i < photos; i++)
                (await shoot.Upload($"{i}.jpg", TinyPictures.Jpeg(i))).Refusal.ShouldBeNull();
            path = shoot.Path;
        }

        await using var second = await GalleryApp.StartOn(data);
        await second.Quiet();
        var owner = second.NewBrowser();
        await Studio.SignIn(owner, Studio.OwnerEmail, Studio.Password);

        (await owner.Open($"{path}/photos")).All("[data-asset][data-state=ready]").Count.ShouldBe(photos);
    }

    [Fact]
    public async Task A_power_cut_loses_nothing_that_was_answered()
    {
        using var data = new DataFolder();
        using var process = await HostProcess.Open(["--data", data.Path, "--urls", "http://127.0.0.1:0", "--owner", Studio.OwnerEmail], ("GALLERY_OWNER_PASSWORD", Studio.Password));
        var (path, taken) = await UploadSome(process.NewBrowser());
        await process.Kill();

        await using var app = await GalleryApp.StartOn(data);
        await app.Quiet();
        var owner = app.NewBrowser();
        await Studio.SignIn(owner, Studio.OwnerEmail, Studio.Password);

        (await owner.Open($"{path}/photos")).All("[data-asset][data-state=ready] .asset-name").ShouldBe(taken, ignoreOrder: true);
        (await owner.Open(path)).Text.ShouldContain("created the gallery");
    }

    [Fact]
    public async Task Sessions_and_visits_outlive_a_restart()
    {
        using var data = new DataFolder();
        Browser owner, client;
        Shoot shoot;
        await using (var first = await GalleryApp.StartOn(data))
        {
            var studio = await Studio.Open(first);
            shoot = await studio.NewOnlineGallery();
            (owner, client) = (studio.Owner, await shoot.Guest());
        }

        await using var second = await GalleryApp.StartOn(data);

        (await owner.At(second.Address).Open("/studio")).Path.ShouldBe("/studio");
        (await client.At(second.Address).Open(shoot.ClientPath)).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<(string Path, IReadOnlyList<string> Taken)> UploadSome(Browser owner)
    {
        await Studio.SignIn(owner, Studio.OwnerEmail, Studio.Password);
        var photos = await (await owner.Open("/studio/galleries/new")).Press("Create and add photos", ("Gallery name", "Anna & Ben"), ("Customer", "Anna"));
        var path = photos.Path[..^"/photos".Length];
        var client = await TusClient.For(owner, path);
        var taken = new List<string>();
        for (var i = 0; i < 8; i++)
        {
            var picture = TinyPictures.Jpeg(i);
            (await client.Create($"{i}.jpg", picture.Length, first: picture)).StatusCode.ShouldBe(HttpStatusCode.Created);
            taken.Add($"{i}.jpg");
        }

        return (path, taken);
    }
}
