using BuildingBlocks.Persistence;
using Galleries.Ports;
using Galleries.UseCases.Preparing;
using Galleries.UseCases.Uploading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Galleries.Adapters.Background;

/// <summary>Makes the posters of videos, one at a time, where that can be done; where not, videos wait for a start where it can.</summary>
internal sealed class PosterWorker(
    IServiceScopeFactory scopes, Errands errands, IPosters posters, WorkBell bell, DatabaseChoice database, TimeProvider clock, ILogger<PosterWorker> log)
    : RoundWorker(database, clock, log)
{
    private static readonly TimeSpan LookRound = TimeSpan.FromMinutes(5);

    protected override string Trouble => "A poster could not be made";

    protected override TimeSpan PauseAfterFailure => TimeSpan.FromSeconds(30);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => posters.AreMade ? base.ExecuteAsync(stoppingToken) : Task.CompletedTask;

    protected override Task Release(CancellationToken ct) => errands.Do(new ReleasePosters(), ct);

    protected override Task Wait(CancellationToken ct) => bell.WaitForVideos(LookRound, ct);

    protected override async Task<bool> WorkOnNext(CancellationToken ct)
    {
        var claim = Guid.CreateVersion7(Clock.GetUtcNow());
        await errands.Do(new ClaimPoster(claim), ct);
        if (await errands.Ask<FindClaimedVideo, WaitingVideo?>(new FindClaimedVideo(claim), ct) is not { } video)
        {
            // Of a video that is tried again the poster may be there.
            bell.PlaybacksWait();
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        if (!await Make(scope.ServiceProvider, video, ct))
            await errands.Do(new MissPoster(video.GalleryId, video.AssetId), ct);
        bell.PlaybacksWait();
        return true;
    }

    private async Task<bool> Make(IServiceProvider services, WaitingVideo video, CancellationToken ct)
    {
        var originals = services.GetRequiredService<IOriginalStore>();
        using var original = await originals.Fetch(video.BlobKey, ct);
        using var poster = original is null ? null : await posters.Take(video, original.Path, ct);
        if (poster is null)
            return false;

        var previews = await services.GetRequiredService<IPreviewMaker>().Make(video.ContentKey, poster.File.Path, ct);
        if (previews.Placeholder is not { } placeholder)
            return false;

        var posterKey = $"posters/{video.GalleryId:n}/{Guid.CreateVersion7():n}";
        if (await errands.Try(new AnnounceUpload(video.GalleryId, posterKey), ct) is { Succeeded: false })
            return false;

        await using (var content = File.OpenRead(poster.File.Path))
            await originals.Put(posterKey, content, ct);
        await errands.Do(new KeepPoster(video, posterKey, placeholder, poster.Duration), ct);
        return true;
    }
}
