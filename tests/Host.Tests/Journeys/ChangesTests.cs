using BuildingBlocks.Persistence;
using Host.Tests.App;
using Host.Web;
using Testing;

namespace Host.Tests.Journeys;

/// <summary>Pages of the studio that are open hear what happens on another host, as long as they may.</summary>
public sealed class ChangesTests
{
    [Fact]
    public async Task What_happens_on_one_host_is_heard_on_another_until_the_session_or_the_host_ends()
    {
        using var data = new DataFolder();
        await using var database = await TestDatabase.Create(DatabaseProvider.Postgres);
        string[] options = ["--postgres", database.Choice.ConnectionString];
        await using var first = await GalleryApp.StartOn(data, options);
        var studio = await Studio.Open(first);
        var shoot = await studio.NewOnlineGallery(photos: 2);
        await first.Quiet();
        var guest = await shoot.Guest();
        var second = await GalleryApp.StartOn(data, options);
        using var window = studio.Owner.At(second.Address);
        var address = $"/studio/changes?gallery={shoot.Id}";

        using (var stream = await EventStream.Open(window, address))
        {
            await (await guest.Open(shoot.ClientPath)).Press("Favorite photo-01.jpg");
            await stream.Hear("activity");
            (await shoot.Upload("late.jpg", TinyPictures.Jpeg(9))).Refusal.ShouldBeNull();
            await stream.Hear("gallery");
            var page = await window.Open(shoot.Path);
            page.Document.QuerySelector("#figures")!.GetAttribute("data-changes").ShouldBe(address);
        }

        var all = new List<EventStream>();
        while (all.All(stream => stream.Status == 200))
            all.Add(await EventStream.Open(window, "/studio/changes"));
        all[^1].Status.ShouldBe(429);
        all.Count.ShouldBeInRange(ChangeStream.MostOfMember, ChangeStream.MostOfMember + 1, "the page that was left may not be noticed yet");

        await (await studio.Owner.Open("/studio")).Press("Sign out");
        await (await guest.Open(shoot.ClientPath)).Press("Favorite photo-02.jpg");
        foreach (var stream in all)
        {
            await stream.End();
            stream.Dispose();
        }

        var again = second.NewBrowser();
        await Studio.SignIn(again, Studio.OwnerEmail, Studio.Password);
        using var last = await EventStream.Open(again, "/studio/changes");
        await second.DisposeAsync();
        await last.End();
    }
}
