using BuildingBlocks;
using Galleries.Adapters.Background;
using Galleries.Adapters.Imaging;
using Galleries.Adapters.Neighbours;
using Galleries.Adapters.Persistence;
using Galleries.Adapters.Persistence.Queries;
using Galleries.Adapters.Sources;
using Galleries.Adapters.Storage;
using Galleries.Contracts;
using Galleries.Ports;
using Galleries.UseCases.Archiving;
using Galleries.UseCases.Binning;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Covering;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Ending;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Mailing;
using Galleries.UseCases.Marking;
using Galleries.UseCases.Passing;
using Galleries.UseCases.Preparing;
using Galleries.UseCases.Presenting;
using Galleries.UseCases.Proving;
using Galleries.UseCases.Requesting;
using Galleries.UseCases.Selecting;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Updating;
using Galleries.UseCases.Uploading;
using Galleries.UseCases.Viewing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Galleries;

/// <summary>The module's only wiring.</summary>
public static class GalleriesModule
{
    /// <summary>Adds the module to the product.</summary>
    public static IServiceCollection AddGalleries(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddModule<GalleriesDbContext>("galleries", typeof(GalleriesModule).Assembly);
        services.AddScoped<Reception>().AddScoped<Filing>().AddScoped<Dissolving>().AddScoped<ShareNews>().AddScoped<Presentation>().AddScoped<Invitations>().AddScoped<CoverLetters>().AddScoped<LinkRules>().AddScoped<FetchedOriginals>().AddScoped<Intake>().AddScoped<MarkDesk>().AddScoped<StrayPreviews>();
        services.AddScoped<PersonalLinks>().AddScoped<PassDesk>().AddScoped<PassLetters>().AddScoped<ShareLetters>().AddScoped<RequestDesk>().AddScoped<RequestLetters>().AddScoped<PassPost>();
        services.AddScoped<Departures>().AddScoped<Deliveries>().AddScoped<EndingLetters>().AddScoped<ArchiveLetters>().AddScoped<Rationing>().AddScoped<SelectionDesk>().AddScoped<SelectionLetters>().AddLetters(GalleryLetters.All);
        AddPersistence(services);

        services.AddSingleton<IOriginalStore, BlobOriginalStore>().AddSingleton<IArchiveStore, BlobArchiveStore>();
        services.AddSingleton<IPartialUploads, StagedUploads>();
        services.AddSingleton<IArchivePacker, ZipArchivePacker>();
        services.AddSingleton<IPictureReader, WorkerPictureReader>();
        services.AddScoped<IVideoReader, HeaderVideoReader>();
        services.AddSingleton<IPosters, VideoPosters>();
        services.AddSingleton<IPlaybacks, VideoPlaybacks>();
        services.AddSingleton<IPreviewMaker, CachedPreviewMaker>();
        services.AddSingleton<IDownloadRenderer, WorkerDownloadRenderer>();
        services.AddScoped<ITerms, SettingsTerms>();
        services.AddScoped<IMarkImages, SettingsMarkImages>();
        services.AddScoped<IStudioCard, SettingsStudioCard>();
        services.AddScoped<IAssetCatalogue, AssetCatalogue>();

        services.AddSingleton<WorkBell>().AddSingleton<IWorkBell>(provider => provider.GetRequiredService<WorkBell>());
        services.AddSingleton<IAttention, Attention>();
        services.AddSingleton<Errands>();
        services.AddHostedService<PreviewWorker>();
        services.AddHostedService<PosterWorker>();
        services.AddHostedService<PlaybackWorker>();
        services.AddHostedService<MarkWorker>();
        services.AddHostedService<RenditionWorker>();
        services.AddHostedService<Sweeper>().AddHostedService<Timekeeper>();
        services.AddHostedService<UpdateWorker>();
        services.AddScoped<TransferDesk>().AddScoped<ReturnLetters>().AddHostedService<ArchiveWorker>();
        services.AddScoped<VersionDesk>().AddScoped<Eraser>().AddScoped<ThrownAway>().AddSources(configuration);
        return services;
    }

    private static void AddPersistence(IServiceCollection services)
    {
        services.AddSingleton(new SnapshotLimits()).AddSingleton<GallerySnapshots>().AddSingleton<ArchiveShelf>();
        services.AddScoped<GalleryCards>().AddScoped<Picks>().AddScoped<CollectionShelf>().AddScoped<ArchiveProgresses>().AddScoped<ArchiveAccess>();
        services.AddScoped<EfAssetRepository>();
        services.AddScoped<IAssetRepository>(provider => provider.GetRequiredService<EfAssetRepository>());
        services.AddScoped<IPreviewQueue>(provider => provider.GetRequiredService<EfAssetRepository>());
        services.AddScoped<IPosterQueue>(provider => provider.GetRequiredService<EfAssetRepository>());
        services.AddScoped<IPlaybackQueue>(provider => provider.GetRequiredService<EfAssetRepository>());
        services.AddScoped<IPlaces>(provider => provider.GetRequiredService<EfAssetRepository>());
        services.AddScoped<IGalleryRepository, EfGalleryRepository>();
        services.AddScoped<IGuestBook, EfGuestBook>();
        services.AddScoped<IAccessRequests, EfAccessRequests>();
        services.AddScoped<IMailedPasses, EfMailedPasses>();
        services.AddScoped<IHandOvers, EfHandOvers>();
        services.AddScoped<ICollectionRepository, EfCollectionRepository>();
        services.AddScoped<ISelections, EfSelections>().AddScoped<SelectionCards>().AddScoped<PersonSelections>();
        services.AddScoped<IDownloadRepository, EfDownloadRepository>();
        services.AddScoped<IRenditions, EfRenditions>();
        services.AddScoped<ILeftovers, EfLeftovers>();
        services.AddScoped<ISavedAssets, EfSavedAssets>();
        services.AddScoped<IFetchedAssets, EfFetchedAssets>();
        services.AddScoped<ITransfers, EfTransfers>();
        services.AddScoped<ILedger, EfLedger>();
        services.AddScoped<IMarkRounds, EfMarkRounds>();
        services.AddScoped<IMarkedVideos, EfMarkedVideos>();
        services.AddScoped<IUpdates, EfUpdates>();
        services.AddScoped<IRemovals, EfRemovals>();
        services.AddScoped<IBin, EfBin>();
        services.AddScoped<IPersons, EfPersons>().AddScoped<INotes, EfNotes>();
    }
}
