using System.Globalization;
using System.Net;
using Host.Tests.App;
using Testing;

namespace Host.Tests.Journeys;

/// <summary>One gallery from its draft to its end, as its client sees it.</summary>
public sealed class LifecycleTests : Journey
{
    private const string Closed = "This gallery is not online at the moment.";
    private const string Over = "The time of this gallery is over";
    private const string Away = "This gallery is in the photographer's archive.";

    private Shoot _shoot = null!;
    private Browser _client = null!;

    [Fact]
    public async Task A_client_reads_in_every_state_what_became_of_the_gallery_and_finds_their_picks_whenever_it_is_open()
    {
        _shoot = await Studio.NewGallery();
        (await _shoot.Upload("photo-01.jpg", TinyPictures.Jpeg(1))).Refusal.ShouldBeNull();
        await App.Quiet();
        _client = await _shoot.Guest();
        await Reads(Closed, "a draft");

        await _shoot.PutOnline();
        await (await _client.Open(_shoot.ClientPath)).Press("Favorite photo-01.jpg");
        await IsOpen("put online");
        await _shoot.TakeOffline();
        await Reads(Closed, "taken offline");
        await Archive();
        await Reads(Away, "archived while it was offline");
        await BringBack();
        await Reads(Closed, "its originals are back");
        await _shoot.PutOnline();
        await IsOpen("put online again");

        await EndAfter(days: 1);
        await IsOpen("it has a last day");
        App.Clock.Move(TimeSpan.FromDays(3));
        await Reads(Over, "expired");
        await EndAfter(days: 1);
        await IsOpen("extended");
        App.Clock.Move(TimeSpan.FromDays(3));
        await Reads(Over, "expired again");
        await Archive();
        await Reads(Away, "archived when it had expired");

        var removal = await Studio.Owner.Open($"{_shoot.Path}/remove");
        (await removal.Press("Remove the gallery for good", ("Type the gallery’s name to confirm", "Anna & Ben"))).Text.ShouldContain("is removed for good.");
        (await _client.Open(_shoot.ClientPath)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    // With its name, whom to write to, and no picture but the cover.
    private async Task Reads(string sentence, string state)
    {
        var page = await _client.Open(_shoot.ClientPath);
        page.Title.ShouldBe("Anna & Ben", state);
        page.Text.ShouldContain(sentence, Case.Sensitive, state);
        page.Document.QuerySelector($"a[href^='mailto:{Studio.OwnerEmail}']").ShouldNotBeNull(state);
        page.Document.QuerySelectorAll("main img").ShouldAllBe(picture => picture.Closest(".closed-cover") != null, state);
    }

    private async Task IsOpen(string state) =>
        (await _client.Open(_shoot.ClientPath)).Document.QuerySelector(".grid button[aria-pressed=true]").ShouldNotBeNull(state);

    private async Task Archive() => (await (await Studio.Owner.Open($"{_shoot.Path}/settings")).Press("Archive the gallery")).Text.ShouldContain("is archived.");

    private async Task BringBack()
    {
        await Until("settings", "Bring the originals back");
        (await (await Studio.Owner.Open($"{_shoot.Path}/settings")).Press("Bring the originals back")).Text.ShouldContain("are on their way back");
        await Until("", "Put online");
    }

    // Originals move by and by.
    private Task Until(string tab, string button) => Stillness.Of(
        App.Services, async () => (await Studio.Owner.Open($"{_shoot.Path}/{tab}")).All("button").Contains(button), TimeSpan.FromMinutes(2));

    private async Task EndAfter(int days)
    {
        var last = DateOnly.FromDateTime(App.Clock.GetUtcNow().UtcDateTime.AddDays(days)).ToString("O", CultureInfo.InvariantCulture);
        (await (await Studio.Owner.Open($"{_shoot.Path}/settings")).Press("Save", ("Last day", last))).Refusals.ShouldBeEmpty();
    }
}
