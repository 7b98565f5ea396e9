using Microsoft.Playwright;

namespace Benchmarks.Media;

/// <summary>A visitor's first look in Chromium, with nothing kept from before.</summary>
internal sealed class Phone : IAsyncDisposable
{
    private const string WatchPaint = """
        window.largestPaint = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.largestPaint = entry.startTime; })
          .observe({ type: 'largest-contentful-paint', buffered: true });
        """;

    // Fetches on until every tile is there, a screen at a time as a thumb does, then waits for every picture.
    private const string ScrollToTheEnd = """
        async () => {
          const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          const grid = document.querySelector('.grid');
          for (;;) {
            scrollBy(0, innerHeight * 0.8);
            await frame();
            const whole = grid.querySelectorAll('li[id]').length >= Number(grid.dataset.total);
            if (whole && scrollY + innerHeight >= document.documentElement.scrollHeight - 2) break;
          }
          for (;;) {
            const missing = [...document.querySelectorAll('img')].filter(image => !image.complete);
            if (missing.length === 0) break;
            missing[0].scrollIntoView();
            await frame();
          }
        }
        """;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Phone(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static string? Program => Tools.Find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    public static async Task<Phone> Start()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"] });
        return new Phone(playwright, browser);
    }

    /// <summary>The first screen: bytes on the wire, and seconds to the largest paint.</summary>
    public async Task<(double Kilobytes, double Seconds)> FirstScreen(Uri page, string cookie)
    {
        await using var visit = await Visit.Open(_browser, page, cookie, isPhone: true);
        await visit.Page.AddInitScriptAsync(WatchPaint);
        await visit.Page.GotoAsync(page.AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return (visit.Bytes / 1e3, await visit.Page.EvaluateAsync<double>("() => window.largestPaint") / 1e3);
    }

    /// <summary>All of the gallery: seconds from the address to the last picture, and megabytes on the wire.</summary>
    public async Task<(double Seconds, double Megabytes)> ToTheEnd(Uri page, string cookie, bool isPhone)
    {
        await using var visit = await Visit.Open(_browser, page, cookie, isPhone);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await visit.Page.GotoAsync(page.AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await visit.Page.EvaluateAsync(ScrollToTheEnd);
        var seconds = clock.Elapsed.TotalSeconds;
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return (seconds, visit.Bytes / 1e6);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}

/// <summary>One window without a past, and what came over the wire into it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private long _bytes;

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public long Bytes => Interlocked.Read(ref _bytes);

    public static async Task<Visit> Open(IBrowser browser, Uri page, string cookie, bool isPhone)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = isPhone ? new() { Width = 390, Height = 844 } : new() { Width = 1440, Height = 900 },
            DeviceScaleFactor = 2,
            IsMobile = isPhone,
            HasTouch = isPhone,
        });
        var pair = cookie.Split('=', 2);
        await context.AddCookiesAsync([new() { Name = pair[0], Value = pair[1], Url = page.GetLeftPart(UriPartial.Authority) }]);
        var visit = new Visit(context, await context.NewPageAsync());
        var tools = await context.NewCDPSessionAsync(visit.Page);
        await tools.SendAsync("Network.enable");
        tools.Event("Network.loadingFinished").OnEvent += (_, data) => Interlocked.Add(ref visit._bytes, (long)(data?.GetProperty("encodedDataLength").GetDouble() ?? 0));
        return visit;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
