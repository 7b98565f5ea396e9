using BuildingBlocks.Persistence;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Updating;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Galleries.Adapters.Background;

/// <summary>Compares galleries with their sources, applies what was looked at, and undoes it: one gallery after the other, each step committed by itself.</summary>
internal sealed class UpdateWorker(
    IServiceScopeFactory scopes, WorkBell bell, ISignalListener signals, DatabaseChoice database, TimeProvider clock, ILogger<UpdateWorker> log) : BackgroundService
{
    private const int LightAtOnce = 100;
    private static readonly TimeSpan LookRound = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan KeepEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var heard = signals.Subscribe(IUpdates.Channel, _ => bell.UpdatesWait(), bell.UpdatesWait);
        var isFirst = true;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // SQLite has one host: claims found at its start are those of a process that is gone.
                if (isFirst && database.Provider is DatabaseProvider.Sqlite)
                    await Drive(new ReleaseUpdates(), stoppingToken);
                isFirst = false;
                if (!await WorkOnNext(stoppingToken))
                    await bell.WaitForUpdates(LookRound, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // The update is found again.
            }
            catch (Exception failure)
            {
                log.LogError(failure, "Updates of galleries could not be looked up; it is tried again");
                await Task.Delay(PauseAfterFailure, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>False when there was nothing to do.</summary>
    private async Task<bool> WorkOnNext(CancellationToken ct)
    {
        await Drive(new LookAtSources(), ct);
        var claim = Guid.CreateVersion7(clock.GetUtcNow());
        await Drive(new ClaimUpdate(claim), ct);
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<IQueryHandler<FindClaimedUpdate, ClaimedUpdate?>>().Handle(new FindClaimedUpdate(claim), ct) is not { } claimed)
            return false;

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var keeping = Keep(claimed, ended.Token);
        try
        {
            await Work(claimed, ct);
        }
        finally
        {
            await ended.CancelAsync();
            await keeping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return true;
    }

    private async Task Work(ClaimedUpdate claimed, CancellationToken ct)
    {
        try
        {
            await (claimed.Stage switch
            {
                UpdateStage.Comparing => Drive(new RunComparison(claimed), ct),
                UpdateStage.Applying => Apply(claimed, ct),
                _ => Undo(claimed, ct),
            });
        }
        catch (SourceException gone)
        {
            await Drive(new EndUpdate(claimed, gone.Message), ct);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            log.LogError(failure, "The update {UpdateId} of the gallery {GalleryId} could not go on", claimed.UpdateId, claimed.GalleryId);
            await Drive(new EndUpdate(claimed, "Something went wrong on this side; it is in the log. Nothing is lost: please try again."), ct);
        }
    }

    private async Task Apply(ClaimedUpdate claimed, CancellationToken ct)
    {
        var groups = await Groups(claimed, StepState.Planned, ct);
        await Fetch(claimed, [.. groups.Where(group => group.Any(step => step.NeedsFile))], ct);

        // What needs no file goes quickly, and last: a gallery never looks emptier than it will be.
        foreach (var some in groups.Where(group => !group.Any(step => step.NeedsFile)).Chunk(LightAtOnce))
            if (!await TryDrive(new ApplySteps(claimed, Numbers(some), new Dictionary<int, FetchedFile>()), ct))
                return;
        await TryDrive(new EndUpdate(claimed, null), ct);
    }

    private async Task Fetch(ClaimedUpdate claimed, IReadOnlyList<IReadOnlyList<StepOutline>> groups, CancellationToken ct)
    {
        if (groups.Count == 0)
            return;

        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var place = await services.GetRequiredService<IUpdates>().FindSource(claimed.GalleryId, ct) ?? throw new SourceException("Nobody has said where the photos are.");
        using var source = await services.GetRequiredService<ISources>().Open(place.Place, ct);
        await Parallel.ForEachAsync(groups, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = ct },
            async (group, stop) => await TryDrive(new FetchSteps(claimed, source, Numbers([group])), stop));
    }

    private async Task Undo(ClaimedUpdate claimed, CancellationToken ct)
    {
        foreach (var some in (await Groups(claimed, StepState.Done, ct)).Chunk(LightAtOnce))
            if (!await TryDrive(new UndoSteps(claimed, Numbers(some)), ct))
                return;
        await TryDrive(new EndUpdate(claimed, null), ct);
    }

    private async Task<IReadOnlyList<IReadOnlyList<StepOutline>>> Groups(ClaimedUpdate claimed, StepState state, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var steps = await scope.ServiceProvider.GetRequiredService<IUpdates>().Outline(claimed.UpdateId, state, ct);
        return [.. steps.GroupBy(step => step.TogetherWith).Select(group => group.ToList())];
    }

    private static IReadOnlyList<int> Numbers(IEnumerable<IReadOnlyList<StepOutline>> groups) => [.. groups.SelectMany(group => group).Select(step => step.Number)];

    // A large file may take longer than a claim lasts.
    private async Task Keep(ClaimedUpdate claimed, CancellationToken ct)
    {
        do
            await Task.Delay(KeepEvery, clock, ct);
        while (await TryDrive(new NoteProgress(claimed), ct));
    }

    private async Task Drive<TCommand>(TCommand command, CancellationToken ct)
    {
        if (!await TryDrive(command, ct))
            log.LogDebug("{Command} was refused", typeof(TCommand).Name);
    }

    private async Task<bool> TryDrive<TCommand>(TCommand command, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ICommandHandler<TCommand>>().Handle(command, ct)).Succeeded;
    }
}
