using BuildingBlocks.Persistence;
using BuildingBlocks.Signals;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Marking;
using Galleries.UseCases.Preparing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Galleries.Adapters.Background;

/// <summary>
/// Makes previews with a watermark ahead of visitors, gallery after gallery, as many pictures at once as there are cores, and none while uploads wait for
/// their previews. Each picture is made with the watermark in force at that moment.
/// </summary>
internal sealed class MarkWorker(
    IServiceScopeFactory scopes, Errands errands, WorkBell bell, ISignalListener signals, DatabaseChoice database, TimeProvider clock, ILogger<MarkWorker> log)
    : RoundWorker(database, clock, log)
{
    private const int PageSize = 20;
    private static readonly TimeSpan LookRound = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PauseForUploads = TimeSpan.FromSeconds(1);

    protected override string Trouble => "Previews with a watermark could not be made ahead of time";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var heard = signals.Subscribe(IMarkRounds.Channel, _ => bell.MarksWait(), bell.MarksWait);
        await base.ExecuteAsync(stoppingToken);
    }

    protected override Task Release(CancellationToken ct) => errands.Do(new ReleaseMarkRounds(), ct);

    protected override Task Wait(CancellationToken ct) => bell.WaitForMarks(LookRound, ct);

    protected override async Task<bool> WorkOnNext(CancellationToken ct)
    {
        var claim = Guid.CreateVersion7(Clock.GetUtcNow());
        await errands.Do(new ClaimMarkRound(claim), ct);
        if (await errands.Ask<FindMarkRound, Guid?>(new FindMarkRound(claim), ct) is not { } galleryId)
            return false;

        IReadOnlyList<WaitingPicture> page = [];
        do
        {
            page = await errands.Ask<ListMarkable, IReadOnlyList<WaitingPicture>>(new ListMarkable(galleryId, page.Count > 0 ? page[^1].AssetId : null, PageSize), ct);
            await Parallel.ForEachAsync(page, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = ct }, Make);
            await errands.Do(new KeepMarkRound(galleryId, claim, page), ct);
        }
        while (page.Count == PageSize);

        await errands.Do(new WantMarkedVideos(galleryId), ct);
        bell.PlaybacksWait();
        await errands.Do(new EndMarkRound(claim), ct);
        return true;
    }

    private async ValueTask Make(WaitingPicture picture, CancellationToken ct)
    {
        while (await errands.Ask<DoUploadsWait, bool>(new DoUploadsWait(), ct))
            await Task.Delay(PauseForUploads, Clock, ct);

        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if ((await services.GetRequiredService<ITerms>().InForce(picture.GalleryId, ct)).Mark is not { } mark)
            return;

        var (originals, images) = (services.GetRequiredService<FetchedOriginals>(), services.GetRequiredService<IMarkImages>());
        try
        {
            await services.GetRequiredService<IPreviewMaker>().MakeMarked(
                picture.ContentKey, mark, stop => originals.PathOf(picture.BlobKey, stop), stop => images.PathOf(mark.Image, stop), ct);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            Log.LogError(failure, "The previews of {AssetId} could not be made with the watermark; they are made when somebody asks for them", picture.AssetId);
        }
    }
}
