using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Workers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Host.Tests.App;

/// <summary>Image workers that all products of a run use in turn: starting such processes for each would take a quarter of the run.</summary>
internal static class SharedWorkers
{
    private static readonly ServiceProvider Workers = new ServiceCollection().AddLogging()
        .AddImaging(new ImagingOptions { CacheFolder = "", Worker = WorkerCommand.For(typeof(GalleryHost).Assembly) }).BuildServiceProvider();

    // Instances, not factories: what a product's container makes ends with it.
    public static void Replace(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton(Workers.GetRequiredService<IImageWorkers>()));
        services.Replace(ServiceDescriptor.Singleton(Workers.GetRequiredService<IOverlayPictures>()));
        services.Replace(ServiceDescriptor.Singleton(Workers.GetRequiredService<ILogoPictures>()));
    }
}
