using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The Chromium of this computer, driven by Playwright; nothing is fetched for it.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Chromium> Start()
    {
        var program = Find() ?? throw new InvalidOperationException(
            "Chromium is missing: it is not in PATH as chromium or google-chrome. The browser's journey needs it (Debian: apt-get install chromium).");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Flags });
        return new Chromium(playwright, browser);
    }

    /// <summary>Somebody's computer with a large window.</summary>
    public Task<Window> Computer(Uri home) => Open(home, new() { ViewportSize = new() { Width = 1280, Height = 900 } });

    /// <summary>Somebody's phone, with what another one kept if that is given; of a make, as its browser says.</summary>
    public Task<Window> Phone(Uri home, string? kept = null, string? userAgent = null) => Open(home, new()
    {
        UserAgent = userAgent,
        ViewportSize = new() { Width = 390, Height = 844 },
        DeviceScaleFactor = 2,
        HasTouch = true,
        IsMobile = true,
        StorageState = kept,
    });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private async Task<Window> Open(Uri home, BrowserNewContextOptions options)
    {
        options.BaseURL = home.AbsoluteUri;
        options.Locale = "en-US";
        options.ReducedMotion = ReducedMotion.Reduce;
        options.Permissions = ["clipboard-read", "clipboard-write"];
        var context = await _browser.NewContextAsync(options);
        return new Window(context, await context.NewPageAsync());
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Prepend("/usr/bin")
        .SelectMany(_ => Names, Path.Combine)
        .FirstOrDefault(File.Exists);
}
