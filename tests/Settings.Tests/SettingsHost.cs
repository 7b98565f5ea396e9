using BuildingBlocks;
using BuildingBlocks.Imaging;
using BuildingBlocks.Persistence;
using BuildingBlocks.Security;
using BuildingBlocks.Storage;
using BuildingBlocks.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Settings.Adapters.Persistence;
using Settings.Contracts;
using Settings.Tests.Fakes;
using Settings.UseCases.SigningIn;
using Testing;

namespace Settings.Tests;

/// <summary>The module on a real database.</summary>
internal sealed class SettingsHost(TestDatabase database, ModuleHost modules, string blobs) : IAsyncDisposable
{
    public ModuleHost Modules => modules;

    public static async Task<SettingsHost> Start(DatabaseProvider provider)
    {
        var database = await TestDatabase.Create(provider);
        var blobs = Directory.CreateTempSubdirectory("tests-blobs-").FullName;
        return new SettingsHost(database, await Start(database, blobs), blobs);
    }

    /// <summary>A second program on the same database.</summary>
    public Task<ModuleHost> StartAnother() => Start(database, blobs);

    public async Task Do<TCommand>(TCommand command) => (await modules.Handle(command)).ShouldBe(Outcome.Done);

    public Task<Outcome> Try<TCommand>(TCommand command) => modules.Handle(command);

    public Task<SignedIn?> FindSignedIn(Guid sessionId) => modules.Ask<FindSignedIn, SignedIn?>(new FindSignedIn(sessionId));

    public Task<GalleryRules> InForce(Guid galleryId) => InForce(modules, galleryId);

    public static async Task<GalleryRules> InForce(ModuleHost host, Guid galleryId)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IGalleryRules>().InForce(galleryId, default);
    }

    public async Task<GalleryRules> Certain(Guid galleryId)
    {
        await using var scope = modules.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IGalleryRules>().Certain(galleryId, default);
    }

    public int BlobCount() => Directory.EnumerateFiles(blobs, "*", SearchOption.AllDirectories).Count();

    public async Task<string?> PathOf(string image)
    {
        await using var scope = modules.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IWatermarkImages>().PathOf(image, default);
    }

    public async Task<StudioFact?> Studio()
    {
        await using var scope = modules.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IStudio>().Find(default);
    }

    /// <summary>Changes rows as a command does.</summary>
    public async Task<T> Work<T>(Func<SettingsDbContext, Task<T>> work)
    {
        await using var scope = modules.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SettingsDbContext>();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        var answer = await work(db);
        await db.SaveChangesAsync();
        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        await modules.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(blobs, recursive: true);
    }

    private static Task<ModuleHost> Start(TestDatabase database, string blobs) => ModuleHost.Start(database, services =>
    {
        services.AddSettings(new ConfigurationBuilder().Build());
        services.AddSingleton<IPublicAddress, ExampleAddress>().AddSingleton<ISecretProtector, ReversingProtector>();
        services.AddFileSystemBlobs(blobs).AddSingleton<IOverlayPictures, CopiedOverlays>().AddSingleton<ILogoPictures, CopiedLogos>();
    });
}
