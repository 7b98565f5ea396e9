using Host.Tests.App;
using Microsoft.Playwright;
using Testing;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>Photos put on a phone: the phone's own sheet is played by a script that keeps what it is given.</summary>
[Collection(nameof(OpenStudio))]
public sealed class SavingTests(OpenStudio open)
{
    private const string Apple = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
    private const string Android = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

    // What a test puts into `answers` is thrown by the next shares, one each; a file of that name is never taken.
    private const string Sheet = """
        Object.assign(window, { answers: [], shares: [], badFile: null });
        const base64 = async file => btoa(String.fromCharCode(...new Uint8Array(await file.arrayBuffer())));
        const share = async ({ files }) => {
          if (!navigator.userActivation.isActive) throw new DOMException('No tap.', 'NotAllowedError');
          const answer = answers.shift() ?? (files.some(file => file.name === badFile) ? 'DataError' : null);
          if (answer) throw new DOMException(answer, answer);
          shares.push(await Promise.all(files.map(async file => [file.name, file.type, await base64(file)])));
        };
        Object.defineProperty(navigator, 'canShare', { value: ({ files }) => files?.length > 0 });
        Object.defineProperty(navigator, 'share', { value: share });
        """;

    private Window _window = null!;
    private Shoot _shoot = null!;

    private IPage Page => _window.Page;

    private ILocator Count => Page.Locator("[data-count]");

    private ILocator Note => Page.Locator("[data-note]");

    [Fact]
    public async Task Everything_is_saved_batch_by_batch_with_a_counter_that_goes_on_after_a_reload()
    {
        await Arrive(Apple, 23);
        await Page.GotoAsync($"{_shoot.ClientPath}/download");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Save to Photos" }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "Originals" }).ClickAsync();

        await Ready("Save 20 photos");
        await _window.LookAround();
        await Page.EvaluateAsync("answers.push('AbortError')");
        await Button("Save 20 photos").ClickAsync();
        await Expect(Note).ToHaveTextAsync("Nothing was saved this time. The photos wait here until you tap Save.");
        await Expect(Count).ToContainTextAsync("Saved 0 of 23 photos");
        await Button("Save 20 photos").ClickAsync();
        await Expect(Count).ToContainTextAsync("Saved 20 of 23 photos · 3 left");
        var first = await Shares();
        await Page.ReloadAsync();
        await Expect(Count).ToContainTextAsync("Saved 20 of 23 photos · 3 left");
        await Expect(Page.Locator(".saving-grid .is-saved")).ToHaveCountAsync(20);
        await Ready("Save 3 photos");
        await Button("Save 3 photos").ClickAsync();
        await Expect(Count).ToHaveTextAsync("Saved 23 of 23 photos");
        await Expect(Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("All 23 photos are saved.");
        await Button("Save them again").ClickAsync();
        await Ready("Save 20 photos");
        var last = await Shares();

        first.Concat(last).ShouldBe(_shoot.Photos.Select(photo => (photo.Name, Type(photo.Name), Convert.ToBase64String(photo.Content))));
        (await Downloads()).ShouldBe("23");
        _window.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Web_size_comes_first_and_every_size_has_a_memory_of_its_own()
    {
        await Arrive(Apple, 3);
        await Page.GotoAsync($"{_shoot.ClientPath}/save");
        await Press("Save 3 photos");
        await Expect(Count).ToHaveTextAsync("Saved 3 of 3 photos");
        var shared = await Shares();
        await Page.GetByRole(AriaRole.Link, new() { Name = "Originals" }).ClickAsync();
        await Expect(Count).ToContainTextAsync("Saved 0 of 3 photos");

        shared.Select(file => (file.Name, file.Type)).ShouldBe([("00.gif", "image/gif"), ("01.jpg", "image/jpeg"), ("02.jpg", "image/jpeg")]);
        shared[0].Content.ShouldBe(Convert.ToBase64String(_shoot.Photos[0].Content));
        shared[2].Content.ShouldNotBe(Convert.ToBase64String(_shoot.Photos[2].Content));
        _window.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_saved_in_a_tunnel_is_told_later_and_once()
    {
        await Arrive(Apple, 3);
        await Page.RouteAsync("**/save", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        await Page.GotoAsync($"{_shoot.ClientPath}/save");
        await Ready("Save 3 photos");
        await Button("Save 3 photos").ClickAsync();
        await Expect(Count).ToHaveTextAsync("Saved 3 of 3 photos");

        await Page.ReloadAsync();
        await Expect(Count).ToHaveTextAsync("Saved 3 of 3 photos");
        (await Downloads()).ShouldBe("0");
        await Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.Wait });
        await Page.RunAndWaitForResponseAsync(() => Page.GotoAsync(_shoot.ClientPath), answer => answer.Url.EndsWith("/save", StringComparison.Ordinal) && answer.Ok);
        await Page.WaitForFunctionAsync("() => localStorage.getItem('saved-batches') === null");
        await Page.GotoAsync($"{_shoot.ClientPath}/save");
        await Expect(Button("Save them again")).ToBeVisibleAsync();

        (await Downloads()).ShouldBe("3");
        _window.Problems.ShouldAllBe(problem => problem.Contains("ERR_FAILED", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_Android_the_files_are_downloaded_because_its_sheet_saves_nothing()
    {
        await Arrive(Android, 12);
        await Page.GotoAsync($"{_shoot.ClientPath}/save");
        await Ready("Save 10 photos");
        var names = new List<string>();
        Page.Download += (_, download) => names.Add(download.SuggestedFilename);

        await Button("Save 10 photos").ClickAsync();
        await Ready("Save 2 photos");
        await Button("Share them with an app instead").ClickAsync();
        await Expect(Count).ToHaveTextAsync("Saved 12 of 12 photos");

        names.ShouldBe(["00.gif", .. Enumerable.Range(1, 9).Select(i => $"{i:D2}.jpg")]);
        (await Shares()).Select(file => file.Name).ShouldBe(["10.jpg", "11.jpg"]);
        _window.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_the_phone_does_not_take_holds_up_no_other()
    {
        await Arrive(Apple, 4);
        await Page.GotoAsync($"{_shoot.ClientPath}/save");
        await Page.EvaluateAsync("badFile = '02.jpg'");

        await Press("Save 4 photos");
        await Expect(Note).ToHaveTextAsync("Your phone did not take that many at once. Let’s try fewer.");
        await Press("Save 2 photos");
        await Expect(Count).ToContainTextAsync("Saved 2 of 4 photos");
        await Press("Save 2 photos");
        await Press("Save 1 photo");
        await Expect(Page.Locator("[data-direct-list] a")).ToHaveAttributeAsync("aria-label", "Download 02.jpg");
        await Press("Save 1 photo");
        await Expect(Count).ToHaveTextAsync("Saved 3 of 4 photos");

        (await Shares()).Select(file => file.Name).ShouldBe(["00.gif", "01.jpg", "03.jpg"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_comes_next_is_fetched_ahead_but_not_where_data_is_dear()
    {
        await Arrive(Apple, 22);
        var fetched = 0;
        Page.Request += (_, request) => fetched += request.Url.EndsWith("?saving=true", StringComparison.Ordinal) ? 1 : 0;

        await Page.GotoAsync($"{_shoot.ClientPath}/save");
        await Ready("Save 20 photos");
        await Page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').filter(entry => entry.name.endsWith('?saving=true')).length === 22");
        await Page.AddInitScriptAsync("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
        fetched = 0;
        await Page.ReloadAsync();
        await Ready("Save 20 photos");
        await Page.EvaluateAsync("path => fetch(path).then(answer => answer.text())", _shoot.ClientPath);

        fetched.ShouldBe(20);
        _window.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_lost_connection_and_a_closed_gallery_are_told_and_trying_again_helps()
    {
        await Arrive(Apple, 2);
        _window.Expect(403, "/photo/");
        await Page.RouteAsync("**/*saving=true", route => route.AbortAsync());
        await Page.GotoAsync($"{_shoot.ClientPath}/save");

        await Expect(Note).ToHaveTextAsync("The photos could not be fetched. Please check your connection.", new() { Timeout = 60_000 });
        await Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.Wait });
        await Button("Try again").ClickAsync();
        await Press("Save 2 photos");
        await Expect(Count).ToHaveTextAsync("Saved 2 of 2 photos");
        await (await open.Studio.Owner.Open($"{_shoot.Path}/settings")).Press("Save", ("Enable download", "off"));
        await Button("Save them again").ClickAsync();
        await Expect(Note).ToHaveTextAsync("These photos can’t be downloaded at the moment. Please open the gallery again to see why.");

        _window.Problems.ShouldAllBe(problem => problem.Contains("ERR_FAILED", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ticked_photos_are_saved_alone_also_a_second_time()
    {
        await Arrive(Apple, 5);
        await Page.GotoAsync($"{_shoot.ClientPath}/save");
        await Ready("Save 5 photos");

        foreach (var name in new[] { "01.jpg", "04.jpg" })
            await Page.GetByRole(AriaRole.Checkbox, new() { Name = $"Choose {name}" }).CheckAsync();
        await Press("Save 2 photos");
        await Expect(Count).ToHaveTextAsync("Saved 2 of 2 photos you chose");
        await Button("Go on with the other 3").ClickAsync();
        await Press("Save 3 photos");
        await Expect(Count).ToHaveTextAsync("Saved 5 of 5 photos");
        await Page.GetByRole(AriaRole.Checkbox, new() { Name = "Choose 04.jpg" }).CheckAsync();
        await Press("Save 1 photo");
        await Expect(Count).ToHaveTextAsync("Saved 1 of 1 photo you chose");

        (await Shares()).Select(file => file.Name).ShouldBe(["01.jpg", "04.jpg", "00.gif", "02.jpg", "03.jpg", "04.jpg"]);
        _window.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_photo_is_saved_from_the_light_box_by_a_tap_or_two()
    {
        await Arrive(Apple, 3);
        await Page.GotoAsync(_shoot.ClientPath);
        await Page.Locator(".grid > li[id] > a").Nth(1).ClickAsync();
        var save = Page.Locator(".shown-actions a:not([href*='/share?'])");
        await Expect(save).ToHaveAttributeAsync("aria-label", "Save 01.png");

        await Page.EvaluateAsync("answers.push('NotAllowedError')");
        await save.ClickAsync();
        await Expect(Page.Locator(".toast")).ToHaveTextAsync("01.png is ready: tap Save once more.");
        await save.ClickAsync();
        await Page.WaitForFunctionAsync("() => shares.length === 1 && localStorage.getItem('saved-batches') === null");
        (await Shares()).Select(file => (file.Name, file.Type)).ShouldBe([("01.png", "image/png")]);
        await Page.GotoAsync($"{_shoot.ClientPath}/save?size=original");
        await Expect(Count).ToContainTextAsync("Saved 1 of 3 photos");

        (await Downloads()).ShouldBe("1");
        _window.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_browser_that_can_not_share_keeps_a_page_of_links()
    {
        await Arrive(Apple, 2, canShare: false);

        await Page.GotoAsync($"{_shoot.ClientPath}/download");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Download" })).ToBeVisibleAsync();
        await Expect(Page.GetByText("Save to Photos")).ToBeHiddenAsync();
        await Page.GotoAsync($"{_shoot.ClientPath}/save");
        await Expect(Page.Locator(".saving-grid a")).ToHaveCountAsync(2);
        await Expect(Page.Locator("[data-bar]")).ToBeHiddenAsync();
        await _window.LookAround();

        _window.Problems.ShouldBeEmpty();
    }

    // A gallery of so many files, the first a GIF and the second a PNG, and a guest with a phone in it.
    private async Task Arrive(string userAgent, int files, bool canShare = true)
    {
        _shoot = await open.Studio.NewGallery();
        for (var i = 0; i < files; i++)
        {
            var (kind, content) = i switch { 0 => ("gif", TinyPictures.Gif()), 1 => ("png", TinyPictures.Png(i)), _ => ("jpg", TinyPictures.Jpeg(i)) };
            (await _shoot.Upload($"{i:D2}.{kind}", content)).Refusal.ShouldBeNull();
        }

        await open.App.Quiet();
        await _shoot.PutOnline();
        _ = await _shoot.Guest();
        _window = await open.Chromium.Phone(open.App.Address, userAgent: userAgent);
        if (canShare)
            await Page.AddInitScriptAsync(Sheet);
        await Page.GotoAsync(await _shoot.PublicLink());
    }

    private ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private Task Ready(string button) => Expect(Button(button)).ToBeEnabledAsync(new() { Timeout = 30_000 });

    private async Task Press(string button)
    {
        var shares = await Page.EvaluateAsync<int>("shares.length");
        await Ready(button);
        await Button(button).ClickAsync();
        await Page.WaitForFunctionAsync("([button, shares]) => window.shares.length > shares || !document.querySelector('[data-save]').textContent.startsWith('Waiting')", new object[] { button, shares });
    }

    private async Task<IReadOnlyList<(string Name, string Type, string Content)>> Shares() =>
        [.. (await Page.EvaluateAsync<string[][][]>("shares")).SelectMany(share => share).Select(file => (file[0], file[1], file[2]))];

    private async Task<string> Downloads()
    {
        await open.App.Quiet();
        var dashboard = (await open.Studio.Owner.Open(_shoot.Path)).Document;
        return dashboard.QuerySelectorAll("dt").First(term => term.TextContent == "Downloads").NextElementSibling!.TextContent;
    }

    private static string Type(string name) => name.EndsWith("gif", StringComparison.Ordinal) ? "image/gif" : name.EndsWith("png", StringComparison.Ordinal) ? "image/png" : "image/jpeg";
}
