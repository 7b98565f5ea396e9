using System.Collections.Concurrent;
using BuildingBlocks.Persistence;
using BuildingBlocks.Signals;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Microsoft.Extensions.Logging;

namespace Galleries.Adapters.Background;

/// <summary>
/// Makes photos for downloading in other sizes: first, a few of each in turn, for the archives that wait for them, then ahead of time what
/// galleries offer. What is to be done is told by the database, so that it goes on after a restart; a second host may make the same photo,
/// and the one that comes later is deleted.
/// </summary>
internal sealed class RenditionWorker(
    Errands errands, WorkBell bell, ISignalListener signals, DatabaseChoice database, TimeProvider clock, ILogger<RenditionWorker> log)
    : RoundWorker(database, clock, log)
{
    private const int MostAttempts = 3;
    private static readonly TimeSpan LookRound = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LookAtAll = TimeSpan.FromHours(12);
    private static readonly TimeSpan PauseBetweenAttempts = TimeSpan.FromSeconds(5);
    private static readonly int AtOnce = 4 * Environment.ProcessorCount;

    private readonly ConcurrentDictionary<(Guid AssetId, int Edge), int> _failures = new();
    private readonly HashSet<Guid> _galleries = [];
    private DateTimeOffset _lookAtAllAt = DateTimeOffset.MinValue;

    protected override string Trouble => "Downloads could not be prepared";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var archives = signals.Subscribe(Channels.WaitingArchives, galleryId => bell.DownloadsWait(Guid.Parse(galleryId)), () => { });
        await base.ExecuteAsync(stoppingToken);
    }

    // Nothing is claimed: a second host may make the same.
    protected override Task Release(CancellationToken ct) => Task.CompletedTask;

    protected override async Task<bool> WorkOnNext(CancellationToken ct) => await MakeAwaited(ct) || await MakeAhead(ct);

    protected override Task Wait(CancellationToken ct) => bell.WaitForDownloads(LookRound, ct);

    /// <summary>Whether there was anything to do.</summary>
    private async Task<bool> MakeAwaited(CancellationToken ct)
    {
        _galleries.UnionWith(bell.TakeDownloads());
        var preparations = await errands.Ask<ListPreparations, IReadOnlyList<Preparation>>(new(), ct);
        foreach (var preparation in preparations)
        {
            await Make(preparation.GalleryId, preparation.Edge, Some(preparation.Missing), Environment.ProcessorCount, ct);
            if (preparation.Missing.Count <= AtOnce && !preparation.AwaitsVideos)
                await Finish(preparation, ct);
        }

        // Whoever makes a video rings.
        return preparations.Any(preparation => preparation.Missing.Count > 0 || !preparation.AwaitsVideos);
    }

    /// <summary>One at a time, so that a core is left for whoever comes. Whether there was anything to do.</summary>
    private async Task<bool> MakeAhead(CancellationToken ct)
    {
        if (Clock.GetUtcNow() >= _lookAtAllAt)
        {
            _lookAtAllAt = Clock.GetUtcNow() + LookAtAll;
            _galleries.UnionWith(await errands.Ask<ListAllGalleries, IReadOnlyList<Guid>>(new(), ct));
        }

        foreach (var galleryId in _galleries.ToArray())
        {
            var ahead = await errands.Ask<ListAhead, Ahead>(new(galleryId, AtOnce), ct);
            // The last preview rings.
            if (ahead.IsTooEarly)
                return false;
            if (ahead.Edge is { } edge)
            {
                await Make(galleryId, edge, ahead.AssetIds, atOnce: 1, ct);
                return true;
            }

            await errands.Try(new KeepOffered(galleryId), ct);
            _galleries.Remove(galleryId);
        }

        return false;
    }

    // In no order, so that two hosts seldom make the same.
    private static Guid[] Some(IReadOnlyList<Guid> missing)
    {
        var some = missing.ToArray();
        Random.Shared.Shuffle(some);
        return some[..Math.Min(AtOnce, some.Length)];
    }

    private Task Make(Guid galleryId, int edge, IReadOnlyList<Guid> assetIds, int atOnce, CancellationToken ct) => Parallel.ForEachAsync(
        assetIds, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = ct },
        async (assetId, stop) => await Make(galleryId, edge, assetId, stop));

    private async Task Make(Guid galleryId, int edge, Guid assetId, CancellationToken ct)
    {
        try
        {
            var outcome = await errands.Try(new MakeRendition(galleryId, assetId, edge, IsAwaited: false), ct);
            if (outcome.Succeeded)
                return;

            Log.LogWarning("{AssetId} could not be made with {Edge} pixels: {Reason}", assetId, edge, outcome.Reason);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            Log.LogError(failure, "{AssetId} could not be made with {Edge} pixels", assetId, edge);
        }

        await GiveUpInTheEnd(galleryId, edge, assetId, ct);
    }

    // Nobody's download waits for ever because of one photo.
    private async Task GiveUpInTheEnd(Guid galleryId, int edge, Guid assetId, CancellationToken ct)
    {
        if (_failures.AddOrUpdate((assetId, edge), 1, (_, before) => before + 1) < MostAttempts)
        {
            await Task.Delay(PauseBetweenAttempts, Clock, ct);
            return;
        }

        await errands.Try(new AddRendition(galleryId, assetId, edge, null), ct);
        _failures.TryRemove((assetId, edge), out _);
    }

    private async Task Finish(Preparation preparation, CancellationToken ct)
    {
        var outcome = await errands.Try(new FinishArchive(preparation.ArchiveId), ct);
        if (!outcome.Succeeded)
            Log.LogInformation("The archive {ArchiveId} is not finished yet: {Reason}", preparation.ArchiveId, outcome.Reason);
    }
}
