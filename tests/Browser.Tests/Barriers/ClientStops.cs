using Host.Tests.App;
using Reader = Host.Tests.App.Browser;

namespace Browser.Tests.Barriers;

/// <summary>What visitors of a gallery that is online see, with something of everything in it.</summary>
internal sealed class ClientStops(Studio studio, Shoot shoot)
{
    private const string Email = "anna@berg.example";

    private readonly List<Stop> _stops = [];
    private string _path = "";
    private Reader _anna = null!;
    private Reader _ben = null!;

    public static async Task<IReadOnlyList<Stop>> Of(Studio studio, Shoot shoot)
    {
        var stops = new ClientStops(studio, shoot);
        await stops.Come();
        await stops.Pick();
        await stops.PassOn();
        await stops.Choose();
        await stops.Buy();
        await stops.Download();
        await stops.BuyPrints();
        return stops._stops;
    }

    private async Task Come()
    {
        (_anna, _ben) = (await shoot.MainClient(), await shoot.MainClient("ben@weber.example", "Ben Weber"));
        _path = shoot.ClientPath;
        var scene = (await _anna.Open(_path)).Document.QuerySelector(".chapters a[href*='scene='], a[href*='scene=']")!.GetAttribute("href")!.Split('#')[0];
        Add("g/{slug}", _path, $"{_path}?select=true", $"{_path}?q=photo", $"{_path}?q=nothing", scene);
        _stops.Add(new("g/{slug}", _anna, $"{_path}#photo={shoot.Photos[1].AssetId:N}", ".pswp .shown-caption"));
        Add("g/{slug}/photo/{assetId:guid}", $"{_path}/photo/{shoot.Photos[1].AssetId:N}");
        Add("g/{slug}/cover", $"{_path}/cover");
    }

    private async Task Pick()
    {
        var (first, hidden) = (shoot.Photos[0].AssetId, shoot.Photos[^1].AssetId);
        await (await _anna.Open(_path)).Press("Favorite photo-01.jpg");
        await (await _anna.Open($"{_path}/collect?asset={first:N}")).Press("Create and add", ("Name", "Album"));
        await (await _anna.Open($"{_path}/note?asset={first:N}")).Press("Save the note", ("Your note on photo-01.jpg", "Please crop it"));
        await _anna.Post($"{_path}/hidden", ("asset", $"{hidden}"), ("__RequestVerificationToken", await _anna.FormToken()));
        Add("g/{slug}", $"{_path}?favorites=true", $"{_path}?hidden=true");
        Add("g/{slug}/collections", $"{_path}/collections");
        var mine = (await _anna.Open($"{_path}/collections")).Document.QuerySelectorAll(".collections a[href*='collection=']")
            .Select(link => link.GetAttribute("href")!.Split('#')[0]).ToList();
        mine.Count.ShouldBe(2, "hers, and the photographer's");
        foreach (var address in mine)
            Add("g/{slug}", address);
        var own = (await _anna.Open(mine[^1])).Document.QuerySelector(".chapter a[href*='/collections/']")!.GetAttribute("href")!;
        Add("g/{slug}/collections/{collectionId:guid}", own);
        Add("g/{slug}/collections/{collectionId:guid}/remove", $"{own}/remove");
        Add("g/{slug}/collect", $"{_path}/collect?asset={first:N}");
        Add("g/{slug}/note", $"{_path}/note?asset={first:N}");
    }

    private async Task PassOn()
    {
        await (await _anna.Open($"{_path}/share?asset={shoot.Photos[1].AssetId:N}")).Press("Make a link to copy", ("Whom it is for", "Olga"));
        await (await _anna.Open($"{_path}/invite")).Press("Make the link", ("Whom it is for", "Family"));
        var olga = studio.App.NewBrowser();
        await (await olga.Open(_path)).Press("Ask for access", ("Your name", "Olga"), ("E-mail", "olga@example.com"), ("Message", "Please!"));
        _stops.Add(new("g/{slug}/terms", await shoot.Follow(await shoot.MakeLink("Vendor", "Florist")), $"{_path}/terms"));
        Add("g/{slug}/share", $"{_path}/share", $"{_path}/share?asset={shoot.Photos[1].AssetId:N}");
        Add("g/{slug}/shares", $"{_path}/shares");
        Add("g/{slug}/shares/{grantId:guid}/card", (await _anna.Open($"{_path}/shares")).Document.QuerySelector("a[href$='/card']")!.GetAttribute("href")!);
        Add("g/{slug}/invite", $"{_path}/invite");
        _stops.Add(new("g/{slug}/request", studio.App.NewBrowser(), $"{_path}/request"));
    }

    private async Task Choose()
    {
        foreach (var title in new[] { "Album", "Wall" })
            await (await studio.Owner.Open($"{shoot.Path}/selections/new")).Press(
                "Send the request", ("What for", title), ("At least", "2"), ("At most", "3"), ("By when", "2099-12-12"), ("Message", "Take what you love."));
        var asked = (await _anna.Open(_path)).Document.QuerySelectorAll("a.asked").ToDictionary(link => link.QuerySelector("strong")!.TextContent, link => link.GetAttribute("href")!);
        await (await (await _anna.Open(asked["Album"])).Press("Choose photo-01.jpg")).Press("Undecided about photo-02.jpg");
        foreach (var reader in new[] { _anna, _ben })
            await Finish(reader, asked["Wall"]);

        Add("g/{slug}/selection/{requestId:guid}", asked["Album"], $"{asked["Album"]}?filter=chosen&finish=true", $"{asked["Album"]}?compare=true", asked["Wall"]);
        Add("g/{slug}/selection/{requestId:guid}/compare", $"{asked["Album"]}/compare?photo={shoot.Photos[0].AssetId:N}&photo={shoot.Photos[1].AssetId:N}");
        Add("g/{slug}/selection/{requestId:guid}/overlap", $"{asked["Wall"]}/overlap");
    }

    private async Task Buy()
    {
        var (paid, waiting) = (await Order(_anna, "Anna Berg", Email), await Order(_ben, "Ben Weber", "ben@weber.example"));
        await (await studio.Owner.Open($"/studio/shop{paid}")).Press("Mark as paid");
        await (await _anna.Open(_path)).Press("Buy €49.00");
        Add("g/{slug}/cart", $"{_path}/cart");
        _stops.Add(new("g/{slug}/cart", _ben, $"{_path}/cart"));
        Add("orders/{orderId:guid}", paid);
        _stops.Add(new("orders/{orderId:guid}", _ben, waiting));
    }

    private async Task Download()
    {
        var archive = (await (await _anna.Open($"{_path}/download")).Send("Download", ("Size", "original"))).Headers.Location!.OriginalString;
        Add("g/{slug}/download", $"{_path}/download");
        Add("g/{slug}/download/{archiveId:guid}", $"{_path}/download/{archive.Split('/')[^1]}");
        Add("g/{slug}/free-downloads", $"{_path}/free-downloads");
        Add("g/{slug}/save", $"{_path}/save");
    }

    /// <summary>From now on the gallery sells prints and a package, and files by themselves no more.</summary>
    private async Task BuyPrints()
    {
        var owner = studio.Owner;
        var list = (await (await owner.Open("/studio/shop/lists")).Press("Make the list", ("Name", "Portraits"))).Path.Split('#')[0];
        await (await owner.Open($"{list}/product?kind=Print")).Press("Save", ("Name", "Fine print"), ("Size optional", "20 × 30"), ("Price, EUR", "25"), ("Offer it to clients", "on"));
        var package = await owner.Open($"{list}/package");
        var print = package.Document.QuerySelectorAll("option[value]").Select(option => option.GetAttribute("value")!).Last(value => value.Length > 0);
        await package.Press("Save", ("Name", "Family"), ("Of", print), ("Price of the package", "40"));
        await (await owner.Open($"{list}/shipping")).Press("Save", ("Name", "Post"), ("Price in EUR", "7"));
        await (await owner.Open($"{shoot.Path}/shop")).Press("Save the list", ("Sell by", list.Split('/')[^1]));

        var ofPhoto = $"{_path}/shop?photo={shoot.Photos[1].AssetId:N}";
        string First(Page page, string path) => page.Document.QuerySelector($".goods a[href*='{path}']")!.GetAttribute("href")!;
        var product = First(await _anna.Open(ofPhoto), "/shop/");
        Add("g/{slug}/shop", $"{_path}/shop", ofPhoto);
        Add("g/{slug}/shop/{productId:guid}", product, product.Split('?')[0]);
        Add("g/{slug}/shop/packages/{packageId:guid}", First(await _anna.Open($"{_path}/shop"), "/packages/"));
        var cart = await (await _anna.Open(product)).Press("Put into the cart");
        Add("g/{slug}/cart/crop", cart.Document.QuerySelector("a[href*='/cart/crop']")!.GetAttribute("href")!);
    }

    private static async Task Finish(Reader reader, string path)
    {
        var page = await (await reader.Open(path)).Press("Choose photo-01.jpg");
        page = await page.Press("Choose photo-02.jpg");
        await (await page.Follow("Finish")).Press("Finish now");
    }

    private async Task<string> Order(Reader reader, string name, string email)
    {
        var cart = await (await reader.Open(_path)).Press("Buy €49.00");
        return (await cart.Press("Order for €49.00", ("Your name", name), ("E-mail", email), ("Deliver my files at once", "on"))).Path;
    }

    private void Add(string route, params string[] addresses) => _stops.AddRange(addresses.Select(address => new Stop(route, _anna, address)));
}
