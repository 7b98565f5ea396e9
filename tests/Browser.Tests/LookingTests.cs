using System.Globalization;
using System.Text.RegularExpressions;
using Host.Tests.App;
using Microsoft.Playwright;
using Testing;
using Testing.Photographs;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>Which pictures a browser asks for, and when.</summary>
public sealed partial class LookingTests
{
    private static readonly PageWaitForFunctionOptions Polling = new() { PollingInterval = 30, Timeout = 60_000 };

    [Fact]
    public async Task A_phone_loads_what_it_shows_sharply_and_more_only_to_zoom()
    {
        await using var app = await GalleryApp.Start();
        await using var chromium = await Chromium.Start();
        var link = await Wedding(app);
        var phone = await chromium.Phone(app.Address);
        var asked = new AskedPictures(phone.Page);

        await phone.Page.GotoAsync(link, new() { WaitUntil = WaitUntilState.NetworkIdle });
        // The cover, and the tiles that scrolling soon brings.
        asked.Edges().ShouldBe([800, 1280]);

        await Open(phone, 1);
        asked.Edges().ShouldBe([800, 1280]);

        await ZoomIn(phone, () => asked.Of(2048).Count == 1);
        asked.Of(2048).ShouldHaveSingleItem().ShouldContain(await IdOf(phone, 1));
        phone.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_light_box_of_a_computer_fetches_the_neighbors_and_sharpens_no_further_than_its_window()
    {
        await using var app = await GalleryApp.Start();
        await using var chromium = await Chromium.Start();
        var link = await Wedding(app);
        var computer = await chromium.Computer(app.Address);
        var asked = new AskedPictures(computer.Page);
        await computer.Page.GotoAsync(link, new() { WaitUntil = WaitUntilState.NetworkIdle });
        asked.Of(1280).ShouldBeEmpty();

        // The cover is here in its largest size, which a browser then takes in place of a smaller one.
        var cover = asked.Ids(2048).ShouldHaveSingleItem();

        await Open(computer, 4);

        // 1,248 pixels of a window of 1,280: the one that is shown, the one before and the one behind.
        string[] near = [await IdOf(computer, 3), await IdOf(computer, 4), await IdOf(computer, 5)];
        var wanted = near.Where(id => id != cover).ToList();
        await asked.Until(1280, wanted.Count);
        asked.Ids(1280).ShouldBe(wanted, ignoreOrder: true);
        asked.Ids(2048).ShouldBe([cover]);

        await ZoomIn(computer, () => asked.Of(2048).Count == 2);
        asked.Ids(2048).ShouldBe([cover, near[1]]);
        for (var i = 0; i < 8; i++)
            await computer.Page.Keyboard.PressAsync("-");
        await computer.Page.WaitForFunctionAsync("() => !document.querySelector('.pswp--zoomed-in')", null, Polling);
        computer.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_saves_data_gets_small_pictures_and_nothing_ahead()
    {
        await using var app = await GalleryApp.Start();
        await using var chromium = await Chromium.Start();
        var link = await Wedding(app);
        var first = await chromium.Phone(app.Address);
        await first.Page.GotoAsync(link);
        var phone = await chromium.Phone(app.Address, await first.Context.StorageStateAsync());
        await phone.Context.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["Save-Data"] = "on" });
        var asked = new AskedPictures(phone.Page);

        await phone.Page.GotoAsync(new Uri(first.Page.Url).AbsolutePath, new() { WaitUntil = WaitUntilState.NetworkIdle });
        asked.Edges().ShouldBe([400, 800]);
        // The cover is here already in the size that is shown: two others, one behind the other.
        var cover = asked.Ids(800).ShouldHaveSingleItem();
        var number = cover == await IdOf(phone, 2) || cover == await IdOf(phone, 3) ? 4 : 2;

        await Open(phone, number);
        await asked.Until(800, count: 2);
        asked.Ids(800).ShouldBe([cover, await IdOf(phone, number)]);
        await phone.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(phone.Page.Locator(".pswp .shown-caption")).ToContainTextAsync($"{number + 1} / ");
        await asked.Until(800, count: 3);
        asked.Ids(800).ShouldContain(await IdOf(phone, number + 1));
        asked.Edges().ShouldBe([400, 800]);
        phone.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_photo_that_waits_is_shown_as_soon_as_somebody_looks_and_can_be_opened_when_its_turn_has_come()
    {
        var letGo = new TaskCompletionSource();
        await using var app = await GalleryApp.Start(services => HeldPreviews.Hold(services, letGo.Task));
        await using var chromium = await Chromium.Start();
        var studio = await Studio.Open(app);
        var shoot = await studio.NewGallery();
        await shoot.Upload("a.jpg", TinyPictures.Jpeg(1));
        await shoot.Upload("b.jpg", Broken());
        await shoot.PutOnline();
        var phone = await chromium.Phone(app.Address);
        // The broken file: no picture can be made of it, and once that is known it is no longer there.
        phone.Expect(422, "/media/");
        phone.Expect(404, "/media/");
        var tile = phone.Page.Locator(".grid > li:has(img[alt='a.jpg'])");

        await phone.Page.GotoAsync(await shoot.PublicLink());
        await tile.ScrollIntoViewIfNeededAsync();

        await Expect(phone.Page.Locator(".grid > .waiting")).ToHaveCountAsync(2);
        await phone.Page.WaitForFunctionAsync("() => document.querySelector('img[alt=\"a.jpg\"]').naturalWidth > 0", null, Polling);
        await Expect(tile.Locator("button")).ToHaveCountAsync(0);
        await phone.LookAround();

        letGo.SetResult();
        await Expect(phone.Page.Locator(".grid > .waiting")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await Expect(phone.Page.Locator(".grid > li[id]")).ToHaveCountAsync(1);
        await Expect(tile.Locator("button")).ToHaveAttributeAsync("aria-pressed", "false");
        await Open(phone, 1);
        phone.Problems.ShouldBeEmpty();
    }

    private static byte[] Broken()
    {
        var whole = Photograph.Create(7, 1200, 800);
        return whole[..(whole.Length / 3)];
    }

    private static async Task<string> Wedding(GalleryApp app)
    {
        var studio = await Studio.Open(app);
        var shoot = await studio.NewGallery();
        for (var i = 0; i < 5; i++)
            (await shoot.Upload($"photo-{i}.jpg", Photograph.Create(i, 2400, 1600))).Refusal.ShouldBeNull();
        await app.Quiet();
        await shoot.PutOnline();
        return await shoot.PublicLink();
    }

    private static async Task Open(Window window, int number)
    {
        await window.Page.Locator(".grid > li[id] > a").Nth(number - 1).ClickAsync();
        await Expect(window.Page.Locator(".pswp .shown-caption")).ToContainTextAsync($"{number} / ");
        await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(window.Page.Locator(".pswp__item[aria-hidden=false] img.pswp__img:not(.pswp__img--placeholder)")).ToBeVisibleAsync();
    }

    private static async Task ZoomIn(Window window, Func<bool> isEnough)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!isEnough())
        {
            await window.Page.Keyboard.PressAsync("+");
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, enough.Token);
        }
    }

    private static async Task<string> IdOf(Window window, int number) =>
        (await window.Page.Locator(".grid > li[id]").Nth(number - 1).GetAttributeAsync("id"))![1..];

    /// <summary>The previews a page asked for, by their edges.</summary>
    private sealed partial class AskedPictures
    {
        private readonly List<(int Edge, string Address)> _asked = [];

        public AskedPictures(IPage page) => page.Request += (_, request) =>
        {
            if (Preview().Match(request.Url) is { Success: true } preview)
                lock (_asked)
                    _asked.Add((int.Parse(preview.Groups[2].Value, CultureInfo.InvariantCulture), request.Url));
        };

        public IReadOnlyList<int> Edges()
        {
            lock (_asked)
                return [.. _asked.Select(asked => asked.Edge).Distinct().Order()];
        }

        public IReadOnlyList<string> Of(int edge)
        {
            lock (_asked)
                return [.. _asked.Where(asked => asked.Edge == edge).Select(asked => asked.Address).Distinct()];
        }

        public IEnumerable<string> Ids(int edge) => Of(edge).Select(address => Preview().Match(address).Groups[1].Value);

        public async Task Until(int edge, int count)
        {
            for (var i = 0; i < 3_000 && Of(edge).Count < count; i++)
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
            Of(edge).Count.ShouldBe(count);
        }

        [GeneratedRegex("/media/[0-9a-f]+/([0-9a-f]+)/[0-9a-f]+/([0-9]+)$")]
        private static partial Regex Preview();
    }
}
