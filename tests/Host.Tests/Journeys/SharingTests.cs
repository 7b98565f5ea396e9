using System.Text.Json;
using Host.Tests.App;

namespace Host.Tests.Journeys;

/// <summary>Visitors share photos, without a script and with one; whoever comes by the link finds these photos and nothing else.</summary>
public sealed class SharingTests : Journey
{
    [Fact]
    public async Task A_guest_shares_a_photo_whose_link_shows_it_alone_until_it_is_ended()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 3);
        var (shown, kept) = (shoot.Photos[0], shoot.Photos[1]);
        var guest = await shoot.Guest();
        var desk = await guest.Open($"{shoot.ClientPath}/share?asset={shown.AssetId:N}");
        desk.Text.ShouldContain("Share this photo");

        var list = await desk.Press("Make a link to copy", ("Whom it is for", "Olga"));
        list.Text.ShouldContain("The link is made.");
        list.Text.ShouldContain("Not opened yet");
        var link = new Uri(list.Document.QuerySelector("[aria-label='Copy the link for Olga']")!.GetAttribute("data-copy")!).PathAndQuery;
        var olga = await shoot.Follow(link);
        var page = await olga.Open(shoot.ClientPath);
        page.Text.ShouldContain("Shared with you");
        foreach (var address in new[] { "", "?select=true", "?fragment=true", "/download", "/save", "/save?handler=plan", "/share", "/shares", "/cart" })
        {
            var html = await (await olga.Get($"{shoot.ClientPath}{address}")).Content.ReadAsStringAsync();
            html.ShouldNotContain(kept.Name, Case.Insensitive, address);
            html.ShouldNotContain($"{kept.AssetId:N}", Case.Insensitive, address);
            html.ShouldNotContain("3 photos", Case.Insensitive, address);
        }

        ((int)(await olga.Get($"{shoot.ClientPath}/photo/{kept.AssetId:N}/original")).StatusCode).ShouldBe(404);
        ((int)(await olga.Get($"{shoot.ClientPath}/photo/{shown.AssetId:N}/original")).StatusCode).ShouldBe(200);
        var visitors = await Studio.Owner.Open($"{shoot.Path}/visitors");
        visitors.Text.ShouldContain("Shared by");
        visitors.Text.ShouldContain("1 photo · Link · opened 1 time");
        (await guest.Open($"{shoot.ClientPath}/shares")).Text.ShouldContain("Opened 1 time");
        await App.Quiet();
        (await Studio.Owner.Open("/studio/activity")).Text.ShouldContain("shared 1 photo");

        (await (await guest.Open($"{shoot.ClientPath}/shares")).Press("End the link for Olga")).Text.ShouldContain("nobody comes in by this link anymore");
        ((int)(await olga.Get($"{shoot.ClientPath}/photo/{shown.AssetId:N}/original")).StatusCode).ShouldBe(404);
        var ended = await App.NewBrowser().Open(link);
        ((int)ended.Status).ShouldBe(404);
        ended.Text.ShouldContain("This is no longer shared");
        (await App.NewBrowser().Open($"{link[..^1]}{(link[^1] == 'A' ? 'B' : 'A')}")).Text.ShouldNotContain("shared");
    }

    [Fact]
    public async Task A_collection_is_shared_as_it_is_at_any_moment_until_it_is_deleted()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 3);
        var (anna, albumId) = (await shoot.MainClient(), Guid.CreateVersion7());
        async Task Wish(int photo, string? name = null) => (await anna.Post(
            $"{shoot.ClientPath}/wishes",
            [("list", $"{albumId:N}"), ("on", "true"), ("asset", $"{shoot.Photos[photo].AssetId}"), ("__RequestVerificationToken", await anna.FormToken()), .. name is null ? [] : new[] { ("name", name) }])).EnsureSuccessStatusCode();
        await Wish(0, "Album");
        var album = await anna.Open($"{shoot.ClientPath}?collection={albumId:N}");
        var desk = await album.Follow("Share");
        desk.Text.ShouldContain("Share “Album”");
        desk.Text.ShouldContain("sees what is in this collection at any moment");

        var list = await desk.Press("Make a QR code", ("Whom it is for", "Olga"));
        list.Text.ShouldContain("Collection “Album”");
        list.Has("svg.qr").ShouldBeTrue();
        var link = new Uri(list.Document.QuerySelector("[aria-label='Copy the link for Olga']")!.GetAttribute("data-copy")!).PathAndQuery;
        var card = await list.Follow("Print a card for Olga…");
        card.Text.ShouldContain(link);
        card.Refusals.ShouldBeEmpty();
        (await anna.Open($"{card.Path}?Size=business&Line=Find%20yourself")).Document.QuerySelectorAll("article.qr-card svg.qr").Length.ShouldBe(10);
        ((int)(await (await shoot.Guest()).Get(card.Path)).StatusCode).ShouldBe(404);
        var olga = await shoot.Follow(link);
        (await olga.Open(shoot.ClientPath)).Document.QuerySelectorAll(".grid > li[id]").Length.ShouldBe(1);
        await Wish(2);
        (await olga.Open(shoot.ClientPath)).Document.QuerySelectorAll(".grid > li[id]").Length.ShouldBe(2);
        ((int)(await olga.Get($"{shoot.ClientPath}/photo/{shoot.Photos[1].AssetId:N}/original")).StatusCode).ShouldBe(404);
        (await olga.Open($"{shoot.ClientPath}/share?collection={albumId:N}")).Text.ShouldContain("That collection is no longer there.");
        (await Studio.Owner.Open($"{shoot.Path}/visitors")).Text.ShouldContain("Collection “Album” · QR code · opened 1 time");

        (await desk.Press("Send", ("To", "olga@example.com"))).Text.ShouldContain("The mail is on its way.");
        await App.Quiet();
        App.Mails.Newest("olga@example.com", "Anna Berg shares photos with you").Enclosed.Count.ShouldBe(2);

        await (await anna.Open($"{shoot.ClientPath}/collections/{albumId}/remove")).Press("Delete");
        ((int)(await olga.Get(shoot.ClientPath)).StatusCode).ShouldBe(404);
        (await App.NewBrowser().Open(link)).Text.ShouldContain("This is no longer shared");
        var ended = await anna.Open($"{shoot.ClientPath}/shares");
        ended.Text.ShouldContain("A deleted collection");
        ended.Text.ShouldContain("Ended");
    }

    [Fact]
    public async Task A_link_is_printed_on_cards_as_a_code_and_as_an_address()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var visitors = await Studio.Owner.Open($"{shoot.Path}/visitors");
        var cards = await visitors.Follow("Card with QR code");

        cards.Document.QuerySelectorAll("article.qr-card svg.qr").Length.ShouldBe(4);
        cards.Text.ShouldContain(await shoot.PublicLink());
        var small = await Studio.Owner.Open($"{cards.Path}?Size=business&Line=Find%20yourself");
        small.Document.QuerySelectorAll("article.qr-card").Length.ShouldBe(10);
        small.Text.ShouldContain("Find yourself");
    }

    [Fact]
    public async Task Old_addresses_lead_on_for_whoever_may_know_of_the_gallery_and_for_nobody_else()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var (link, guest) = (await shoot.PublicLink(), await shoot.Guest());
        var old = shoot.ClientPath;
        var settings = await Studio.Owner.Open($"{shoot.Path}/settings");
        (await settings.Press("Change the address", ("Address of the gallery", "anna und ben"))).Text.ShouldContain("Please use letters from a to z");
        (await settings.Press("Change the address", ("Address of the gallery", "anna-ben"))).Text.ShouldContain("Links with the old address lead to the new one.");

        var moved = await guest.Get($"{old}/download?favorites=true");
        ((int)moved.StatusCode, moved.Headers.Location!.OriginalString).ShouldBe((308, "/g/anna-ben/download?favorites=true"));
        (await guest.Open(old)).Path.ShouldBe("/g/anna-ben");
        (await App.NewBrowser().Open(link)).Path.ShouldBe("/g/anna-ben");
        foreach (var path in new[] { old, $"{old}/download", $"{old}/k/wrong", "/g/anna-ben", "/g/never-was" })
            ((int)(await App.NewBrowser().Get(path)).StatusCode).ShouldBe(404, path);
        ((int)(await guest.Post($"{old}/favorites", ("add", $"{shoot.Photos[0].AssetId}"), ("__RequestVerificationToken", await guest.FormToken()))).StatusCode).ShouldBe(308);
    }

    [Fact]
    public async Task Favorites_come_along_from_the_browser_of_an_app_to_the_visitors_own()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 2);
        var app = await shoot.Guest();
        await app.Post($"{shoot.ClientPath}/favorites", ("add", $"{shoot.Photos[0].AssetId}"), ("__RequestVerificationToken", await app.FormToken()));
        (await app.Open(shoot.ClientPath)).Text.ShouldNotContain("Open in my browser");
        (await (await As(app, HttpMethod.Get, shoot.ClientPath)).Content.ReadAsStringAsync()).ShouldContain("You are looking inside Instagram.");

        var carry = (await As(app, HttpMethod.Post, $"{shoot.ClientPath}/carry", await app.FormToken())).Headers.Location!.OriginalString;
        (await (await As(app, HttpMethod.Get, carry)).Content.ReadAsStringAsync()).ShouldContain("Now open this page in your browser");
        var own = App.NewBrowser();
        ((int)(await own.Get(shoot.ClientPath)).StatusCode).ShouldBe(404);
        var page = await own.Open(carry);
        ((int)(await App.NewBrowser().Get(shoot.ClientPath)).StatusCode).ShouldBe(404, "looking at it lets nobody in");
        await page.Press("Open the gallery");
        (await own.Open($"{shoot.ClientPath}?favorites=true")).Document.QuerySelectorAll(".grid > li[id]").Length.ShouldBe(1);
        (await App.NewBrowser().Open(carry)).Text.ShouldContain("This link is used up");
    }

    private static async Task<HttpResponseMessage> As(Browser browser, HttpMethod method, string address, string? token = null)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 340.0.0.22.82");
        if (token is not null)
            request.Headers.Add("RequestVerificationToken", token);
        return await browser.Send(request);
    }

    [Fact]
    public async Task Programs_that_look_at_a_link_see_what_the_studio_has_them_see_and_are_no_visits()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var link = await shoot.PublicLink();
        var bot = App.NewBrowser();
        var plain = await bot.Get(link, ("User-Agent", "WhatsApp/2.24.1 A"));
        plain.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex, nofollow"]);
        plain.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var html = await plain.Content.ReadAsStringAsync();
        html.ShouldContain("og:title");
        html.ShouldNotContain("og:image");
        ((int)(await bot.Get($"{link}/preview.jpg")).StatusCode).ShouldBe(404);

        await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Show the cover in link previews", "on"));
        (await (await bot.Get(link, ("User-Agent", "Mozilla/5.0 facebookexternalhit/1.1 Facebot Twitterbot/1.0"))).Content.ReadAsStringAsync()).ShouldContain($"{link}/preview.jpg");
        var picture = await bot.Get($"{link}/preview.jpg");
        picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        (await picture.Content.ReadAsByteArrayAsync())[..2].ShouldBe([0xFF, 0xD8]);
        ((int)(await bot.Get($"{link[..^1]}x/preview.jpg")).StatusCode).ShouldBe(404);
        await App.Quiet();
        (await Studio.Owner.Open(shoot.Path)).Text.ShouldContain("Nobody has been here yet.");
        ((int)(await bot.Get($"/g/{link.Split('/')[2]}")).StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task A_main_client_mails_the_gallery_and_a_script_gets_the_link_to_hand_over()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var anna = await shoot.MainClient();
        var desk = await (await anna.Open(shoot.ClientPath)).Follow("Share");
        var refused = await desk.Press("Send", ("To", "olga@example.com, jim"), ("Message", "Look how we laughed!"));
        refused.Text.ShouldContain("“jim” is no e-mail address such as anna@example.com.");
        refused.Value("Message").ShouldBe("Look how we laughed!");
        (await refused.Press("Send", ("To", "olga@example.com"))).Text.ShouldContain("The mail is on its way.");
        await App.Quiet();
        var mail = App.Mails.Newest("olga@example.com", "Anna Berg shares photos with you");
        mail.Enclosed.ShouldHaveSingleItem().Value.ShouldBe("image/jpeg");
        mail.Html.ShouldNotBeNull().ShouldContain($"cid:{mail.Enclosed.Keys.Single()}");
        (await (await shoot.Follow(mail.Link)).Open(shoot.ClientPath)).Text.ShouldContain("Shared with you by Anna Berg");

        using var request = new HttpRequestMessage(HttpMethod.Post, $"{shoot.ClientPath}/share")
        {
            Content = new FormUrlEncodedContent([new("Form.Way", "Mobile"), new("Form.Assets", $"{shoot.Photos[0].AssetId:N}")]),
            Headers = { { "RequestVerificationToken", await anna.FormToken() }, { "Accept", "application/json" } },
        };
        var answer = JsonDocument.Parse(await (await anna.Send(request)).Content.ReadAsStringAsync()).RootElement;
        (await anna.Open($"{shoot.ClientPath}/shares")).Text.ShouldContain("Made, but not sent yet");
        (await Studio.Owner.Open($"{shoot.Path}/visitors")).Text.ShouldContain("1 photo · Mobile share · made, but not sent yet");
        var sent = await anna.Post(answer.GetProperty("sent").GetString()!, ("grantId", answer.GetProperty("id").GetString()!), ("__RequestVerificationToken", await anna.FormToken()));
        ((int)sent.StatusCode).ShouldBe(303);
        (await anna.Open($"{shoot.ClientPath}/shares")).Text.ShouldNotContain("Made, but not sent yet");
        (await (await shoot.Follow(new Uri(answer.GetProperty("link").GetString()!).PathAndQuery)).Open(shoot.ClientPath)).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        (await Studio.Owner.Open($"{shoot.Path}/visitors")).Text.ShouldContain("1 photo · Mobile share · opened 1 time");
    }
}
