using System.Globalization;
using Host.Tests.App;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

public sealed class LanguagesTests
{
    [Fact]
    public async Task Read_from_right_to_left_photos_are_turned_from_right_to_left_also_those_that_come_while_the_light_box_is_open()
    {
        await using var app = await GalleryApp.Start();
        await using var chromium = await Chromium.Start();
        var shoot = await (await Studio.Open(app)).NewOnlineGallery(photos: 104);
        var window = await chromium.Computer(app.Address);
        var page = window.Page;
        await page.GotoAsync(await shoot.PublicLink());

        await page.Locator(".cover-languages summary").ClickAsync();
        await page.Locator(".cover-languages button[lang=he]").ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await window.LookAround();
        await page.GotoAsync($"{new Uri(page.Url).AbsolutePath}#photo={shoot.Photos[92].AssetId:N}");
        await page.ReloadAsync();

        await Shown(93);
        await Expect(page.Locator(".pswp__button--arrow--prev")).ToHaveAttributeAsync("title", "התמונה הבאה");
        for (var number = 94; number <= 104; number++)
        {
            await page.Keyboard.PressAsync("ArrowLeft");
            await Shown(number);
        }

        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowRight");
        await Shown(103);
        window.Problems.ShouldBeEmpty();

        async Task Shown(int number)
        {
            await Expect(page.Locator(".shown-caption")).ToHaveTextAsync(string.Create(CultureInfo.InvariantCulture, $"{number} / 104photo-{number:D2}.jpg"));
            await Expect(page.Locator(".pswp__item[aria-hidden=false] img.pswp__img:not(.pswp__img--placeholder)")).ToHaveAttributeAsync("src", new System.Text.RegularExpressions.Regex($"{shoot.Photos[number - 1].AssetId:N}"));
        }
    }
}
