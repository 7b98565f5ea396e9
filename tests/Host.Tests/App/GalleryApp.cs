using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Testing;

namespace Host.Tests.App;

/// <summary>The real product on a data folder of its own, listening on a free port of this computer.</summary>
internal sealed class GalleryApp : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DataFolder _folder;
    private readonly bool _isOwn;
    private int _browsers;

    private GalleryApp(WebApplication app, DataFolder folder, bool isOwn)
    {
        (_app, _folder, _isOwn) = (app, folder, isOwn);
        Mails = new Mailbox(folder.Below("mail"));
    }

    public IServiceProvider Services => _app.Services;

    public Uri Address => new(_app.Urls.Single());

    public LogBook Log => Services.GetRequiredService<LogBook>();

    public MovedClock Clock => (MovedClock)Services.GetRequiredService<TimeProvider>();

    public Mailbox Mails { get; }

    /// <summary>Starts on a fresh folder.</summary>
    public static Task<GalleryApp> Start(params string[] options) => Start(new DataFolder(), isOwn: true, options);

    /// <summary>Starts on a fresh folder, with what one test needs otherwise.</summary>
    public static Task<GalleryApp> Start(Action<IServiceCollection> change) => Start(new DataFolder(), isOwn: true, [], change);

    /// <summary>Starts on what another run left behind.</summary>
    public static Task<GalleryApp> StartOn(DataFolder folder, params string[] options) => Start(folder, isOwn: false, options);

    /// <summary>Starts on a folder, with what one test needs otherwise.</summary>
    public static Task<GalleryApp> StartOn(DataFolder folder, Action<IServiceCollection> change, params string[] options) => Start(folder, isOwn: false, options, change);

    /// <summary>Something that the product writes.</summary>
    public string DataBelow(string name) => _folder.Below(name);

    /// <summary>A browser that nobody has used yet, on a computer of its own.</summary>
    public Browser NewBrowser() => new(Address, $"10.1.{++_browsers / 250}.{(_browsers % 250) + 1}");

    /// <summary>Returns when previews are made, messages delivered and mails handed over.</summary>
    public Task Quiet() => Stillness.Of(Services, ArePreviewsMade, TimeSpan.FromSeconds(60));

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_isOwn)
            _folder.Dispose();
    }

    // Browsers come by a proxy that is trusted, so that each has an address and a guessing limit of its own.
    private static async Task<GalleryApp> Start(DataFolder folder, bool isOwn, string[] options, Action<IServiceCollection>? change = null)
    {
        var app = GalleryHost.Build(
            ["--data", folder.Path, "--urls", "http://127.0.0.1:0", "--trustedProxies", "127.0.0.1", .. options], Substitute + change);
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new GalleryApp(app, folder, isOwn);
    }

    private static void Substitute(IServiceCollection services)
    {
        services.AddSingleton<LogBook>();
        services.AddSingleton<TimeProvider>(new MovedClock());
        services.PostConfigure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1);
        SharedWorkers.Replace(services);
        services.AddLogging(logging => logging.ClearProviders().Services.AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<LogBook>()));
    }

    private async Task<bool> ArePreviewsMade()
    {
        await using var scope = Services.CreateAsyncScope();
        var galleries = scope.ServiceProvider.GetRequiredService<IQueryHandler<BrowseGalleries, IReadOnlyList<GalleryCard>>>();
        return (await galleries.Handle(new BrowseGalleries(), CancellationToken.None)).All(card => card.WaitingAssets == 0);
    }
}
