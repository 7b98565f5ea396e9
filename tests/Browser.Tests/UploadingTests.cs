using System.Text.RegularExpressions;
using Host.Tests.App;
using Microsoft.Playwright;
using Testing;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>The upload's page when things are many, broken or interrupted.</summary>
public sealed partial class UploadingTests(ITestOutputHelper output) : IAsyncLifetime
{
    // How long the page was busy or showed no new frame, and what its script held at most.
    private const string Measure = """
        () => {
          const seen = window.measured = { tasks: [], gaps: [], heap: 0 };
          new PerformanceObserver(list => seen.tasks.push(...list.getEntries().map(entry => entry.duration))).observe({ type: 'longtask' });
          let last = performance.now();
          const frame = now => {
            seen.gaps.push(now - last);
            last = now;
            seen.heap = Math.max(seen.heap, performance.memory.usedJSHeapSize);
            if (!seen.isOver) requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        }
        """;

    private const string Measured = """
        () => {
          const { tasks, gaps, heap } = window.measured;
          window.measured.isOver = true;
          const sorted = gaps.sort((one, other) => one - other);
          const at = share => Math.round(sorted[Math.floor(share * (sorted.length - 1))]);
          return `${tasks.length} tasks of more than 50 ms, the longest ${Math.round(Math.max(0, ...tasks))} ms; frames apart: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, most ${at(1)} ms; heap at most ${Math.round(heap / 1e6)} MB`;
        }
        """;

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
    [Trait("Category", "Soak")]
    public async Task After_many_files_the_page_says_exactly_what_became_of_each()
    {
        var photos = Environment.GetEnvironmentVariable("GALLERY_SOAK") == "1" ? 1_995 : 95;
        FilePayload[] files =
        [
            .. Enumerable.Range(0, photos).Select(i => Payload($"IMG_{i}.jpg", TinyPictures.Jpeg(i))),
            .. Enumerable.Range(0, 3).Select(i => Payload($"copy {i}.jpg", TinyPictures.Jpeg(i))),
            Payload("notes.jpg", "A text, whatever its name says."u8.ToArray()), Payload("empty.jpg", []),
        ];
        await Page.EvaluateAsync(Measure);

        await Choose(files);

        await Expect(Summary).ToHaveTextAsync($"{photos:N0} arrived, 3 already here, 2 not accepted.", new() { Timeout = 600_000 });
        output.WriteLine(await Page.EvaluateAsync<string>(Measured));
        await Expect(Page.Locator(".upload-row")).ToHaveCountAsync(0);
        await Expect(Lines("refused")).ToHaveCountAsync(2);
        await Expect(Lines("refused").Filter(new() { HasText = "notes.jpg" })).ToContainTextAsync("This is not a picture in a format that is taken");
        await Expect(Lines("refused").Filter(new() { HasText = "empty.jpg" })).ToContainTextAsync("it has no bytes at all.");
        await Expect(Lines("arrived")).ToHaveCountAsync(0); // made once somebody wants to see them
        await Page.Locator("[data-group=arrived] summary").ClickAsync();
        await Expect(Lines("arrived")).ToHaveCountAsync(photos);

        var list = await Copied();
        list.ShouldContain($"{photos:N0} arrived:\nIMG_");
        list.ShouldContain("copy 1.jpg: This photo is already in the gallery as \"IMG_1.jpg\".");
        list.ShouldContain("notes.jpg: This is not a picture in a format that is taken");
        list.ShouldContain("empty.jpg: \"empty.jpg\" is empty: it has no bytes at all.");
        await Page.ReloadAsync();
        await Expect(Summary).ToHaveTextAsync($"{photos:N0} arrived, 3 already here, 2 not accepted.");
        (await Copied()).ShouldBe(list);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Clear the list" }).ClickAsync();
        await Expect(Page.Locator("[data-board]")).ToBeHiddenAsync();
        _window.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_failed_is_told_apart_and_can_be_tried_again()
    {
        _window.Expect(403, "/uploads");
        await Page.RouteAsync(UploadPattern(), route => route.Request.Method == "PATCH" ? route.FulfillAsync(new() { Status = 403 }) : route.ContinueAsync());
        await Choose(Payload("IMG_1.jpg", TinyPictures.Jpeg(1)), Payload("IMG_2.jpg", TinyPictures.Jpeg(2)), Payload("empty.jpg", []));

        await Expect(Summary).ToHaveTextAsync("0 arrived, 1 not accepted, 2 failed.", new() { Timeout = 60_000 });
        await Expect(Lines("failed").First).ToContainTextAsync("You are not allowed to upload here.");
        await _window.LookAround();
        await Page.UnrouteAsync(UploadPattern());
        await Page.GetByRole(AriaRole.Button, new() { Name = "Retry IMG_1.jpg" }).ClickAsync();
        await Expect(Summary).ToHaveTextAsync("1 arrived, 1 not accepted, 1 failed.", new() { Timeout = 60_000 });

        // A page that is loaded anew has the files no more, but knows what became of them.
        await Page.ReloadAsync();
        await Expect(Summary).ToHaveTextAsync("1 arrived, 1 not accepted, 1 failed.");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Retry IMG_2.jpg" })).ToHaveCountAsync(0);
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
        await Expect(Summary).ToHaveTextAsync("0 arrived, 1 failed.");
        await Expect(Lines("failed")).ToContainTextAsync("The page was left before this file was sent.");
        await _window.LookAround();
        await Page.Locator("[data-input=files]").SetInputFilesAsync(file);

        await Expect(Summary).ToHaveTextAsync("1 arrived.", new() { Timeout = 60_000 });
        await Expect(Page.Locator("[data-unfinished]")).ToBeHiddenAsync();
        created.ShouldBe(1);
    }

    private ILocator Lines(string group) => Page.Locator($"[data-group={group}] li");

    private async Task<string> Copied()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Copy the list" }).ClickAsync();
        await Expect(Page.GetByText("The list is copied.").First).ToBeVisibleAsync();
        return await Page.EvaluateAsync<string>("navigator.clipboard.readText()");
    }

    private static FilePayload Payload(string name, byte[] content) => new() { Name = name, MimeType = "image/jpeg", Buffer = content };

    private Task Choose(params FilePayload[] files) => Page.Locator("[data-input=files]").SetInputFilesAsync(files);

    [GeneratedRegex("/uploads(/|$)")]
    private static partial Regex UploadPattern();
}
