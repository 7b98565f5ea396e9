using System.Diagnostics;
using BuildingBlocks.Mail;
using Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Settings.Contracts;

namespace Demo;

/// <summary>Starts the product on a fresh folder, fills it, tells how to look at it, and keeps it open.</summary>
internal static class Opening
{
    private const string Exit = "--exit";

    public static async Task<int> Run(string[] args)
    {
        var clock = new DemoClock();
        await using var app = Build(WithFolder(args), clock);
        try
        {
            await app.StartAsync();
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{taken.Message} Another program listens there; choose another address with --urls http://localhost:5081.");
            return 2;
        }

        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<IStudio>().Find(default) is { } studio)
        {
            await Console.Error.WriteLineAsync(
                $"There is a studio in this folder already: \"{studio.Name}\". Open it with ./dev run --data DIR, or choose a fresh folder for the demo with --data DIR.");
            await app.StopAsync();
            return 2;
        }

        await Fill(app, clock);
        if (args.Contains(Exit))
            await app.StopAsync();
        else
            await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task Fill(WebApplication app, DemoClock clock)
    {
        await Console.Out.WriteLineAsync("A studio with six galleries of generated photographs is made …");
        var watch = Stopwatch.StartNew();
        var product = new Product(app.Services);
        await new Story(product, clock).Tell();
        await Guide.Print(product, app.Urls.First(), watch.Elapsed);
    }

    private static WebApplication Build(string[] args, DemoClock clock) => GalleryHost.Build(args, services =>
    {
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<Letters>();
        var transport = services.Last(service => service.ServiceType == typeof(IMailTransport));
        services.AddScoped<IMailTransport>(provider =>
            new CopyingTransport((IMailTransport)ActivatorUtilities.CreateInstance(provider, transport.ImplementationType!), provider.GetRequiredService<Letters>()));
    });

    // Everything but the demo's own word goes to the product.
    private static string[] WithFolder(string[] args)
    {
        var known = args.Where(arg => arg != Exit).ToArray();
        var chosen = known.Any(arg => arg == "--data" || arg.StartsWith("--data=", StringComparison.Ordinal)) || Environment.GetEnvironmentVariable("GALLERY_DATA") is not null;
        return chosen ? known : [.. known, "--data", "data-demo"];
    }
}
