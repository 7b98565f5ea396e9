using System.Net;
using Host.Tests.App;

namespace Host.Tests.Access;

/// <summary>Ways in that other products have left open, each tried by somebody who is let into one gallery and wants something of another, or more of the same.</summary>
public sealed class HolesTests : Journey
{
    private const string Code = "rose2026";

    private Shoot _open = null!;
    private Shoot _private = null!;
    private Browser _guest = null!;
    private Browser _owner = null!;

    private protected override async Task Prepare()
    {
        (_open, _private) = (await Studio.NewOnlineGallery("Open", price: "49"), await Studio.NewOnlineGallery("Private", photos: 2, price: "49"));
        (_guest, _owner) = (await _open.Guest(), await _private.MainClient());
    }

    [Fact]
    public async Task Photos_of_another_gallery_are_not_reached_by_way_of_ones_own()
    {
        var theirs = _private.Photos[0].AssetId;
        var picture = (await _owner.Open(_private.ClientPath)).Document.QuerySelector(".grid img[srcset]")!.GetAttribute("src")!;
        var archive = (await (await _owner.Open($"{_private.ClientPath}/download")).Send("Download", ("Size", "original"))).Headers.Location!.OriginalString;
        var archiveId = archive.Split('/')[^1];
        string[] addresses =
        [
            _private.ClientPath, $"{_private.ClientPath}?fragment=true", $"{_private.ClientPath}?fragment=true&only={theirs}", $"{_private.ClientPath}/save?handler=plan", archive,
            picture, picture.Replace($"{_private.Id:N}", $"{_open.Id:N}", StringComparison.Ordinal), picture[..(picture.LastIndexOf('/') + 1)] + "moving",
            $"{_open.ClientPath}/photo/{theirs}/original", $"{_open.ClientPath}/photo/{theirs}/web-size", $"{_open.ClientPath}/photo/{theirs}/original?saving=true",
            $"{_open.ClientPath}/archive/{archiveId}", $"{_open.ClientPath}/archive/{archiveId}/1", $"{_open.ClientPath}/download/{archiveId}", $"{_open.ClientPath}/download/{archiveId}?handler=state",
        ];
        foreach (var address in addresses)
            (await _guest.Get(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);

        (await _guest.Get(archive)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _owner.Get(archive)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _guest.Open($"{_open.ClientPath}?fragment=true&only={theirs}")).All("li").ShouldBeEmpty();
        (await _guest.Open($"{_open.ClientPath}/save?photo={theirs}")).All(".saving-grid li").ShouldBeEmpty();
    }

    [Fact]
    public async Task Photos_of_another_gallery_are_not_done_anything_with_by_way_of_ones_own()
    {
        var theirs = $"{_private.Photos[0].AssetId}";
        (string Form, string Field)[] forms =
            [("favorites", "add"), ("cart?handler=add", "assetId"), ("hidden", "asset"), ("hidden?handler=show", "asset"), ("seen", "photo"), ("download?handler=chosen", "asset")];

        foreach (var (form, field) in forms)
            (await Post(_guest, $"{_private.ClientPath}/{form}", (field, theirs))).StatusCode.ShouldBe(HttpStatusCode.NotFound, form);
        (await Post(_guest, $"{_open.ClientPath}/favorites", ("add", theirs))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Post(_guest, $"{_open.ClientPath}/cart?handler=add", ("assetId", theirs))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await _guest.Arrive(await Post(_guest, $"{_open.ClientPath}/download?handler=chosen", ("asset", theirs)))).Refusals.ShouldContain("These photos are no longer in the gallery.");
        (await _guest.Open($"{_open.ClientPath}/cart")).Html.ShouldNotContain(theirs);
        (await _owner.Open(_private.ClientPath)).All(".grid li").Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_link_of_one_gallery_opens_no_other_whatever_the_address_says()
    {
        var token = (await _open.PublicLink()).Split('/')[^1];
        var stranger = App.NewBrowser();

        (await stranger.Get($"{_private.ClientPath}/k/{token}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Get(_private.ClientPath)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var visit = _guest.Cookies.Given.Last(cookie => cookie.Name == $"visit-{_open.Id:N}").Value;
        (await stranger.Get(_private.ClientPath, ("Cookie", $"visit-{_private.Id:N}={visit}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Get(_open.ClientPath, ("Cookie", $"visit-{_open.Id:N}={visit}"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_code_opens_its_own_link_alone_and_is_never_read_from_an_address()
    {
        var (first, second) = (await _open.MakeLink("Vendor", "Florist", ("Sharing.Code", Code)), await _private.MakeLink("Vendor", "Florist", ("Sharing.Code", Code)));
        var florist = App.NewBrowser();

        foreach (var address in new[] { $"{first}?code={Code}", $"{first}?Form.Code={Code}", $"{first}?password={Code}" })
            (await florist.Open(address)).Title.ShouldBe("This gallery asks for a code");
        (await florist.Get(_open.ClientPath)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var typed = await (await florist.Open(first)).Send("Open the gallery", ("Access code", Code));
        typed.Headers.Location!.OriginalString.ShouldNotContain(Code);
        (await florist.Arrive(typed)).Path.ShouldBe(_open.ClientPath);

        (await florist.Open(second)).Title.ShouldBe("This gallery asks for a code");
        (await florist.Get(_private.ClientPath)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await florist.Open(_open.ClientPath)).Html.ShouldNotContain(Code);
    }

    [Theory]
    [InlineData("/originals/{photo}")]
    [InlineData("/data/originals/{photo}")]
    [InlineData("/blobs/{photo}")]
    [InlineData("/media/{gallery}/{photo}/original")]
    [InlineData("/media/{gallery}/{photo}/0000000000000000/original")]
    [InlineData("/media/{gallery}/{photo}/0000000000000000/99999")]
    [InlineData("/media/{gallery}/../../originals/{photo}")]
    [InlineData("/media/%2e%2e/%2e%2e/originals/{photo}")]
    [InlineData("/dist/..%2f..%2fgallery.db")]
    [InlineData("/dist/%2e%2e/gallery.db")]
    [InlineData("/g/{slug}/photo/{photo}/%2e%2e")]
    public async Task No_address_leads_past_the_decision_to_a_file(string address)
    {
        var filled = address.Replace("{gallery}", $"{_open.Id:N}", StringComparison.Ordinal).Replace("{photo}", $"{_open.Photos[0].AssetId:N}", StringComparison.Ordinal)
            .Replace("{slug}", _open.ClientPath.Split('/')[^1], StringComparison.Ordinal);

        (await _guest.Get(filled)).StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        (await App.NewBrowser().Get(filled)).StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_a_link_does_not_show_is_in_no_page_that_it_opens()
    {
        var hidden = _open.Photos[0];
        await _open.Post("photos/hidden", ("ids", $"{hidden.AssetId}"));

        foreach (var page in new[] { "", "?select=true", "?favorites=true", "?hidden=true", "?fragment=true", "/download", "/save", "/save?handler=plan", "/cart", "/free-downloads" })
        {
            var html = await (await _guest.Get($"{_open.ClientPath}{page}")).Content.ReadAsStringAsync();
            html.ShouldNotContain(hidden.Name, Case.Insensitive, page);
            html.ShouldNotContain($"{hidden.AssetId:N}", Case.Insensitive, page);
            html.ShouldNotContain("3 photos", Case.Insensitive, page);
            html.ShouldNotContain("data-total=\"3\"", Case.Insensitive, page);
        }
    }

    private static async Task<HttpResponseMessage> Post(Browser browser, string address, params (string, string)[] fields) =>
        await browser.Post(address, [("__RequestVerificationToken", await browser.FormToken()), .. fields]);
}
