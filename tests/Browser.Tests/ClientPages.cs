using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>What a client does with a gallery on a phone.</summary>
internal sealed class ClientPages(Window window)
{
    private readonly IPage _page = window.Page;

    /// <summary>The gallery's page, without the link's token.</summary>
    public string Gallery { get; private set; } = "";

    public ILocator Favorites => _page.Locator("[data-count=favorites]");

    private ILocator Box => _page.Locator(".pswp");

    private ILocator Caption => Box.Locator(".shown-caption");

    public async Task Enter(string link, string name)
    {
        await _page.GotoAsync(link);
        await Expect(_page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name);
        Gallery = new Uri(_page.Url).AbsolutePath;
        await Expect(_page.Locator(".cover-photo")).ToBeVisibleAsync();
    }

    /// <summary>The grid: every photo once, in rows as wide as the screen and no wider.</summary>
    public async Task SeeGrid(int photos)
    {
        await Expect(_page.Locator(".grid > li[id]")).ToHaveCountAsync(photos);
        await _page.Locator(".grid > li[id]").Last.ScrollIntoViewIfNeededAsync();
        (await _page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("The page can be moved sideways.");
    }

    public async Task OpenPhoto(string name)
    {
        await _page.Locator($".grid > li[id]:has(img[alt='{name}']) > a").ClickAsync();
        await Expect(Caption).ToContainTextAsync(name);
        await Expect(Box.Locator("img.pswp__img:not(.pswp__img--placeholder)").First).ToBeVisibleAsync();
    }

    public async Task Swipe(string expected)
    {
        var touch = await window.Context.NewCDPSessionAsync(_page);
        await Touch(touch, "touchStart", 330);
        for (var x = 300; x >= 60; x -= 30)
            await Touch(touch, "touchMove", x);
        await Touch(touch, "touchEnd", null);
        await Expect(Caption).ToContainTextAsync(expected);
    }

    public async Task Key(string key, string expected)
    {
        await _page.Keyboard.PressAsync(key);
        await Expect(Caption).ToContainTextAsync(expected);
    }

    public async Task PickShown(int total)
    {
        var heart = Box.Locator(".shown-actions button[aria-pressed]");
        await _page.RunAndWaitForResponseAsync(() => heart.ClickAsync(), answer => answer.Url.EndsWith("/wishes", StringComparison.Ordinal) && answer.Ok);
        await Expect(heart).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Favorites).ToHaveTextAsync($"{total}");
    }

    public Task<(string Name, byte[] Bytes)> DownloadShown() => window.Download(Box.Locator(".shown-actions a:not([href*='/share?'])"));

    public Task LookAtBox() => window.LookAround();

    public async Task CloseBox()
    {
        await _page.Keyboard.PressAsync("Escape");
        await Expect(Box).ToHaveCountAsync(0);
    }

    public async Task<(string Name, byte[] Bytes)> DownloadAll()
    {
        await _page.GotoAsync(Gallery);
        await _page.Locator(".bar").GetByRole(AriaRole.Link, new() { Name = "Download" }).ClickAsync();
        return await window.Download(_page.GetByRole(AriaRole.Button, new() { Name = "Download" }));
    }

    public async Task BuyShown(string price)
    {
        await Box.Locator(".shown-actions button", new() { HasText = $"Buy · {price}" }).ClickAsync();
        await _page.GetByRole(AriaRole.Button, new() { Name = "View cart" }).ClickAsync();
        await Expect(_page.GetByRole(AriaRole.Heading, new() { Name = "Your cart" })).ToBeVisibleAsync();
    }

    public async Task Order(string name, string email, string price)
    {
        await _page.GetByLabel("Your name").FillAsync(name);
        await _page.GetByLabel("E-mail").FillAsync(email);
        await _page.GetByLabel("Deliver my files at once").CheckAsync();
        await _page.GetByRole(AriaRole.Button, new() { Name = $"Order for {price}" }).ClickAsync();
        await Expect(_page.GetByText("Waiting for payment")).ToBeVisibleAsync();
    }

    public async Task<(string Name, byte[] Bytes)> DownloadBought(string link, string photo)
    {
        await _page.GotoAsync(link);
        await Expect(_page.GetByText("Paid", new() { Exact = true })).ToBeVisibleAsync();
        return await window.Download(_page.GetByRole(AriaRole.Link, new() { Name = $"Download {photo}" }));
    }

    private static async Task Touch(ICDPSession touch, string type, int? x) => await touch.SendAsync("Input.dispatchTouchEvent", new()
    {
        ["type"] = type,
        ["touchPoints"] = x is null ? Array.Empty<object>() : new object[] { new Dictionary<string, object> { ["x"] = x, ["y"] = 420 } },
    });
}
