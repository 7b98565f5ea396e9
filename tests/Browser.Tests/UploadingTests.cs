using System.Text.RegularExpressions;
using Host.Tests.App;
using Microsoft.Playwright;
using Testing;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>The upload's page when things are many, broken or interrupted.</summary>
public sealed partial class UploadingTests : IAsyncLifetime
{
    private GalleryApp _app = null!;
    private Chromium _chromium = null!;
    private Window _window = null!;

    private IPage Page => _window.Page;

    private ILocator Summary => Page.Locator("[data-summary]");

    public async Task InitializeAsync()
    {
        _app = await GalleryApp.Start();
        _chromium = await Chromium.Start();
        _window = await _chromium.Computer(_app.Address);
        var studio = new StudioPages(_window);
        await studio.OpenStudio("Astrid", Studio.OwnerEmail, Studio.Password);
        await studio.NewGallery("Anna & Ben", "Anna Berg");
        _window.Expect(422, "/uploads");
        _window.Expect(413, "/uploads");
    }

    public async Task DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task After_many_files_the_page_says_exactly_what_became_of_each()
    {
        var photos = Environment.GetEnvironmentVariable("GALLERY_SOAK") == "1" ? 1_995 : 95;
        FilePayload[] files =
        [
            .. Enumerable.Range(0, photos).Select(i => Payload($"IMG_{i}.jpg", TinyPictures.Jpeg(i))),
            .. Enumerable.Range(0, 3).Select(i => Payload($"copy {i}.jpg", TinyPictures.Jpeg(i))),
            Payload("notes.jpg", "A text, whatever its name says."u8.ToArray()), Payload("empty.jpg", []),
        ];

        await Choose(files);

        await Expect(Summary).ToHaveTextAsync($"{photos:N0} arrived, 3 already there, 2 not taken.", new() { Timeout = 300_000 });
        (await Page.Locator(".upload-row").CountAsync()).ShouldBeLessThan(20);
        var report = await Page.Locator("[data-report] textarea").InputValueAsync();
        report.ShouldContain($"{photos} arrived:\n");
        report.ShouldContain("copy 1.jpg: This photo is already in the gallery as \"IMG_1.jpg\".");
        report.ShouldContain("notes.jpg: This is not a picture in a format that is taken");
        report.ShouldContain("empty.jpg: \"empty.jpg\" is empty: it has no bytes at all.");
        await _window.LookAround();
        _window.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_proxy_that_takes_only_small_bodies_gets_small_pieces()
    {
        var (isFirst, offsets) = (true, new List<string>());
        await Page.RouteAsync(UploadPattern(), async route =>
        {
            if (route.Request.Method != "PATCH")
                await route.ContinueAsync();
            else if (isFirst)
            {
                isFirst = false;
                await route.FulfillAsync(new() { Status = 413, ContentType = "text/html", Body = "<h1>413 Request Entity Too Large</h1>" });
            }
            else
            {
                offsets.Add(route.Request.Headers["upload-offset"]);
                await route.ContinueAsync();
            }
        });

        await Choose(Payload("large.jpg", [.. TinyPictures.Jpeg(1), .. new byte[2_000_000]]));

        await Expect(Summary).ToHaveTextAsync("1 arrived.", new() { Timeout = 60_000 });
        offsets.ShouldBe(["0", "900000", "1800000"]);
        (await Page.EvaluateAsync<string>("sessionStorage.getItem('upload-chunk')")).ShouldBe("900000");
    }

    [Fact]
    public async Task What_is_paused_and_reloaded_goes_on_where_it_was()
    {
        var file = _app.DataBelow("IMG_1.jpg");
        var photo = TinyPictures.Jpeg(1);
        await File.WriteAllBytesAsync(file, [.. photo, .. new byte[100_000]]);
        var (isSlow, created) = (true, 0);
        var held = new TaskCompletionSource();
        await Page.RouteAsync(UploadPattern(), async route =>
        {
            created += route.Request.Method == "POST" ? 1 : 0;
            if (isSlow && route.Request.Headers.GetValueOrDefault("upload-offset") == "20000")
            {
                held.TrySetResult();
                return; // never answered
            }

            await route.ContinueAsync();
        });
        Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await Page.EvaluateAsync("sessionStorage.setItem('upload-chunk', '10000')");
        await Page.Locator("[data-input=files]").SetInputFilesAsync(file);
        await held.Task.WaitAsync(TimeSpan.FromSeconds(30));

        await Page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await Expect(Page.Locator(".upload-note")).ToHaveTextAsync("Paused");
        await Page.ReloadAsync();
        isSlow = false;
        await Expect(Page.Locator("[data-unfinished]")).ToContainTextAsync("Not finished yet: IMG_1.jpg.");
        await _window.LookAround();
        await Page.Locator("[data-input=files]").SetInputFilesAsync(file);

        await Expect(Summary).ToHaveTextAsync("1 arrived.", new() { Timeout = 60_000 });
        await Expect(Page.Locator("[data-unfinished]")).ToBeHiddenAsync();
        created.ShouldBe(1);
    }

    private static FilePayload Payload(string name, byte[] content) => new() { Name = name, MimeType = "image/jpeg", Buffer = content };

    private Task Choose(params FilePayload[] files) => Page.Locator("[data-input=files]").SetInputFilesAsync(files);

    [GeneratedRegex("/uploads(/|$)")]
    private static partial Regex UploadPattern();
}
