using BuildingBlocks.Persistence;
using BuildingBlocks.Signals;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Updating;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Galleries.Adapters.Background;

/// <summary>Compares galleries with their sources, applies what was looked at, and undoes it: one gallery after the other, each step committed by itself.</summary>
internal sealed class UpdateWorker(
    IServiceScopeFactory scopes, Errands errands, WorkBell bell, ISignalListener signals, DatabaseChoice database, TimeProvider clock, ILogger<UpdateWorker> log)
    : RoundWorker(database, clock, log)
{
    private const int LightAtOnce = 100;
    private static readonly TimeSpan LookRound = TimeSpan.FromMinutes(1);

    protected override string Trouble => "Updates of galleries could not be looked up";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var heard = signals.Subscribe(IUpdates.Channel, _ => bell.UpdatesWait(), bell.UpdatesWait);
        await base.ExecuteAsync(stoppingToken);
    }

    protected override Task Release(CancellationToken ct) => errands.Do(new ReleaseUpdates(), ct);

    protected override Task Wait(CancellationToken ct) => bell.WaitForUpdates(LookRound, ct);

    protected override async Task<bool> WorkOnNext(CancellationToken ct)
    {
        await errands.Do(new LookAtSources(), ct);
        var claim = Guid.CreateVersion7(Clock.GetUtcNow());
        await errands.Do(new ClaimUpdate(claim), ct);
        if (await errands.Ask<FindClaimedUpdate, ClaimedUpdate?>(new FindClaimedUpdate(claim), ct) is not { } claimed)
            return false;

        await Hold(stop => errands.Try(new NoteProgress(claimed), stop), () => Work(claimed, ct), ct);
        return true;
    }

    private async Task Work(ClaimedUpdate claimed, CancellationToken ct)
    {
        try
        {
            await (claimed.Stage switch
            {
                UpdateStage.Comparing => errands.Try(new RunComparison(claimed), ct),
                UpdateStage.Applying => Apply(claimed, ct),
                _ => Undo(claimed, ct),
            });
        }
        catch (SourceException gone)
        {
            await errands.Try(new EndUpdate(claimed, gone.Message), ct);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            Log.LogError(failure, "The update {UpdateId} of the gallery {GalleryId} could not go on", claimed.UpdateId, claimed.GalleryId);
            await errands.Try(new EndUpdate(claimed, "Something went wrong on this side; it is in the Log. Nothing is lost: please try again."), ct);
        }
    }

    private async Task Apply(ClaimedUpdate claimed, CancellationToken ct)
    {
        var groups = await Groups(claimed, StepState.Planned, ct);
        await Fetch(claimed, [.. groups.Where(group => group.Any(step => step.NeedsFile))], ct);

        // What needs no file goes quickly, and last: a gallery never looks emptier than it will be.
        foreach (var some in groups.Where(group => !group.Any(step => step.NeedsFile)).Chunk(LightAtOnce))
            if (await errands.Try(new ApplySteps(claimed, Numbers(some), new Dictionary<int, FetchedFile>()), ct) is { Succeeded: false })
                return;
        await errands.Try(new EndUpdate(claimed, null), ct);
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
            async (group, stop) => await errands.Try(new FetchSteps(claimed, source, Numbers([group])), stop));
    }

    private async Task Undo(ClaimedUpdate claimed, CancellationToken ct)
    {
        foreach (var some in (await Groups(claimed, StepState.Done, ct)).Chunk(LightAtOnce))
            if (await errands.Try(new UndoSteps(claimed, Numbers(some)), ct) is { Succeeded: false })
                return;
        await errands.Try(new EndUpdate(claimed, null), ct);
    }

    private async Task<IReadOnlyList<IReadOnlyList<StepOutline>>> Groups(ClaimedUpdate claimed, StepState state, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var steps = await scope.ServiceProvider.GetRequiredService<IUpdates>().Outline(claimed.UpdateId, state, ct);
        return [.. steps.GroupBy(step => step.TogetherWith).Select(group => group.ToList())];
    }

    private static IReadOnlyList<int> Numbers(IEnumerable<IReadOnlyList<StepOutline>> groups) => [.. groups.SelectMany(group => group).Select(step => step.Number)];
}
