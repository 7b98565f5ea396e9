using System.Globalization;
using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class VisitingTests : Journey
{
    [Fact]
    public async Task A_client_comes_by_the_link_and_sees_cover_and_photos_without_an_account()
    {
        var shoot = await Studio.NewOnlineGallery();
        var link = await shoot.PublicLink();
        var client = App.NewBrowser();

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
        var shoot = await Studio.NewOnlineGallery();
        var link = await shoot.Invite("anna@berg.example", "Anna Berg");
        var phone = App.NewBrowser();
        var guest = await shoot.Guest();

        await (await phone.Open(link)).Press("Favorite photo-02.jpg");

        var laptop = await App.NewBrowser().Open(link);
        Picked(laptop).ShouldBe(["Favorite photo-02.jpg"]);
        Picked(await guest.Open(shoot.ClientPath)).ShouldBeEmpty();
        Picked(await phone.Again().Open(shoot.ClientPath)).ShouldBe(["Favorite photo-02.jpg"]);
        var favorites = (await phone.Open($"{shoot.ClientPath}?favorites=true")).Document;
        favorites.QuerySelectorAll(".grid li[id]").Length.ShouldBe(1);
        favorites.QuerySelector(".cover-photo").ShouldBeNull();

        var lists = await Studio.Owner.Open($"{shoot.Path}/picks");
        var list = await Studio.Owner.Open(lists.Document.QuerySelectorAll("table a").ShouldHaveSingleItem().GetAttribute("href")!);
        list.Text.ShouldContain("Anna Berg");
        list.Value("File names for the search in Lightroom or Capture One").ShouldBe("photo-02");
        (await (await Studio.Owner.Get($"{list.Path}?handler=txt")).Content.ReadAsStringAsync()).ShouldBe("photo-02.jpg\r\n");
        (await (await Studio.Owner.Get($"{list.Path}?handler=csv")).Content.ReadAsStringAsync()).ShouldContain("photo-02.jpg,Photo,");

        await laptop.Press("Favorite photo-02.jpg");
        Picked(await phone.Open(shoot.ClientPath)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_gallery_that_is_offline_says_so_kindly_and_its_links_come_back()
    {
        var shoot = await Studio.NewOnlineGallery();
        var client = await shoot.MainClient();
        await (await client.Open(shoot.ClientPath)).Press("Favorite photo-01.jpg");
        var open = await client.Open(shoot.ClientPath);
        var cover = open.Document.QuerySelector(".cover-photo")!.GetAttribute("src")!.Split('/')[3];
        var picture = open.Document.QuerySelectorAll(".grid img[srcset]").Select(image => image.GetAttribute("src")!).First(address => address.Split('/')[3] != cover);

        await shoot.TakeOffline();
        var closed = await client.Open(shoot.ClientPath);

        closed.Status.ShouldBe(HttpStatusCode.OK);
        closed.Text.ShouldContain("not online at the moment");
        closed.Text.ShouldContain(Studio.OwnerEmail);
        var shown = closed.Document.QuerySelectorAll("img").ShouldHaveSingleItem().GetAttribute("src")!;
        shown.Split('/')[3].ShouldBe(cover);
        (await client.Get(shown)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await App.NewBrowser().Get(shown)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.Get(picture)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await App.NewBrowser().Open(await shoot.PublicLink())).Text.ShouldContain("not online at the moment");

        var settings = await Studio.Owner.Open($"{shoot.Path}/settings");
        (await settings.Press("Save", ("Goes online", "2020-01-01T09:00"))).Refusals.ShouldContain("Please choose a time that is still to come, or put the gallery online now.");
        var opening = $"{App.Clock.GetUtcNow().Year + 1}-12-31";
        (await settings.Press("Save", ("Goes online", $"{opening}T09:00"))).Value("Goes online").ShouldBe($"{opening}T09:00");
        (await client.Open(shoot.ClientPath)).Text.ShouldContain($"This gallery opens on December 31, {opening[..4]}, 9:00");
        (await (await Studio.Owner.Open($"{shoot.Path}/visitors")).Press("Have the invitation wait", ("E-mail", "ben@berg.example"))).Text.ShouldContain("The invitation waits");
        await App.Quiet();
        App.Mails.To("ben@berg.example").ShouldBeEmpty();

        await shoot.PutOnline();
        Picked(await client.Open(shoot.ClientPath)).ShouldBe(["Favorite photo-01.jpg"]);
        await App.Quiet();
        (await App.NewBrowser().Open(App.Mails.Newest("ben@berg.example").Link)).Title.ShouldBe("Anna & Ben");
    }

    [Fact]
    public async Task A_gallery_whose_last_day_is_over_says_so()
    {
        var shoot = await Studio.NewOnlineGallery();
        var client = await shoot.Guest();

        var lastDay = DateOnly.FromDateTime(App.Clock.GetUtcNow().UtcDateTime.AddDays(1));
        var saved = await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Last day", lastDay.ToString("O", CultureInfo.InvariantCulture)));
        var before = await client.Open(shoot.ClientPath);
        App.Clock.Move(TimeSpan.FromDays(3));

        saved.Refusals.ShouldBeEmpty();
        before.Title.ShouldBe("Anna & Ben");
        (await client.Open(shoot.ClientPath)).Text.ShouldContain("The time of this gallery is over");
        (await client.Open($"{shoot.ClientPath}/download")).Path.ShouldBe(shoot.ClientPath);
    }

    [Fact]
    public async Task Wrong_tokens_look_like_a_gallery_that_never_was()
    {
        var shoot = await Studio.NewOnlineGallery();
        var link = await shoot.PublicLink();
        _ = await shoot.Guest();
        var stranger = App.NewBrowser();
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
        var shoot = await Studio.NewOnlineGallery();
        var link = await shoot.Invite("anna@berg.example", "Anna Berg");
        var anna = App.NewBrowser();
        var open = await anna.Open(link);
        var guest = await shoot.Guest();

        await shoot.Withdraw("Anna Berg");

        (await anna.Open(shoot.ClientPath)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await open.Press("Favorite photo-01.jpg")).Refusals.ShouldBe("That gallery does not exist.");
        (await App.NewBrowser().Open(link)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await guest.Open(shoot.ClientPath)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_belongs_to_one_gallery_is_not_there_in_another()
    {
        var (one, other) = (await Studio.NewOnlineGallery("One"), await Studio.NewOnlineGallery("Other"));
        var (guest, otherGuest) = (await one.Guest(), await other.Guest());
        var foreign = other.Photos[0].AssetId;
        var picture = (await otherGuest.Open(other.ClientPath)).Document.QuerySelector(".grid img[srcset]")!.GetAttribute("src")!;
        var token = await guest.FormToken(one.ClientPath);

        (await App.NewBrowser().Open($"{other.ClientPath}/k/{(await one.PublicLink()).Split('/')[^1]}")).Status.ShouldBe(HttpStatusCode.NotFound);
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
        var guesser = App.NewBrowser();
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 130; attempt++)
            answers.Add((await guesser.Get($"/g/anna/k/{attempt:D22}")).StatusCode);

        answers[0].ShouldBe(HttpStatusCode.NotFound);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static IEnumerable<string?> Picked(Page gallery) =>
        gallery.Document.QuerySelectorAll("button[form=pick][aria-pressed=true]").Select(button => button.GetAttribute("aria-label"));
}
