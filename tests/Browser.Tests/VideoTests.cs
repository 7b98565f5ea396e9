using Host.Tests.App;
using Microsoft.Playwright;
using Testing;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>Videos in the grid and in the light box.</summary>
public sealed class VideoTests : IAsyncLifetime
{
    private GalleryApp _app = null!;
    private Chromium _chromium = null!;
    private Window _window = null!;
    private Shoot _shoot = null!;

    private IPage Page => _window.Page;

    private ILocator Tiles => Page.Locator(".grid a.video");

    public async Task InitializeAsync()
    {
        _app = await GalleryApp.Start();
        _chromium = await Chromium.Start();
        _shoot = await (await Studio.Open(_app)).NewGallery();
        _window = await _chromium.Computer(_app.Address);
    }

    public async Task DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_video_plays_when_asked_to_by_keyboard_and_stops_when_it_is_left()
    {
        await Show(("a clip.webm", await RealVideos.WebM()), ("b photo.jpg", TinyPictures.Jpeg(1)));
        await _window.LookAround();

        await Tiles.First.ClickAsync();
        await Expect(Page.Locator(".shown-caption")).ToContainTextAsync("a clip.webm");
        (await Video<bool>("video.paused && video.controls && video.playsInline && video.preload === 'metadata'")).ShouldBeTrue();
        await Page.Keyboard.PressAsync(" ");
        await Page.WaitForFunctionAsync("() => document.querySelector('.stage video').currentTime > 0.2", null, new() { Timeout = 60_000 });
        (await Video<int>("video.videoWidth")).ShouldBe(320);

        await Page.EvaluateAsync("window.left = document.querySelector('.stage video')");
        await Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Page.Locator(".shown-caption")).ToContainTextAsync("b photo.jpg");
        (await Page.EvaluateAsync<bool>("window.left.paused")).ShouldBeTrue();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Page.Locator(".pswp")).ToHaveCountAsync(0);
        _window.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_browser_that_cannot_play_a_video_says_so_and_offers_the_file()
    {
        await Show(("film.mp4", TinyVideos.Mp4()));

        await Tiles.First.ClickAsync();

        await Expect(Page.Locator(".stage-note")).ToHaveTextAsync("This browser can’t play this video. Download it to watch it in another program.");
        (await Page.Locator(".stage-note a").GetAttributeAsync("href"))!.ShouldEndWith($"/photo/{_shoot.Photos[0].AssetId:N}/original");
    }

    [Fact]
    public async Task Without_scripts_the_tile_leads_to_what_plays()
    {
        await Show(("clip.webm", await RealVideos.WebM()));
        var address = await Tiles.First.GetAttributeAsync("href");

        await Page.GotoAsync(address!);

        await Page.WaitForFunctionAsync("() => document.querySelector('video').videoWidth === 320", null, new() { Timeout = 60_000 });
    }

    private async Task Show(params (string Name, byte[] Content)[] files)
    {
        foreach (var (name, content) in files)
            (await _shoot.Upload(name, content)).Refusal.ShouldBeNull(name);
        await _app.Quiet();
        await _shoot.PutOnline();
        await Page.GotoAsync(await _shoot.PublicLink());
    }

    private Task<T> Video<T>(string question) => Page.EvaluateAsync<T>($"(() => {{ const video = document.querySelector('.stage video'); return {question}; }})()");
}
