using System.Threading.Channels;
using BuildingBlocks.Persistence;
using Galleries.Ports;
using Galleries.UseCases.Preparing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Galleries.Adapters.Background;

/// <summary>Makes the previews of uploads in the order in which they are claimed; the image workers bound how many at once.</summary>
internal sealed class PreviewWorker(
    IServiceScopeFactory scopes, Errands errands, WorkBell bell, DatabaseChoice database, TimeProvider clock, ILogger<PreviewWorker> log) : BackgroundService
{
    private static readonly TimeSpan LookRound = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var cores = Environment.ProcessorCount;
        var pictures = Channel.CreateBounded<WaitingPicture>(cores);
        // Twice as many as workers: a worker has its next picture while the last one is noted.
        var makers = Enumerable.Range(0, 2 * cores).Select(_ => MakeAll(pictures.Reader, stoppingToken));
        try
        {
            await Task.WhenAll([Fetch(pictures.Writer, 4 * cores, stoppingToken), .. makers]);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What was begun stays waiting, and is found again.
        }
    }

    private async Task Fetch(ChannelWriter<WaitingPicture> pictures, int batch, CancellationToken ct)
    {
        // SQLite has one host: claims found at its start are those of a process that is gone.
        if (database.Provider is DatabaseProvider.Sqlite)
            await Persistently(() => errands.Do(new ReleasePreviews(), ct), ct);

        while (true)
        {
            var claimed = await Claim(batch, ct);
            foreach (var picture in claimed)
                await pictures.WriteAsync(picture, ct);
            if (claimed.Count == 0)
                await bell.WaitForPictures(LookRound, ct);
        }
    }

    private async Task<IReadOnlyList<WaitingPicture>> Claim(int count, CancellationToken ct)
    {
        IReadOnlyList<WaitingPicture> claimed = [];
        await Persistently(async () =>
        {
            var claim = Guid.CreateVersion7(clock.GetUtcNow());
            await errands.Do(new ClaimPreviews(claim, count), ct);
            claimed = await errands.Ask<ListClaimed, IReadOnlyList<WaitingPicture>>(new ListClaimed(claim), ct);
        }, ct);
        return claimed;
    }

    private async Task MakeAll(ChannelReader<WaitingPicture> pictures, CancellationToken ct)
    {
        await foreach (var picture in pictures.ReadAllAsync(ct))
        {
            try
            {
                await Make(picture, ct);
            }
            catch (Exception failure) when (!ct.IsCancellationRequested)
            {
                // Its claim runs out, and it is tried again, a bounded number of times.
                log.LogError(failure, "The previews of {AssetId} could not be made; they are tried again later", picture.AssetId);
            }
        }
    }

    private async Task Make(WaitingPicture picture, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var original = await scope.ServiceProvider.GetRequiredService<IOriginalStore>().Fetch(picture.BlobKey, ct);
        var result = original is null
            ? new PreviewResult(null, $"The original of \"{picture.FileName}\" is no longer in the store. Please upload it again.")
            : await scope.ServiceProvider.GetRequiredService<IPreviewMaker>().Make(picture.ContentKey, original.Path, ct);

        if (result.Refusal is { } problem)
            await errands.Do(new MarkPreviewsFailed(picture.GalleryId, picture.AssetId, problem), ct);
        else
            await errands.Do(new MarkPreviewsReady(picture, result.Placeholder!), ct);
        bell.DownloadsWait(picture.GalleryId);
    }

    private async Task Persistently(Func<Task> work, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                await work();
                return;
            }
            catch (Exception failure) when (!ct.IsCancellationRequested)
            {
                log.LogError(failure, "Uploads that wait for their previews could not be looked up; it is tried again");
                await Task.Delay(PauseAfterFailure, clock, ct);
            }
        }
    }
}
