using Host.Tests.App;

namespace Host.Tests.Journeys;

/// <summary>What visitors downloaded, shared, collected and bought is listed, opened and taken along.</summary>
public sealed class ItemsTests : Journey
{
    [Fact]
    public async Task Lists_lead_to_the_photos_which_are_passed_on_as_ticked()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 3, price: "49");
        var anna = await shoot.MainClient();
        var gallery = await anna.Open(shoot.ClientPath);
        await (await anna.Open($"{shoot.ClientPath}/download")).Press("Download");
        await (await anna.Open($"{shoot.ClientPath}/share?asset={shoot.Photos[0].AssetId:N}")).Press("Make a link to copy");
        await gallery.Press("Favorite photo-02.jpg");
        var cart = await (await anna.Open(shoot.ClientPath)).Press("Buy €49.00");
        await cart.Press("Order for €49.00", ("Your name", "Anna Berg"), ("E-mail", "anna@berg.example"), ("Deliver my files at once", "on"));
        await App.Quiet();

        string List(string name) => $"{shoot.Path}/activity/{name}";
        await Ends(List("downloads"), finished: 1);
        (await Row(List("downloads"))).ShouldBe("Original quality · 3 · Finished · Anna Berg · Main client");
        (await Row(List("shares"))).ShouldBe("Link · 1 · Anna Berg · Main client");
        (await Row(List("collections"))).ShouldBe("Favorites · 1 · 1 · Anna Berg · Main client");
        (await Row(List("sales"))).ShouldContain("1 · Placed · €49.00 ·  · Anna Berg");
        (await Row("/studio/activity/downloads?q=ANNA&type=mainclient&sort=assets")).ShouldContain("3 · Finished · Anna Berg");
        (await Studio.Owner.Open($"{List("downloads")}?q=nobody")).Text.ShouldContain("Nothing matches");
        (await Studio.Owner.Open($"{List("downloads")}?from=2026-02-02&to=2026-01-01")).Text.ShouldContain("The first day is after the last.");
        ((int)(await Studio.Owner.Get(List("nothing"))).StatusCode).ShouldBe(404);
        var csv = await Text($"{List("sales")}?handler=csv&q=anna");
        csv.ShouldContain("at_utc,gallery,order,assets,visitor,email,user_type,status,total,currency,profit");
        csv.ShouldContain("Anna Berg,anna@berg.example,MainClient,Placed");
        csv.ShouldContain(",49.00,EUR");

        var item = await Studio.Owner.Open((await Studio.Owner.Open(List("downloads"))).Document.QuerySelector("tbody th a")!.GetAttribute("href")!);
        item.Document.QuerySelectorAll("input[name=asset]:checked").Length.ShouldBe(3);
        item.Document.QuerySelector("#search-line")!.GetAttribute("value").ShouldBe("photo-01, photo-02, photo-03");
        var token = ("__RequestVerificationToken", await Studio.Owner.FormToken(item.Path));
        var ticked = ("asset", $"{shoot.Photos[1].AssetId}");
        (await (await Studio.Owner.Post($"{item.Path}?handler=txt", ticked, token)).Content.ReadAsStringAsync()).ShouldBe("photo-02.jpg\r\n");
        (await (await Studio.Owner.Post($"{item.Path}?handler=csv", ticked, token)).Content.ReadAsStringAsync()).ShouldContain("photo-02.jpg,Photo");
        (await Studio.Owner.Post($"{item.Path}?handler=xmp", ticked, ("rating", "4"), token)).Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        (await (await Studio.Owner.Post($"{item.Path}?handler=csv", token)).Content.ReadAsStringAsync()).ShouldContain("Please tick at least one photo.");
        (await (await Studio.Owner.Post($"{shoot.ClientPath}/download?handler=chosen", ticked, token)).Content.ReadAsStringAsync()).ShouldContain("Download this photo");

        var person = await Studio.Owner.Open((await Studio.Owner.Open(List("downloads"))).Document.QuerySelector("tbody .who a")!.GetAttribute("href")!);
        person.Text.ShouldContain("3 photos are delivered");
        person.Text.ShouldContain("They have everything that they may download.");
        person.Text.ShouldContain("Favorites 1 photo");
        person.All(".deed").ShouldContain(deed => deed.StartsWith("downloaded 3 photos"));
        person.Document.QuerySelectorAll(".deeds img").Length.ShouldBeGreaterThanOrEqualTo(4);
        var guest = await shoot.Guest();
        (await guest.Get($"{shoot.ClientPath}/photo/{shoot.Photos[2].AssetId:N}/original")).IsSuccessStatusCode.ShouldBeTrue();
        var hasty = await shoot.Guest();
        (await hasty.Get($"{shoot.ClientPath}/photo/{shoot.Photos[1].AssetId:N}/original", ("Range", "bytes=0-9"))).IsSuccessStatusCode.ShouldBeTrue();
        (await Ends($"{List("downloads")}?type=guest", finished: 1)).ShouldBe(["Begun", "Finished"]);
        (await Text($"{List("downloads")}?handler=csv&type=guest")).ShouldContain(",Guest,Begun");
        (await hasty.Get($"{shoot.ClientPath}/photo/{shoot.Photos[1].AssetId:N}/original", ("Range", "bytes=10-"))).IsSuccessStatusCode.ShouldBeTrue();
        (await Ends($"{List("downloads")}?type=guest", finished: 2)).ShouldBe(["Finished", "Finished"], "what was broken off is fetched to its end");
        var stranger = await Studio.Owner.Open((await Studio.Owner.Open($"{List("downloads")}?type=guest")).Document.QuerySelector("tbody .who a")!.GetAttribute("href")!);
        stranger.Text.ShouldContain("1 photo is delivered");
        stranger.Text.ShouldContain("2 photos are not downloaded yet");
        ((int)(await Studio.Owner.Get($"{shoot.Path}/people/{Guid.CreateVersion7()}")).StatusCode).ShouldBe(404);

        var share = await Studio.Owner.Open((await Studio.Owner.Open(List("shares"))).Document.QuerySelector("tbody th a")!.GetAttribute("href")!);
        share.Document.QuerySelectorAll("input[name=asset]").Length.ShouldBe(1);
        var others = await (await Studio.Owner.Post(share.Path, ("all", "true"), ("asset", $"{shoot.Photos[0].AssetId}"), token)).Content.ReadAsStringAsync();
        others.Split("name=\"asset\"").Length.ShouldBe(4);
        others.Split("checked=").Length.ShouldBe(2);

        var sending = await Studio.Owner.Arrive(await Studio.Owner.Post($"{shoot.Path}/share?handler=chosen", ticked, token));
        sending.Text.ShouldContain("Share 1 photo");
        var refused = await sending.Press("Send", ("To", "olga"), ("Message", "For your frame."));
        refused.Refusals.ShouldContain("“olga” is no e-mail address");
        refused.Value("Message").ShouldBe("For your frame.");
        var sent = await refused.Press("Send", ("To", "olga@example.com"));
        sent.Text.ShouldContain("Shared by the studio. 1 photo · E-mail · not opened yet");
        await App.Quiet();
        var mail = App.Mails.Newest("olga@example.com", "Photos for you");
        (mail.Text.Contains("For your frame.", StringComparison.Ordinal), mail.Enclosed.Count).ShouldBe((true, 1));
        var olga = await shoot.Follow(mail.Link);
        (await olga.Open(shoot.ClientPath)).Document.QuerySelectorAll(".grid > li[id]").Length.ShouldBe(1);
        (await Studio.Owner.Open($"{shoot.Path}/visitors")).Text.ShouldContain("Shared by the studio 1 photo · E-mail · opened 1 time");
        var log = await Studio.Owner.Open("/studio/activity/log?kind=SharedByStudio");
        log.All(".deed").ShouldHaveSingleItem().ShouldContain("The studio shared 1 photo · E-mail All photos");
        (await log.Follow("All photos")).Document.QuerySelectorAll("input[name=asset]:checked").Length.ShouldBe(1);
        (await Row(List("shares"))).ShouldBe("Link · 1 · Anna Berg · Main client", "the studio's shares are no visitor's");
        var withdrawn = await (await Studio.Owner.Open($"{sent.Path}/withdraw")).Press("Withdraw the link");
        withdrawn.Refusals.ShouldBeEmpty();
        (await olga.Open(shoot.ClientPath)).Document.QuerySelectorAll(".grid > li[id]").ShouldBeEmpty();
    }

    /// <summary>The only row, without its date.</summary>
    private async Task<string> Row(string address)
    {
        var page = await Studio.Owner.Open(address);
        return string.Join(" · ", page.Document.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().QuerySelectorAll("td").Select(cell => (cell.QuerySelector("a") ?? cell).TextContent.Trim()));
    }

    // That a download was finished is noted when its answer has gone out, behind the reader's back.
    private async Task<IReadOnlyList<string>> Ends(string address, int finished)
    {
        while (true)
        {
            await App.Quiet();
            var ends = (await Studio.Owner.Open(address)).All("tbody .chip");
            if (ends.Count(end => end == "Finished") >= finished)
                return ends;
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }

    private async Task<string> Text(string address) => await (await Studio.Owner.Get(address)).Content.ReadAsStringAsync();
}
