using BuildingBlocks.Imaging.Caching;
using BuildingBlocks.Imaging.Media;
using BuildingBlocks.Imaging.Videos;
using BuildingBlocks.Imaging.Workers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BuildingBlocks.Imaging;

/// <summary>Wires the imaging block. The program's entry must hand over to <see cref="ImageWorker"/> when it is started as a worker.</summary>
public static class ImagingRegistration
{
    /// <summary>Adds the workers, the cache of previews and the makers of posters and of videos for playing.</summary>
    public static IServiceCollection AddImaging(this IServiceCollection services, ImagingOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<ImageWorkers>();
        services.AddSingleton<IImageWorkers>(provider => provider.GetRequiredService<ImageWorkers>());
        services.AddSingleton<IOverlayPictures>(provider => provider.GetRequiredService<ImageWorkers>());
        services.AddSingleton<IOverlaySheets>(provider => provider.GetRequiredService<ImageWorkers>());
        services.AddSingleton<ILogoPictures>(provider => provider.GetRequiredService<ImageWorkers>());
        services.AddSingleton<IPreviewCache, PreviewCache>();
        services.AddSingleton<IPosterMaker, FfmpegPosters>();
        services.AddSingleton<IPlaybackMaker, FfmpegPlaybacks>();
        services.AddSingleton<MarkedPreviews>();
        services.AddSingleton<JpegPreviews>();
        return services;
    }

    /// <summary>
    /// Answers <c>/media/…</c>. Goes behind sign-in, since an <see cref="IMediaSource"/> (to be added by the program) is asked for every request.
    /// </summary>
    public static IApplicationBuilder UseMedia(this IApplicationBuilder app) => app.UseMiddleware<MediaMiddleware>();
}
