using Host.Tests.App;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>A page that stays open while the studio changes what it offers.</summary>
public sealed class OffersTests
{
    [Fact]
    public async Task Buttons_come_and_go_in_an_open_page_with_the_next_heart()
    {
        await using var app = await GalleryApp.Start();
        await using var chromium = await Chromium.Start();
        var studio = await Studio.Open(app);
        var shoot = await studio.NewOnlineGallery(photos: 2);
        var phone = await chromium.Phone(app.Address);
        var page = phone.Page;
        await page.GotoAsync(await shoot.Invite("anna@berg.example", "Anna"));
        var (bar, hearts) = (page.Locator(".bar"), page.Locator(".grid button[form=pick]"));
        await Expect(bar).ToContainTextAsync("Invite");
        await Expect(page.Locator(".tile-get")).ToHaveCountAsync(2);

        await shoot.Post("settings?handler=general", ("General.ShareEnabled", "false"), ("General.DownloadEnabled", "false"));
        await hearts.First.ClickAsync(new() { Force = true });
        await Expect(bar).Not.ToContainTextAsync("Invite");
        await Expect(bar).Not.ToContainTextAsync("Download");
        await Expect(page.Locator(".tile-get")).ToHaveCountAsync(0);
        await Expect(page.Locator("#selection .primary")).ToHaveCountAsync(0);

        await shoot.Post("settings?handler=general", ("General.ShareEnabled", "true"), ("General.DownloadEnabled", "true"), ("General.OriginalOffered", "true"));
        await hearts.First.ClickAsync(new() { Force = true });
        await Expect(bar).ToContainTextAsync("Invite");
        await Expect(page.Locator(".tile-get")).ToHaveCountAsync(2);
        await page.GetByText("Select", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator(".tick")).ToHaveCountAsync(2);
        phone.Problems.ShouldBeEmpty();
    }
}
