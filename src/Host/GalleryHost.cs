using Activity;
using BuildingBlocks;
using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Media;
using BuildingBlocks.Imaging.Workers;
using BuildingBlocks.Mail;
using BuildingBlocks.Persistence;
using BuildingBlocks.Security;
using BuildingBlocks.Storage;
using BuildingBlocks.Web;
using Galleries;
using Host.Backup;
using Host.Figures;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Settings;
using Shop;

namespace Host;

/// <summary>Composes the product: building blocks, one line a module, middleware in order, pages.</summary>
public static class GalleryHost
{
    public const string DefaultAddress = "http://localhost:5080";

    /// <summary>What <c>Program</c> does: a worker for pictures, a backup or its restoration, or the product.</summary>
    /// <returns>The process's exit code; 2 when the installation's settings are wrong.</returns>
    public static async Task<int> Start(string[] args)
    {
        if (ImageWorker.IsWanted(args))
            return ImageWorker.Run(args);

        try
        {
            if (BackupCommand.IsWanted(args))
                return await BackupCommand.Run(ReadSettings(args), args);
            if (RebuildCommand.IsWanted(args))
                return await RebuildCommand.Run(ReadSettings(args));

            await using var app = Build(args);
            await app.StartAsync();
            return await Serve(app);
        }
        catch (SettingsException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 2;
        }
        catch (DatabaseInUseException taken)
        {
            await Console.Error.WriteLineAsync(taken.Message);
            return 2;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{taken.Message} Another program listens there; choose another address with --urls http://localhost:5081.");
            return 2;
        }
    }

    private static HostSettings ReadSettings(string[] args) => HostSettings.Read(new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables("GALLERY_").AddCommandLine(args).Build());

    private static async Task<int> Serve(WebApplication app)
    {
        try
        {
            await FirstOwner.Create(app.Services);
        }
        catch (SettingsException)
        {
            await app.StopAsync();
            throw;
        }

        await Announce(app);
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>Builds the product from a command line such as <c>--data DIR --urls URL</c>; the same as <c>GALLERY_DATA</c>, <c>GALLERY_URLS</c>.</summary>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? substitute = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = "Host" });
        builder.Configuration.AddEnvironmentVariables("GALLERY_").AddCommandLine(args);
        var settings = HostSettings.Read(builder.Configuration);
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton<IMemoryPoolFactory<byte>, WideBuffers>();

        // It writes the path of every request, tokens of links included, and puts it in the scope of every other line.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);

        AddBlocks(builder.Services, settings);
        builder.Services
            .AddSettings(builder.Configuration)
            .AddGalleries(builder.Configuration)
            .AddShop(builder.Configuration)
            .AddActivity(builder.Configuration);
        AddWeb(builder.Services, settings);
        substitute?.Invoke(builder.Services);

        var app = builder.Build();
        Use(app, settings);
        return app;
    }

    private static void AddBlocks(IServiceCollection services, HostSettings settings)
    {
        Directory.CreateDirectory(settings.DataDirectory);
        services.AddSingleton(settings);
        services.AddSingleton<IPublicAddress, PublicAddress>();
        services.AddSingleton<ISecretProtector, DataProtectionSecrets>();
        services.AddDataProtection().SetApplicationName("Gallery").PersistKeysToFileSystem(new DirectoryInfo(settings.Below("keys")));
        services.AddBuildingBlocks(settings.Database);
        if (settings.S3 is { } s3)
            services.AddS3Blobs(s3);
        else
            services.AddFileSystemBlobs(settings.Below("originals"));
        if (settings.ArchiveS3 is { } archive)
            services.AddS3Archive(archive);
        else
            services.AddFileSystemArchive(settings.ArchiveFolder!);
        services.AddImaging(new ImagingOptions
        {
            CacheFolder = settings.Below("previews"),
            CacheBytes = settings.PreviewCache,
            Ffmpeg = settings.Ffmpeg,
            Worker = WorkerCommand.For(typeof(GalleryHost).Assembly),
        });
        services.Configure<MailOptions>(mails => (mails.KeepTextsFor, mails.PerMinute) = (settings.KeepMails, settings.MailsPerMinute));
        services.AddScoped<IMailTransport, StudioMail>();
    }

    private static void AddWeb(IServiceCollection services, HostSettings settings)
    {
        services.AddAuthentication(StudioSession.Scheme)
            .AddCookie(StudioSession.Scheme, StudioSession.Configure)
            .AddCookie(StudioSession.HalfWay, StudioSession.ConfigureHalfWay);
        services.AddAuthorization(Policies.Configure);
        services.AddGuessLimits();
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "forms";
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true; // the content policy allows no frame at all
        });
        services.Configure<CookieTempDataProviderOptions>(notices => notices.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddRazorPages(Rooms.Configure).AddLanguages();
        services.Configure<ForwardedHeadersOptions>(forwarded => TrustedProxies.Configure(forwarded, settings));
        services.AddSingleton<IMediaSource, GalleryMedia>();
        services.AddPages();
        services.AddStudioPages();
    }

    private static async Task Announce(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (settings, mails) = (scope.ServiceProvider.GetRequiredService<HostSettings>(), scope.ServiceProvider.GetRequiredService<IMailTransport>());
        Console.WriteLine($"Gallery is open at {string.Join(" and ", app.Urls)}");
        Console.WriteLine($"Everything it writes is in {settings.DataDirectory}; mails go to {await mails.Describe(CancellationToken.None)}.");
        if (settings.Ffmpeg is null)
            Console.WriteLine("Videos get no posters and no web size: there is no ffmpeg.");
    }

    private static void Use(WebApplication app, HostSettings settings)
    {
        if (settings.TrustedProxies.Count > 0)
            app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseErrorPages();
        // Before everything that pages need and pictures do not: routes, cultures, compression.
        app.UseWhen(context => context.Request.Path.StartsWithSegments(MediaUrl.Prefix, StringComparison.Ordinal), media => media.UseAuthentication().UseMedia());
        app.UseResponseCompression();
        app.UseBundledFiles();
        app.UseReaderLanguage();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseFirstStart();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapHealth();
        app.MapChanges();
        app.MapBrand();
        app.MapStripeWebhook();
        // Without it, whoever mistypes a client's address would be asked to sign in to the studio.
        app.MapFallback("{**path}", () => Results.NotFound()).AllowAnonymous();
    }
}
