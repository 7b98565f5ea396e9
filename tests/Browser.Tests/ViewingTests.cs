using System.Text.RegularExpressions;
using Host.Tests.App;
using Microsoft.Playwright;
using Testing;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>Ways through a gallery with scenes, and how it looks.</summary>
[Collection(nameof(OpenStudio))]
public sealed partial class ViewingTests(OpenStudio open)
{
    private Window _window = null!;
    private Shoot _shoot = null!;
    private string _path = "";
    private Guid _party;

    private IPage Page => _window.Page;

    private ILocator Tiles => Page.Locator(".grid > li[id]");

    private ILocator Box => Page.Locator(".pswp");

    private ILocator Caption => Box.Locator(".shown-caption");

    [Fact]
    public async Task Scenes_search_filters_and_links_lead_to_photos_and_back_to_the_place()
    {
        await Come("Ways");
        await GoThroughScenes();
        await Find();
        await CombineLists();
        await ComeBackToPlace();
        await FollowLinkToPhoto();
        _window.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slideshow_goes_on_by_itself_until_Esc_and_the_grid_looks_as_the_photographer_set_it()
    {
        await Come("Looks", clock: true);
        await PlaySlideshow(ReducedMotion.NoPreference);
        await PlaySlideshow(ReducedMotion.Reduce);
        await ChooseLook("Square", "Dark");
        (await Boxes()).ShouldAllBe(box => Math.Abs(box.Width - box.Height) < 1);
        await IsDark(true, ColorScheme.Light);
        await ChooseLook("Columns", "Light");
        var columns = (await Boxes()).GroupBy(box => Math.Round(box.X)).ToList();
        columns.Count.ShouldBe(4);
        (await Boxes()).Select(box => Math.Round(box.Width)).Distinct().Count().ShouldBe(1);
        await IsDark(false, ColorScheme.Dark);
        await ChooseLook("Justified", "AsReader");
        foreach (var row in (await Boxes()).GroupBy(box => Math.Round(box.Y)))
            row.ShouldAllBe(box => Math.Abs(box.Height - row.First().Height) < 1.5);
        await IsDark(true, ColorScheme.Dark);
        await IsDark(false, ColorScheme.Light);
        _window.Problems.ShouldBeEmpty();
    }

    private async Task Come(string name, bool clock = false)
    {
        _shoot = await open.Studio.NewOnlineGallery(name, photos: 18);
        await _shoot.Upload("wave.gif", TinyPictures.Gif());
        var ids = _shoot.Photos.Select(photo => photo.AssetId).ToList();
        await _shoot.NewScene("Ceremony", [.. ids.Take(6)]);
        _party = await _shoot.NewScene("Party", [.. ids.Skip(6)]);
        await open.App.Quiet();
        _window = await open.Chromium.Computer(open.App.Address);
        if (clock)
            await Page.Clock.InstallAsync();
        await Page.GotoAsync(await _shoot.PublicLink());
        _path = new Uri(Page.Url).AbsolutePath;
    }

    private async Task GoThroughScenes()
    {
        var links = Page.Locator(".chapters a");
        string[] scenes = ["Ceremony", "Party"];
        (await links.AllInnerTextsAsync()).ShouldBe(["All", .. scenes]);
        (await Page.Locator(".grid h2").AllInnerTextsAsync()).ShouldBe(scenes);
        foreach (var scene in scenes.Reverse())
        {
            await links.Filter(new() { HasText = scene }).ClickAsync();
            await Expect(Page.Locator(".grid h2", new() { HasText = scene })).ToBeFocusedAsync();
            await Expect(Page.Locator(".grid h2", new() { HasText = scene })).ToBeInViewportAsync();
            await Expect(Page.Locator(".chapters [aria-current]")).ToHaveTextAsync(scene);
        }
    }

    // By the sheet: name, scene and kind at once; what was asked stands in the address and is taken away again, one by one.
    private async Task Find()
    {
        await Page.Locator(".finder summary").ClickAsync();
        await Page.GetByLabel("File name or caption").FillAsync("photo-1");
        await Page.GetByLabel("Scene", new() { Exact = true }).SelectOptionAsync("Party");
        await Page.GetByRole(AriaRole.Radio, new() { NameRegex = PhotosPattern() }).CheckAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();
        await Page.WaitForURLAsync(url => url.Contains("q=photo-1", StringComparison.Ordinal) && url.Contains($"scene={_party:N}", StringComparison.Ordinal) && url.Contains("kind=photo", StringComparison.Ordinal));
        await Expect(Tiles).ToHaveCountAsync(9);
        await Page.GetByRole(AriaRole.Link, new() { Name = "Search without Name: photo-1" }).ClickAsync();
        await Expect(Tiles).ToHaveCountAsync(12);
        await Page.GetByRole(AriaRole.Link, new() { Name = "Search without Photos" }).ClickAsync();
        await Expect(Tiles).ToHaveCountAsync(13);
        await Page.GoBackAsync();
        await Expect(Tiles).ToHaveCountAsync(12);
    }

    // A collection and the favorites, each within a scene.
    private async Task CombineLists()
    {
        await Tiles.First.Locator("a").First.ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Collect photo-07.jpg" }).ClickAsync();
        await Page.GetByLabel("Name of the new collection").FillAsync("Wall");
        await Page.RunAndWaitForResponseAsync(
            () => Page.GetByRole(AriaRole.Button, new() { Name = "Create and add" }).ClickAsync(), answer => answer.Url.EndsWith("/wishes", StringComparison.Ordinal) && answer.Ok);
        await Page.Keyboard.PressAsync("Escape");
        await Page.Keyboard.PressAsync("Escape");
        await Page.GotoAsync(_path);
        foreach (var photo in new[] { "photo-01.jpg", "photo-08.jpg" })
            await Page.RunAndWaitForResponseAsync(
                () => Page.GetByRole(AriaRole.Button, new() { Name = $"Favorite {photo}" }).ClickAsync(new() { Force = true }), answer => answer.Url.EndsWith("/wishes", StringComparison.Ordinal));
        await Page.GotoAsync($"{_path}?favorites=true&scene={_party:N}");
        await Expect(Page.Locator(".grid img[alt='photo-08.jpg']")).ToBeVisibleAsync();
        await Expect(Tiles).ToHaveCountAsync(1);
        await Page.GotoAsync($"{_path}/collections");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Wall" }).First.ClickAsync();
        await Expect(Tiles).ToHaveCountAsync(1);
        var collection = Page.Url.Split('#')[0];
        await Page.GotoAsync($"{collection}&scene={_party:N}");
        await Expect(Tiles).ToHaveCountAsync(1);
        await Page.GetByRole(AriaRole.Link, new() { Name = "Search without Wall" }).ClickAsync();
        await Expect(Tiles).ToHaveCountAsync(13);
    }

    private async Task ComeBackToPlace()
    {
        await Page.GotoAsync(_path);
        var place = Page.Locator(".grid > li:has(img[alt='photo-15.jpg'])");
        await place.EvaluateAsync("tile => tile.scrollIntoView({ block: 'center' })");
        await Page.WaitForFunctionAsync("() => Object.keys(sessionStorage).some(key => key.startsWith('place:'))", null, new() { PollingInterval = 30, Timeout = 30_000 });
        await Page.GotoAsync($"{_path}/download");
        await Page.GoBackAsync();
        await Expect(place).ToBeInViewportAsync();
    }

    private async Task FollowLinkToPhoto()
    {
        await Page.GotoAsync($"{_path}/photo/{_shoot.Photos[11].AssetId:N}");
        await Expect(Caption).ToContainTextAsync("photo-12.jpg");
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Box).ToHaveCountAsync(0);
        await Expect(Page.Locator(".grid > li:has(img[alt='photo-12.jpg'])")).ToBeInViewportAsync();
    }

    private async Task PlaySlideshow(ReducedMotion motion)
    {
        await Page.EmulateMediaAsync(new() { ReducedMotion = motion });
        await Page.GotoAsync(_path);
        await Tiles.First.Locator("a").First.ClickAsync();
        await Expect(Caption).ToContainTextAsync("1 / 19");
        await Page.EvaluateAsync("""
            () => {
              const track = document.querySelector('.pswp__container');
              window.places = new Set();
              new MutationObserver(() => places.add(track.style.transform)).observe(track, { attributes: true, attributeFilter: ['style'] });
            }
            """);
        await Expect(Box).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Space");
        await Expect(Box.GetByRole(AriaRole.Button, new() { Name = "Pause the slideshow" })).ToBeVisibleAsync();
        await Page.Clock.RunForAsync(6_000);
        await Expect(Caption).ToContainTextAsync(LaterPattern());

        if (motion == ReducedMotion.Reduce)
            (await Page.EvaluateAsync<int>("places.size")).ShouldBeLessThanOrEqualTo(3, "a photo takes the place of the other without moving");
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Box).ToHaveCountAsync(0);
        await Page.Clock.RunForAsync(20_000);
        await Expect(Box).ToHaveCountAsync(0);
    }

    private async Task ChooseLook(string grid, string tone)
    {
        (await _shoot.Post("look", ("Form.Grid", grid), ("Form.Tone", tone), ("Form.Cover", "Full"))).Text.ShouldContain("Saved.");
        await Page.GotoAsync(_path);
        await Expect(Tiles).ToHaveCountAsync(19);
        (await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("The page can be moved sideways.");
    }

    private async Task<IReadOnlyList<LocatorBoundingBoxResult>> Boxes() => [.. await Task.WhenAll((await Tiles.AllAsync()).Select(async tile => (await tile.BoundingBoxAsync())!))];

    // Whatever the reader's device is set to.
    private async Task IsDark(bool dark, ColorScheme device)
    {
        await Page.EmulateMediaAsync(new() { ColorScheme = device });
        await Expect(Page.Locator("html")).ToHaveCSSAsync("background-color", dark ? DarkPattern() : LightPattern());
    }

    [GeneratedRegex(@"^rgb\(\d\d?, ")]
    private static partial Regex DarkPattern();

    [GeneratedRegex(@"^rgb\(2\d\d, ")]
    private static partial Regex LightPattern();

    [GeneratedRegex("^Photos")]
    private static partial Regex PhotosPattern();

    [GeneratedRegex("^[2-9] / 19|^1[0-9] / 19")]
    private static partial Regex LaterPattern();
}
