using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>A browser's window with a watch on it: whatever goes wrong on a page is remembered, and every page is looked at for barriers.</summary>
internal sealed class Window
{
    private readonly List<string> _problems = [];
    private readonly List<Func<string, bool>> _expected = [];

    public Window(IBrowserContext context, IPage page)
    {
        (Context, Page) = (context, page);
        page.Console += (_, message) => Note(message.Type == "error", $"Console on {page.Url}: {message.Text} ({message.Location})");
        page.PageError += (_, error) => Note(true, $"Script on {page.Url}: {error}");
        // Going on to another page, or a download, ends what was on its way.
        page.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"Request on {page.Url}: {request.Url} {request.Failure}");
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>What went wrong and was not expected.</summary>
    public IReadOnlyList<string> Problems => [.. _problems.Where(problem => !_expected.Any(isExpected => isExpected(problem)))];

    /// <summary>The browser reports answers such as 409 as errors, also where a page knows how to deal with them.</summary>
    public void Expect(int status, string path) =>
        _expected.Add(problem => problem.Contains($"status of {status}", StringComparison.Ordinal) && problem.Contains(path, StringComparison.Ordinal));

    /// <summary>Axe finds no barrier on the page that is shown, in light and in dark.</summary>
    public async Task LookAround()
    {
        await LookAround(ColorScheme.Light, Axe.Everything);
        await LookAround(ColorScheme.Dark, Axe.Colors);
        await Turn(ColorScheme.Light);
    }

    /// <summary>Axe finds no barrier of these kinds on the page that is shown.</summary>
    public async Task LookAround(ColorScheme scheme, string[] rules)
    {
        await Turn(scheme);
        foreach (var violation in await Axe.Judge(Page, rules))
            Note(true, $"Axe in {scheme} at {Page.ViewportSize?.Width} pixels on {Page.Url}: {violation}");
    }

    // Colors turn by a transition, however short, and an inherited one only after that of its parent.
    private async Task Turn(ColorScheme scheme)
    {
        await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Page.WaitForFunctionAsync(
            "() => !document.getAnimations().some(animation => animation.effect.getTiming().iterations !== Infinity)", null, new() { PollingInterval = 30, Timeout = 10_000 });
    }

    /// <summary>Saves what a click starts to download.</summary>
    public async Task<(string Name, byte[] Bytes)> Download(ILocator button)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    private void Note(bool isProblem, string text)
    {
        if (isProblem)
            _problems.Add(text);
    }
}
