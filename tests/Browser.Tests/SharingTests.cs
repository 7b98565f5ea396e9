using Host.Tests.App;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>A phone's sheet for sharing, which may be closed again.</summary>
public sealed class SharingTests
{
    private const string Sheet = """
        window.handed = [];
        navigator.share = async ({ url }) => {
          if (sessionStorage.getItem('closes')) throw new DOMException('Closed.', 'AbortError');
          window.handed.push(url);
        };
        """;

    [Fact]
    public async Task What_is_handed_to_another_program_counts_once_the_sheet_has_taken_it()
    {
        await using var app = await GalleryApp.Start();
        await using var chromium = await Chromium.Start();
        var studio = await Studio.Open(app);
        var shoot = await studio.NewOnlineGallery(photos: 2);
        var phone = await chromium.Phone(app.Address);
        var page = phone.Page;
        await phone.Context.AddInitScriptAsync(Sheet);
        await page.GotoAsync(await shoot.Invite("anna@berg.example", "Anna"));
        var send = page.GetByRole(AriaRole.Button, new() { Name = "Send by another app" });
        await page.EvaluateAsync("() => sessionStorage.setItem('closes', 'yes')");
        await page.Locator(".bar a[href$='/share']").ClickAsync();
        await send.ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Made, but not sent yet");
        await phone.LookAround();
        await app.Quiet();
        (await studio.Owner.Open("/studio/activity")).Text.ShouldNotContain("shared 2 photos");

        await page.EvaluateAsync("() => sessionStorage.removeItem('closes')");
        await send.ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Not opened yet");
        await app.Quiet();
        (await studio.Owner.Open("/studio/activity")).Text.ShouldContain("shared 2 photos");
        phone.Problems.ShouldBeEmpty();
    }
}
