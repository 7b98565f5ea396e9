using System.Globalization;
using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class VisitingTests : IAsyncLifetime
{
    private GalleryApp _app = null!;
    private Studio _studio = null!;

    public async Task InitializeAsync()
    {
        _app = await GalleryApp.Start();
        _studio = await Studio.Open(_app);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_client_comes_by_the_link_and_sees_cover_and_photos_without_an_account()
    {
        var shoot = await _studio.NewOnlineGallery();
        var link = await shoot.PublicLink();
        var client = _app.NewBrowser();

        var exchange = await client.Get(link);
        var gallery = await client.Arrive(exchange);

        exchange.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        gallery.Path.ShouldNotContain("/k/");
        gallery.Title.ShouldBe("Anna & Ben");
        gallery.Text.ShouldContain("Photographed by Studio Lindgren");
        gallery.Document.QuerySelectorAll(".grid li[id] a > img[srcset]").Select(picture => picture.GetAttribute("alt")).ShouldBe(["photo-01.jpg", "photo-02.jpg", "photo-03.jpg"]);
        foreach (var source in gallery.Document.QuerySelectorAll(".grid img[srcset], .cover-photo").Select(picture => picture.GetAttribute("src")!))
            (await client.Get(source)).StatusCode.ShouldBe(HttpStatusCode.OK, source);
    }

    [Fact]
    public async Task Favorites_are_kept_by_person()
    {
        var shoot = await _studio.NewOnlineGallery();
        var link = await shoot.Invite("anna@berg.example", "Anna Berg");
        var phone = _app.NewBrowser();
        var guest = await shoot.Guest();

        await (await phone.Open(link)).Press("Favorite photo-02.jpg");

        var laptop = await _app.NewBrowser().Open(link);
        Picked(laptop).ShouldBe(["Favorite photo-02.jpg"]);
        Picked(await guest.Open(shoot.ClientPath)).ShouldBeEmpty();
        Picked(await phone.Again().Open(shoot.ClientPath)).ShouldBe(["Favorite photo-02.jpg"]);
        var favorites = (await phone.Open($"{shoot.ClientPath}?favorites=true")).Document;
        favorites.QuerySelectorAll(".grid li[id]").Length.ShouldBe(1);
        favorites.QuerySelector(".cover-photo").ShouldBeNull();

        await laptop.Press("Favorite photo-02.jpg");
        Picked(await phone.Open(shoot.ClientPath)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_gallery_that_is_offline_says_so_kindly_and_its_links_come_back()
    {
        var shoot = await _studio.NewOnlineGallery();
        var client = await shoot.MainClient();
        await (await client.Open(shoot.ClientPath)).Press("Favorite photo-01.jpg");
        var picture = (await client.Open(shoot.ClientPath)).Document.QuerySelector(".grid img[srcset]")!.GetAttribute("src")!;

        await shoot.TakeOffline();
        var closed = await client.Open(shoot.ClientPath);

        closed.Status.ShouldBe(HttpStatusCode.OK);
        closed.Text.ShouldContain("not online at the moment");
        closed.Text.ShouldContain(Studio.OwnerEmail);
        closed.Has("img").ShouldBeFalse();
        (await client.Get(picture)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _app.NewBrowser().Open(await shoot.PublicLink())).Text.ShouldContain("not online at the moment");

        var settings = await _studio.Owner.Open($"{shoot.Path}/settings");
        (await settings.Press("Save", ("Goes online", "2020-01-01T09:00"))).Refusals.ShouldContain("Please choose a time that is still to come, or put the gallery online now.");
        var opening = $"{_app.Clock.GetUtcNow().Year + 1}-12-31";
        (await settings.Press("Save", ("Goes online", $"{opening}T09:00"))).Value("Goes online").ShouldBe($"{opening}T09:00");
        (await client.Open(shoot.ClientPath)).Text.ShouldContain($"This gallery opens on December 31, {opening[..4]}, 9:00");
        (await (await _studio.Owner.Open($"{shoot.Path}/visitors")).Press("Have the invitation wait", ("E-mail", "ben@berg.example"))).Text.ShouldContain("The invitation waits");
        await _app.Quiet();
        _app.Mails.To("ben@berg.example").ShouldBeEmpty();

        await shoot.PutOnline();
        Picked(await client.Open(shoot.ClientPath)).ShouldBe(["Favorite photo-01.jpg"]);
        await _app.Quiet();
        (await _app.NewBrowser().Open(_app.Mails.Newest("ben@berg.example").Link)).Title.ShouldBe("Anna & Ben");
    }

    [Fact]
    public async Task A_gallery_whose_last_day_is_over_says_so()
    {
        var shoot = await _studio.NewOnlineGallery();
        var client = await shoot.Guest();

        var lastDay = DateOnly.FromDateTime(_app.Clock.GetUtcNow().UtcDateTime.AddDays(1));
        var saved = await (await _studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Last day", lastDay.ToString("O", CultureInfo.InvariantCulture)));
        var before = await client.Open(shoot.ClientPath);
        _app.Clock.Move(TimeSpan.FromDays(3));

        saved.Refusals.ShouldBeEmpty();
        before.Title.ShouldBe("Anna & Ben");
        (await client.Open(shoot.ClientPath)).Text.ShouldContain("The time of this gallery is over");
        (await client.Open($"{shoot.ClientPath}/download")).Path.ShouldBe(shoot.ClientPath);
    }

    [Fact]
    public async Task Wrong_tokens_look_like_a_gallery_that_never_was()
    {
        var shoot = await _studio.NewOnlineGallery();
        var link = await shoot.PublicLink();
        _ = await shoot.Guest();
        var stranger = _app.NewBrowser();
        var never = await stranger.Open("/g/no-such-gallery");

        foreach (var path in new[] { $"{link}x", $"{shoot.ClientPath}/k/{new string('A', 43)}", $"{shoot.ClientPath}/k/short", shoot.ClientPath, $"{shoot.ClientPath}/download", "/g/no-such-gallery/k/abc" })
        {
            var page = await stranger.Open(path);
            page.Status.ShouldBe(HttpStatusCode.NotFound, path);
            page.Html.ShouldBe(never.Html, path);
            stranger.Cookies.Header.ShouldNotContain("visit", Case.Insensitive, path);
        }
    }

    [Fact]
    public async Task A_withdrawn_link_ends_at_the_very_next_request_and_others_stay()
    {
        var shoot = await _studio.NewOnlineGallery();
        var link = await shoot.Invite("anna@berg.example", "Anna Berg");
        var anna = _app.NewBrowser();
        var open = await anna.Open(link);
        var guest = await shoot.Guest();

        await shoot.Withdraw("Anna Berg");

        (await anna.Open(shoot.ClientPath)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await open.Press("Favorite photo-01.jpg")).Refusals.ShouldBe("That gallery does not exist.");
        (await _app.NewBrowser().Open(link)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await guest.Open(shoot.ClientPath)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_belongs_to_one_gallery_is_not_there_in_another()
    {
        var (one, other) = (await _studio.NewOnlineGallery("One"), await _studio.NewOnlineGallery("Other"));
        var (guest, otherGuest) = (await one.Guest(), await other.Guest());
        var foreign = other.Photos[0].AssetId;
        var picture = (await otherGuest.Open(other.ClientPath)).Document.QuerySelector(".grid img[srcset]")!.GetAttribute("src")!;
        var token = await guest.FormToken(one.ClientPath);

        (await _app.NewBrowser().Open($"{other.ClientPath}/k/{(await one.PublicLink()).Split('/')[^1]}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await guest.Get($"{one.ClientPath}/photo/{foreign}/original")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await guest.Get($"{other.ClientPath}/photo/{foreign}/original")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await guest.Get(picture)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await guest.Get(picture.Replace($"{other.Id:N}", $"{one.Id:N}", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await guest.Post($"{one.ClientPath}/favorites", ("add", $"{foreign}"), ("__RequestVerificationToken", token))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await guest.Post($"{one.ClientPath}/cart?handler=add", ("assetId", $"{foreign}"), ("__RequestVerificationToken", token))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        Picked(await guest.Open(one.ClientPath)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_guesses_links_without_end()
    {
        var guesser = _app.NewBrowser();
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 130; attempt++)
            answers.Add((await guesser.Get($"/g/anna/k/{attempt:D22}")).StatusCode);

        answers[0].ShouldBe(HttpStatusCode.NotFound);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static IEnumerable<string?> Picked(Page gallery) =>
        gallery.Document.QuerySelectorAll("button[form=pick][aria-pressed=true]").Select(button => button.GetAttribute("aria-label"));
}
