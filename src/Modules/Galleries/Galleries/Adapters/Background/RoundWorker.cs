using BuildingBlocks;
using BuildingBlocks.Persistence;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Galleries.Adapters.Background;

/// <summary>A worker that takes up one piece of work after the other, waits to be rung for when there is none, and after a failure tries again.</summary>
internal abstract class RoundWorker(DatabaseChoice database, TimeProvider clock, ILogger log) : BackgroundService
{
    private static readonly TimeSpan KeepEvery = TimeSpan.FromMinutes(1);

    protected TimeProvider Clock => clock;

    protected ILogger Log => log;

    /// <summary>Written to the log with what failed.</summary>
    protected abstract string Trouble { get; }

    protected virtual TimeSpan PauseAfterFailure => TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // SQLite has one host: claims found at its start are those of a process that is gone.
        var mustRelease = database.Provider is DatabaseProvider.Sqlite;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (mustRelease)
                    await Release(stoppingToken);
                mustRelease = false;
                if (!await WorkOnNext(stoppingToken))
                    await Wait(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // What was begun is found again.
            }
            catch (Exception failure)
            {
                log.LogError(failure, "{Trouble}; it is tried again", Trouble);
                await Task.Delay(PauseAfterFailure, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Gives back what a process that is gone had claimed.</summary>
    protected virtual Task Release(CancellationToken ct) => Task.CompletedTask;

    /// <summary>False when there was nothing to do.</summary>
    protected abstract Task<bool> WorkOnNext(CancellationToken ct);

    /// <summary>Until somebody rings, or for as long as nobody does.</summary>
    protected abstract Task Wait(CancellationToken ct);

    protected async Task Drive<TCommand>(Errands errands, TCommand command, CancellationToken ct)
    {
        var outcome = await errands.Try(command, ct);
        if (!outcome.Succeeded)
            log.LogWarning("{Command} was refused: {Reason}", typeof(TCommand).Name, outcome.Reason);
    }

    /// <summary>For work that may take longer than a claim lasts: keeps the claim meanwhile, until it is lost.</summary>
    protected async Task Hold(Func<CancellationToken, Task<Outcome>> keep, Func<Task> work, CancellationToken ct)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var keeping = Keep(keep, ended.Token);
        try
        {
            await work();
        }
        finally
        {
            await ended.CancelAsync();
            await keeping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Keep(Func<CancellationToken, Task<Outcome>> keep, CancellationToken ct)
    {
        try
        {
            do
                await Task.Delay(KeepEvery, clock, ct);
            while (await keep(ct) is { Succeeded: true });
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            log.LogWarning(failure, "A claim could not be kept; should it run out, somebody else may do the same work");
        }
    }
}
