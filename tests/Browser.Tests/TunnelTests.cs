using Host.Tests.App;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>What is picked while the line is broken.</summary>
public sealed class TunnelTests
{
    [Fact]
    public async Task What_is_picked_and_chosen_without_a_connection_is_saved_once_when_it_is_back_and_what_is_refused_is_undone()
    {
        await using var app = await GalleryApp.Start();
        await using var chromium = await Chromium.Start();
        var studio = await Studio.Open(app);
        var shoot = await studio.NewOnlineGallery(photos: 4);
        var phone = await chromium.Phone(app.Address);
        var page = phone.Page;
        await page.GotoAsync(await shoot.Invite("anna@berg.example", "Anna"));
        var home = new Uri(page.Url).GetLeftPart(UriPartial.Path);
        var (hearts, line) = (page.Locator(".grid button[form=pick]"), page.Locator(".later"));
        await phone.Context.RouteAsync("**/wishes", route => route.AbortAsync("internetdisconnected"));

        foreach (var index in new[] { 0, 1, 2, 1 })
            await hearts.Nth(index).ClickAsync(new() { Force = true });
        await Expect(line).ToHaveTextAsync("3 changes will be saved when you are online again.");
        await Collect(page, "Album");
        await Expect(line).ToHaveTextAsync("5 changes will be saved when you are online again.");

        // A page that is loaded anew knows what waits, and so does another tab.
        var other = await phone.Context.NewPageAsync();
        foreach (var tab in new[] { page, other })
        {
            await tab.GotoAsync(home);
            await Expect(tab.Locator(".grid button[aria-pressed=true]")).ToHaveCountAsync(2);
            await Expect(tab.Locator("[data-count=favorites]")).ToHaveTextAsync("2");
        }

        await phone.Context.UnrouteAsync("**/wishes");
        await phone.Context.SetOfflineAsync(true);
        await phone.Context.SetOfflineAsync(false);
        await Expect(line).ToHaveCountAsync(0);
        await page.WaitForFunctionAsync("() => localStorage.getItem('wishes') === '[]'", null, new() { PollingInterval = 30, Timeout = 60_000 });
        await page.GotoAsync($"{home}?favorites=true");
        await Expect(page.Locator(".grid > li[id]")).ToHaveCountAsync(2);
        await page.GotoAsync($"{home}/collections");
        await phone.LookAround();
        await page.GetByRole(AriaRole.Link, new() { Name = "Album" }).First.ClickAsync();
        await Expect(page.Locator(".grid > li[id]")).ToHaveCountAsync(1);
        await app.Quiet();
        var log = (await studio.Owner.Open("/studio/activity")).Text;
        (log.Split("made a collection").Length, log.Split("favorited").Length).ShouldBe((2, 2), "Once each, whatever two tabs did.");

        await page.GotoAsync(home);
        await shoot.Post("photos/remove", ("ids", $"{shoot.Photos[3].AssetId}"));
        phone.Expect(409, "/wishes");
        await hearts.Nth(3).ClickAsync(new() { Force = true });
        await Expect(page.Locator(".toast.bad")).ToContainTextAsync("Your heart was not saved. This photo is no longer in the gallery.");
        await Expect(hearts.Nth(3)).ToHaveAttributeAsync("aria-pressed", "false");
        await Choose(studio, shoot, phone, home);
        phone.Problems.Where(problem => !problem.Contains("/wishes", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static async Task Choose(Studio studio, Shoot shoot, Window phone, string home)
    {
        await (await studio.Owner.Open($"{shoot.Path}/selections/new")).Press("Send the request", ("What for", "Prints"), ("At least", "1"), ("At most", "2"));
        var (page, waiting, mark) = (phone.Page, phone.Page.Locator(".unsaved-bar"), "**/*handler=mark");
        ILocator Heart(int photo) => page.GetByRole(AriaRole.Button, new() { Name = $"Choose photo-0{photo}.jpg", Exact = true });
        await page.GotoAsync(home);
        await page.Locator("a.asked").ClickAsync();
        foreach (var status in new[] { 400, 408, 429, 503 })
            phone.Expect(status, "handler=mark");

        // A server that has too much to do, a page that is too old for it: what was tapped stays, here and on the next page.
        var answers = new Queue<int>([429, 400, 408]);
        await phone.Context.RouteAsync(mark, route => route.FulfillAsync(new() { Status = answers.TryDequeue(out var next) ? next : 503 }));
        await Heart(1).ClickAsync();
        await Heart(2).ClickAsync();
        await Expect(waiting).ToContainTextAsync("2 taps are not saved yet.");
        await page.ReloadAsync();
        await Expect(waiting).ToContainTextAsync("2 taps are not saved yet.");
        await Expect(Heart(2)).ToHaveAttributeAsync("aria-pressed", "true");
        await Heart(2).ClickAsync();
        await Expect(Heart(2)).ToHaveAttributeAsync("aria-pressed", "false");

        await phone.Context.UnrouteAsync(mark);
        await Expect(waiting).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await page.ReloadAsync();
        await Expect(page.Locator("[data-counter]")).ToHaveTextAsync("1 of 1 to 2");
        await Expect(Heart(1)).ToHaveAttributeAsync("aria-pressed", "true");

        // What the gallery itself refuses is told once and not sent again.
        phone.Expect(409, "handler=mark");
        phone.Expect(404, "/selection/"); // the page itself, should it look just then how the request stands
        await (await studio.Owner.Open($"{shoot.Path}/selections")).Press("Withdraw Prints");
        await Heart(3).ClickAsync();
        await page.WaitForFunctionAsync("() => !Object.keys(localStorage).some(key => key.startsWith('choosing'))", null, new() { PollingInterval = 30, Timeout = 60_000 });
    }

    private static async Task Collect(IPage page, string name)
    {
        await page.Locator(".grid > li[id] > a").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Collect photo-01.jpg" }).ClickAsync();
        await page.GetByLabel("Name of the new collection").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Create and add" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = name })).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".pswp")).ToHaveCountAsync(0);
    }
}
