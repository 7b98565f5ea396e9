using Microsoft.Playwright;
using Reader = Host.Tests.App.Browser;

namespace Browser.Tests.Barriers;

/// <summary>Goes from page to page, each with the cookies of whoever looks at it.</summary>
internal sealed class Walk(Chromium chromium, Uri home)
{
    private readonly Dictionary<Reader, Window> _windows = [];
    private readonly List<string> _wrong = [];

    /// <summary>What is wrong with what was seen.</summary>
    public IReadOnlyList<string> Problems => [.. _wrong, .. _windows.Values.SelectMany(window => window.Problems)];

    public async Task LookAt(Stop stop)
    {
        var window = await WindowOf(stop.Who);
        await window.Page.SetViewportSizeAsync(390, 844);
        if (stop.Status != System.Net.HttpStatusCode.OK)
            window.Expect((int)stop.Status, stop.Address);
        var answer = await window.Page.GotoAsync(stop.Address);
        if (stop.Sign is { } sign)
            await window.Page.WaitForSelectorAsync(sign, new() { State = WaitForSelectorState.Attached });
        if (answer is not null && (answer.Status != (int)stop.Status || new Uri(answer.Url).PathAndQuery != stop.Address.Split('#')[0]))
            _wrong.Add($"{stop.Address} is no {stop.Route}: {answer.Status} {answer.Url}");
        await window.LookAround(ColorScheme.Light, Axe.Everything);
        await window.Page.SetViewportSizeAsync(1440, 900);
        await window.LookAround(ColorScheme.Dark, Axe.Everything);
    }

    private async Task<Window> WindowOf(Reader who)
    {
        if (_windows.TryGetValue(who, out var known))
            return known;

        var window = await chromium.Phone(home);
        await window.Context.AddCookiesAsync(who.Cookies.Header.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(cookie => cookie.Split('=', 2))
            .Select(pair => new Cookie { Name = pair[0], Value = pair[1], Url = home.AbsoluteUri }));
        return _windows[who] = window;
    }
}
