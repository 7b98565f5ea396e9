using BuildingBlocks.Persistence;
using Galleries.Ports;
using Galleries.UseCases.Marking;
using Galleries.UseCases.Preparing;
using Galleries.UseCases.Uploading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Galleries.Adapters.Background;

/// <summary>
/// Makes of videos what is played of them, one at a time and after all previews and posters, where that can be done; where not, they wait for a
/// start where it can. Then come those that carry a watermark.
/// </summary>
internal sealed partial class PlaybackWorker(
    IServiceScopeFactory scopes, Errands errands, IPlaybacks playbacks, WorkBell bell, DatabaseChoice database, TimeProvider clock, ILogger<PlaybackWorker> log)
    : RoundWorker(database, clock, log)
{
    private static readonly TimeSpan LookRound = TimeSpan.FromSeconds(30);

    protected override string Trouble => "A video could not be made for playing";

    protected override TimeSpan PauseAfterFailure => TimeSpan.FromSeconds(30);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => playbacks.AreMade ? base.ExecuteAsync(stoppingToken) : Task.CompletedTask;

    protected override async Task Release(CancellationToken ct)
    {
        await errands.Do(new ReleasePlaybacks(), ct);
        await errands.Do(new ReleaseMarkedVideos(), ct);
    }

    protected override Task Wait(CancellationToken ct) => bell.WaitForPlaybacks(LookRound, ct);

    protected override async Task<bool> WorkOnNext(CancellationToken ct) => await WorkOnPlain(ct) || await WorkOnMarked(ct);

    private async Task<bool> WorkOnPlain(CancellationToken ct)
    {
        var claim = Guid.CreateVersion7(Clock.GetUtcNow());
        await errands.Do(new ClaimPlayback(claim), ct);
        if (await errands.Ask<FindClaimedPlayback, ClaimedVideo?>(new FindClaimedPlayback(claim), ct) is not { } video)
            return false;

        await using var scope = scopes.CreateAsyncScope();
        try
        {
            if (video.IsMade)
                await errands.Do(new KeepPlayback(video.GalleryId, video.AssetId, null), ct);
            else
                await Hold(stop => errands.Try(new HoldPlayback(claim, video.GalleryId, video.AssetId), stop), () => Make(scope.ServiceProvider, video, ct), ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await errands.Do(new MissPlayback(video.GalleryId, video.AssetId, IsHandedBack: true), CancellationToken.None);
            throw;
        }

        bell.DownloadsWait(video.GalleryId);
        return true;
    }

    private async Task Make(IServiceProvider services, ClaimedVideo video, CancellationToken ct)
    {
        if (!await TryMake(services, video, ct))
            await errands.Do(new MissPlayback(video.GalleryId, video.AssetId), ct);
    }

    private async Task<bool> TryMake(IServiceProvider services, ClaimedVideo video, CancellationToken ct)
    {
        var originals = services.GetRequiredService<IOriginalStore>();
        using var original = await originals.Fetch(video.BlobKey, ct);
        using var made = original is null ? null : await playbacks.Make(video, original.Path, ct);
        if (made is null)
            return false;

        var blobKey = $"renditions/{video.GalleryId:n}/{Guid.CreateVersion7():n}";
        if (await errands.Try(new AnnounceUpload(video.GalleryId, blobKey), ct) is { Succeeded: false })
            return false;

        await using var content = File.OpenRead(made.Path);
        var file = await originals.Put(blobKey, content, ct);
        await errands.Do(new KeepPlayback(video.GalleryId, video.AssetId, file), ct);
        return true;
    }
}
