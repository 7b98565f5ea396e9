using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>What somebody does on a phone who chooses what the photographer asked for.</summary>
internal sealed class ChoosingPages(Window window)
{
    private readonly IPage _page = window.Page;

    public ILocator Counter => _page.Locator("[data-counter]");

    public ILocator Unsaved => _page.Locator(".unsaved-bar");

    public ILocator Headings => _page.GetByRole(AriaRole.Heading, new() { Level = 2 });

    public Task Open(string link) => _page.GotoAsync(link);

    /// <summary>Taps a photo; the gallery has answered when it returns.</summary>
    public Task Choose(string photo) =>
        _page.RunAndWaitForResponseAsync(() => TapPhoto(photo), answer => answer.Url.EndsWith("?handler=mark", StringComparison.Ordinal));

    /// <summary>Taps a photo, whatever becomes of it.</summary>
    public Task TapPhoto(string photo) => Button($"Choose {photo}").TapAsync();

    public Task TapUndecided(string photo) => Button($"Undecided about {photo}").TapAsync();

    public Task IsChosen(string photo, bool chosen = true) => Expect(Button($"Choose {photo}")).ToHaveAttributeAsync("aria-pressed", chosen ? "true" : "false");

    public Task IsUndecided(string photo) => Expect(Button($"Undecided about {photo}")).ToHaveAttributeAsync("aria-pressed", "true");

    public Task LoseLine() => window.Context.SetOfflineAsync(true);

    public Task FindLine() => window.Context.SetOfflineAsync(false);

    /// <summary>Takes the phone out of the pocket again.</summary>
    public Task ComeBack() => _page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");

    public async Task Finish(int photos)
    {
        await _page.GetByRole(AriaRole.Link, new() { Name = "Finish", Exact = true }).TapAsync();
        await Expect(_page.GetByText($"You have chosen {photos} photos.")).ToBeVisibleAsync();
        await Button("Finish now").TapAsync();
        await Expect(_page.GetByText("Thank you. Your photographer has your choice now.")).ToBeVisibleAsync();
    }

    public Task TapLink(string name) => _page.GetByRole(AriaRole.Link, new() { Name = name }).TapAsync();

    public Task Tap(string button) => Button(button).TapAsync();

    /// <summary>Nothing that was tapped waits in the browser anymore.</summary>
    public async Task HasSavedEverything()
    {
        await Expect(Unsaved).ToHaveCountAsync(0);
        await _page.WaitForFunctionAsync("() => !Object.keys(localStorage).some(key => key.startsWith('choosing '))", null, new() { PollingInterval = 30, Timeout = 60_000 });
    }

    private ILocator Button(string name) => _page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
