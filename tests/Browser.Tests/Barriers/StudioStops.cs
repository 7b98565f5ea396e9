using Host.Tests.App;
using Testing;
using Reader = Host.Tests.App.Browser;

namespace Browser.Tests.Barriers;

/// <summary>What those who work in the studio see, when there is something of everything.</summary>
internal sealed class StudioStops(Studio studio, Shoot shoot, string folder)
{
    private readonly List<Stop> _stops = [];
    private readonly Reader _owner = studio.Owner;

    /// <param name="studio">The studio.</param>
    /// <param name="shoot">A gallery in which clients have done everything that clients can do.</param>
    /// <param name="folder">A folder that is open to galleries.</param>
    public static async Task<IReadOnlyList<Stop>> Of(Studio studio, Shoot shoot, string folder)
    {
        var stops = new StudioStops(studio, shoot, folder);
        await stops.Galleries();
        await stops.Clients();
        await stops.Update();
        await stops.Activity();
        await stops.Shop();
        await stops.Settings();
        await stops.Account();
        return stops._stops;
    }

    private async Task Galleries()
    {
        var gone = await shoot.Upload("gone.jpg", TinyPictures.Jpeg(77));
        await studio.App.Quiet();
        await shoot.Post("photos/remove", ("ids", $"{gone.AssetId}"));
        await (await _owner.Open($"{shoot.Path}/settings")).Press("Keep as preset", ("Keep these settings as", "Weddings"));
        var presented = (await _owner.Open($"{shoot.Path}/collections")).Link("Album proposal");
        Add("studio", "/studio");
        Add("studio/galleries/new", "/studio/galleries/new");
        AddTabs("", "photos", "photos/captions", "photos/bin", "look", "cover", "collections", "scenes", "settings", "remove", "free-downloads", "shop", "visitors");
        Add("studio/galleries/{id:guid}/photos/{assetId:guid}/replace", $"{shoot.Path}/photos/{shoot.Photos[0].AssetId}/replace");
        Add("studio/galleries/{id:guid}/collections/{collectionId:guid}", presented, $"{presented}?remove=true");
    }

    private async Task Clients()
    {
        var visitors = await _owner.Open($"{shoot.Path}/visitors");
        var grant = visitors.Link("Anna Berg");
        AddTabs("picks", "selections", "selections/new");
        Add("studio/galleries/{id:guid}/visitors/{grantId:guid}", grant, visitors.Link("What guests may do"));
        Add("studio/galleries/{id:guid}/visitors/{grantId:guid}/card", visitors.Link("Card with QR code"));
        Add("studio/galleries/{id:guid}/visitors/{grantId:guid}/withdraw", $"{grant}/withdraw");
        Add("studio/galleries/{id:guid}/visitors/terms/{number:int}", $"{shoot.Path}/visitors/terms/1");
        Add("studio/galleries/{id:guid}/picks/{collectionId:guid}", First(await _owner.Open($"{shoot.Path}/picks"), "/picks/"));
        var selections = await _owner.Open($"{shoot.Path}/selections");
        Add("studio/galleries/{id:guid}/selections/{requestId:guid}/overlap", selections.Link("Compare the choices for Wall"));
        Add("studio/galleries/{id:guid}/selections/{selectionId:guid}",
            [.. selections.Document.QuerySelectorAll(".who a").Select(link => link.GetAttribute("href")!).Distinct().Take(4)]);
    }

    private async Task Update()
    {
        var photos = Directory.CreateDirectory(Path.Combine(folder, "finished")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(photos, "new.jpg"), TinyPictures.Jpeg(78));
        var page = await (await _owner.Open($"{shoot.Path}/update")).Press("Update Gallery", ("Folder or link", photos));
        page.Refusals.ShouldBeEmpty();
        _stops.Add(new("studio/galleries/{id:guid}/update", _owner, $"{shoot.Path}/update", "#difference-head, [aria-labelledby='difference-head'], [data-settled]"));
        Add("studio/galleries/{id:guid}/update/{updateId:guid}", $"{shoot.Path}/update/{Guid.CreateVersion7()}");
    }

    private async Task Activity()
    {
        await studio.App.Quiet();
        Add("studio/activity", "/studio/activity");
        foreach (var page in new[] { "log", "visitors", "engaged" })
            Add($"studio/activity/{page}", $"/studio/activity/{page}");
        Add("studio/galleries/{id:guid}/activity/visitors", $"{shoot.Path}/activity/visitors", $"{shoot.Path}/activity/visitors?type=MainClient&q=nobody");
        Add("studio/galleries/{id:guid}/activity/engaged", $"{shoot.Path}/activity/engaged");
        foreach (var list in new[] { "downloads", "shares", "collections", "sales" })
        {
            Add("studio/activity/{list}", $"/studio/activity/{list}");
            Add("studio/galleries/{id:guid}/activity/{list}", $"{shoot.Path}/activity/{list}");
        }

        Add("studio/galleries/{id:guid}/activity/item/{seq:long}", First(await _owner.Open($"{shoot.Path}/activity/collections"), "/activity/item/"));
        Add("studio/galleries/{id:guid}/share", $"{shoot.Path}/share?asset={shoot.Photos[0].AssetId}");
        Add("studio/galleries/{id:guid}/people/{visitorId:guid}", First(await _owner.Open($"{shoot.Path}/activity/visitors"), "/people/"));
    }

    private async Task Shop()
    {
        var orders = await _owner.Open("/studio/shop");
        var all = orders.Document.QuerySelectorAll("a[href*='/shop/orders/']").Select(link => link.GetAttribute("href")!).Distinct().ToArray();
        all.Length.ShouldBe(2, "a paid one, and one that waits");
        Add("studio/shop", "/studio/shop");
        Add("studio/shop/orders/{id:guid}", all);
        Add("studio/shop/orders/{id:guid}/cancel", [.. all.Select(order => $"{order}/cancel")]);
        Add("studio/shop/orders/{id:guid}/refund", $"{all[1]}/refund");
        Add("studio/shop/payments", "/studio/shop/payments");
        Add("reports", "/reports");
        Add("reports/close", "/reports/close");
        await PriceLists();
    }

    private async Task PriceLists()
    {
        var made = await (await _owner.Open("/studio/shop/lists")).Press("Make the list", ("Name", "Weddings"), ("Begin with a typical list", "on"));
        var list = made.Path.Split('#')[0];
        var print = made.Link("Print");
        await (await _owner.Open(made.Link("Web-size file"))).Press("Save", ("Price, EUR", "9"), ("Offer it to clients", "on"));
        var loss = await (await _owner.Open(made.Link("High-resolution file"))).Press("Save", ("Price, EUR", "19"), ("Your cost", "30"), ("Offer it to clients", "on"));
        await loss.Press("Save it all the same");
        await (await _owner.Open($"{list}/package")).Press("Save", ("Name", "Files"), ("Of", (await _owner.Open($"{list}/package")).Document.QuerySelectorAll("option[value]").Select(option => option.GetAttribute("value")!).Last(value => value.Length > 0)), ("Price of the package", "15"));
        await (await _owner.Open($"{list}/shipping")).Press("Save", ("Name", "Post"), ("Price in EUR", "7"));
        Add("studio/shop/lists", "/studio/shop/lists");
        Add("studio/shop/lists/{listId:guid}", list);
        Add("studio/shop/lists/{listId:guid}/remove", $"{list}/remove");
        Add("studio/shop/lists/{listId:guid}/product/{productId:guid?}", print, $"{list}/product?kind=Album");
        Add("studio/shop/lists/{listId:guid}/package/{packageId:guid?}", $"{list}/package");
        Add("studio/shop/lists/{listId:guid}/shipping/{methodId:guid?}", $"{list}/shipping");
        Add("studio/shop/lists/{listId:guid}/markup", $"{list}/markup?Form.By=2.5");
        Add("studio/shop/taxes", "/studio/shop/taxes");
    }

    private async Task Settings()
    {
        var marks = await studio.AddWatermark("Logo", TinyPictures.Png(1));
        await shoot.Watermark("Logo");
        foreach (var page in new[] { "", "/brand", "/legal", "/privacy", "/mails", "/mails/regular", "/mails/server", "/mails/templates", "/messages", "/presets", "/team", "/watermarks" })
            Add($"studio/settings{page}", $"/studio/settings{page}");
        var (preset, mark, member) = ((await _owner.Open("/studio/settings/presets")).Link("Rename Weddings"), marks.Link("Rename Logo"), (await _owner.Open("/studio/settings/team")).Link("Change Assistant"));
        Add("studio/settings/presets/{presetId:guid}", preset);
        Add("studio/settings/watermarks/{imageId:guid}", mark);
        Add("studio/settings/watermarks/{imageId:guid}/remove", $"{mark}/remove");
        Add("studio/settings/team/{memberId:guid}", member);
        Add("studio/settings/team/{memberId:guid}/remove", $"{member}/remove");
        Add("studio/settings/mails/{mailId:guid}", First(await _owner.Open("/studio/settings/mails"), "/settings/mails/0"));
        Add("studio/settings/mails/templates/{letter}/{language}", "/studio/settings/mails/templates/gallery-invitation/en");
        Add("studio/settings/messages/{sequence:long}/{subscriber}", $"/studio/settings/messages/{StuckMessage.Letter.Sequence}/{StuckMessage.Letter.Subscriber}");
    }

    private async Task Account()
    {
        await (await _owner.Open("/account/codes")).Press("Begin");
        foreach (var page in new[] { "", "/email", "/passkeys", "/password", "/codes", "/confirm" })
            Add($"account{page}", $"/account{page}");
    }

    private void AddTabs(params string[] tabs)
    {
        foreach (var tab in tabs)
            Add($"studio/galleries/{{id:guid}}/{tab}".TrimEnd('/'), $"{shoot.Path}/{tab}".TrimEnd('/'));
    }

    private static string First(Page page, string part) =>
        page.Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).First(address => address.Contains(part, StringComparison.Ordinal));

    private void Add(string route, params string[] addresses) => _stops.AddRange(addresses.Select(address => new Stop(route, _owner, address)));
}
