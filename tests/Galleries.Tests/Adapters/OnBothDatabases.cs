using System.Text;
using BuildingBlocks;
using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Media;
using BuildingBlocks.Imaging.Videos;
using BuildingBlocks.Persistence;
using BuildingBlocks.Security;
using BuildingBlocks.Storage;
using BuildingBlocks.Web;
using Galleries.Adapters.Persistence;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Uploading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Settings.Contracts;
using Testing;

namespace Galleries.Tests.Adapters;

/// <summary>The whole module on a real database and a folder of blobs; pictures are made by a fake that reads texts.</summary>
public abstract class OnBothDatabases(DatabaseProvider provider) : IAsyncLifetime
{
    private readonly string _blobs = Directory.CreateTempSubdirectory("tests-blobs-").FullName;
    private readonly string _archive = Directory.CreateTempSubdirectory("tests-archive-").FullName;
    private TestDatabase _database = null!;

    protected static CancellationToken None => CancellationToken.None;

    protected DatabaseProvider Provider => provider;

    protected ModuleHost Host { get; private set; } = null!;

    protected ManualClock Clock { get; } = new();

    private protected FixedNeighbours Neighbours { get; } = new();

    private protected FakeImaging Imaging { get; } = new();

    private protected FakePosters Posters { get; } = new();

    private protected FakePlaybacks Playbacks { get; } = new();

    private protected Hearing Heard { get; } = new();

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.Create(provider);
        await StartHost();
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_blobs, recursive: true);
        Directory.Delete(_archive, recursive: true);
    }

    protected async Task Restart()
    {
        await Host.DisposeAsync();
        await StartHost();
    }

    protected IBlobStore Blobs => Host.Services.GetRequiredService<IBlobStore>();

    protected int BlobCount() => Directory.EnumerateFiles(_blobs, "*", SearchOption.AllDirectories).Count();

    /// <summary>Of the archive.</summary>
    protected int ArchivedBlobCount() => Directory.EnumerateFiles(_archive, "*", SearchOption.AllDirectories).Count();

    protected async Task<Guid> Gallery(string name = "Anna & Ben", string customer = "Anna Müller")
    {
        var id = Guid.CreateVersion7();
        (await Host.Handle(new CreateGallery(id, name, customer, "anna@example.com", new DateOnly(2026, 9, 5)))).ShouldBe(Outcome.Done);
        return id;
    }

    protected Task<Outcome> TryUpload(Guid galleryId, Guid assetId, string fileName, string content) =>
        TryUpload(galleryId, assetId, fileName, Encoding.UTF8.GetBytes(content));

    protected async Task<Outcome> TryUpload(Guid galleryId, Guid assetId, string fileName, byte[] content)
    {
        var begun = await Host.Handle(new BeginUpload(galleryId, assetId, fileName, content.Length, null, ""));
        return begun.Succeeded ? await Host.Handle(new ContinueUpload(galleryId, assetId, 0, new MemoryStream(content), null)) : begun;
    }

    /// <summary>A picture whose content is told apart by its file name.</summary>
    protected async Task<Guid> Upload(Guid galleryId, string fileName, string? content = null)
    {
        var id = Guid.CreateVersion7();
        (await TryUpload(galleryId, id, fileName, content ?? $"picture 6000x4000 {fileName}")).ShouldBe(Outcome.Done);
        return id;
    }

    protected async Task<Guid> OnlineGallery(params string[] fileNames)
    {
        var id = await Gallery();
        foreach (var fileName in fileNames)
            await Upload(id, fileName);
        await AllReady(id);
        (await Host.Handle(new BringOnline(id))).ShouldBe(Outcome.Done);
        return id;
    }

    /// <summary>Written by the mapping itself: uploading so many would take long and show nothing more.</summary>
    protected async Task<Guid> Filled(int count)
    {
        var galleryId = await OnlineGallery("IMG_0.jpg");
        var numbers = Enumerable.Range(1, count - 1).ToArray();
        new Random(7).Shuffle(numbers);
        await using var scope = Host.Services.CreateAsyncScope();
        await using var db = new GalleriesDbContext(scope.ServiceProvider.GetRequiredService<DbContextOptions<GalleriesDbContext>>());
        db.AddRange(numbers.Select(number => Cast.Photo(
            galleryId, number % 2 == 0 ? $"IMG_{number}.jpg" : $"img_{number:D5}.JPG",
            number % 5 == 0 ? null : new DateTime(2026, 9, 5).AddMinutes(number % 40))));
        await db.SaveChangesAsync();
        return galleryId;
    }

    protected Task AllReady(Guid galleryId) => Eventually(async () => (await Board(galleryId)).Waiting == 0);

    protected Task<UploadBoard> Board(Guid galleryId, params Guid[] assets) =>
        Host.Ask<WatchUploads, UploadBoard>(new WatchUploads(galleryId, assets));

    /// <summary>Somebody who came by the public link.</summary>
    protected async Task<Viewer> Guest(Guid galleryId)
    {
        var link = (await Grants(galleryId))[0];
        var visitorId = Guid.CreateVersion7();
        (await Host.Handle(new EnterGallery(galleryId, link.GrantId, visitorId))).ShouldBe(Outcome.Done);
        return Viewer.Visitor(visitorId, link.GrantId);
    }

    protected Task<IReadOnlyList<GrantCard>> Grants(Guid galleryId) =>
        Host.Ask<ListGrants, IReadOnlyList<GrantCard>>(new ListGrants(galleryId));

    protected Task<GalleryView> Show(Guid galleryId, Viewer viewer, string? after = null, int count = 100, bool favoritesOnly = false) =>
        Host.Ask<ShowGallery, GalleryView>(new ShowGallery(galleryId, viewer, after, count, favoritesOnly));

    private protected Task<T> Read<T>(Func<GalleriesDbContext, Task<T>> read) => Host.Read(read);

    protected static async Task Eventually(Func<Task<bool>> holds)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await holds())
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, enough.Token);
    }

    /// <summary>Another process on the same database; the test ends it.</summary>
    protected Task<ModuleHost> SecondHost() => ModuleHost.Start(_database, Register, Clock);

    /// <summary>What one test needs otherwise.</summary>
    protected virtual void Change(IServiceCollection services)
    {
    }

    private async Task StartHost() => Host = await ModuleHost.Start(_database, Register, Clock);

    private void Register(IServiceCollection services)
    {
        services.AddSingleton<IGalleryRules>(Neighbours).AddSingleton<IWatermarkImages>(Neighbours).AddSingleton<IStudio>(Neighbours);
        services.AddSingleton<ISecretProtector>(Neighbours).AddSingleton<IPublicAddress>(Neighbours);
        services.AddSingleton<IImageWorkers>(Imaging).AddSingleton<IPreviewCache>(Imaging).AddSingleton<IPosterMaker>(Posters).AddSingleton<IPlaybackMaker>(Playbacks).AddSingleton<MarkedPreviews>();
        services.AddSingleton(Heard);
        services.AddFileSystemBlobs(_blobs).AddFileSystemArchive(_archive);
        services.AddGalleries(new ConfigurationBuilder().Build());
        services.AddModule<HearingDbContext>("hearing", [typeof(RecordEverything)]);
        Change(services);
    }
}
