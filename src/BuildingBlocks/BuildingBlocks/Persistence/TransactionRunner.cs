using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Persistence;

/// <summary>Runs work in one transaction of a module's context, in a scope of its own, and again in a fresh one when somebody else was quicker.</summary>
internal sealed class TransactionRunner(DatabaseEngine engine, IServiceScopeFactory scopes, AfterCommit afterCommit, ILogger<TransactionRunner> log)
{
    public const string Overtaken = "Somebody else changed this at the same moment. Please try again.";

    private const int Retries = 3;

    // Milliseconds before the first fresh try; twice that before each further one.
    private const int LongestPause = 20;

    private static readonly AsyncLocal<bool> Inside = new();

    /// <summary>Commits everything when the outcome is done, otherwise nothing. Null: somebody else was quicker every time.</summary>
    public async Task<Outcome?> Run(Type context, Func<IServiceProvider, DbTransaction, Task<Outcome>> work, CancellationToken ct)
    {
        // On SQLite it would wait for itself for ever.
        if (Inside.Value)
            throw new InvalidOperationException($"A transaction of {ModuleName.Of(context)} was opened inside another one. Tell it by a message, or mark the outer handler [OutsideTransaction].");

        for (var retry = 0; ; retry++)
        {
            try
            {
                return await Once(context, work, ct);
            }
            catch (Exception conflict) when (Conflicts.Is(conflict) || (retry < Retries && Conflicts.IsRaceForUniqueRow(conflict)))
            {
                log.Log(retry == Retries ? LogLevel.Warning : LogLevel.Debug, conflict, "A transaction of {Context} was overtaken (try {Try})", context.Name, retry + 1);
                if (retry == Retries)
                    return null;
                await StepAside(retry, ct);
            }
        }
    }

    // Those who met once would meet again. It is the machine's time that passes here, whatever the clock of the product says.
    private static Task StepAside(int retry, CancellationToken ct) =>
        Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, LongestPause << retry)), TimeProvider.System, ct);

    private async Task<Outcome> Once(Type context, Func<IServiceProvider, DbTransaction, Task<Outcome>> work, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var transaction = scope.ServiceProvider.GetRequiredService<ModuleTransaction>();
        var outcome = await InTurn(scope.ServiceProvider, transaction, context, work, ct);

        // The next writer is in already while this host hears of the commit.
        if (outcome.Succeeded)
            transaction.Spread(afterCommit);
        return outcome;
    }

    private async Task<Outcome> InTurn(
        IServiceProvider services, ModuleTransaction transaction, Type context, Func<IServiceProvider, DbTransaction, Task<Outcome>> work, CancellationToken ct)
    {
        using var turn = await engine.EnterWrite(ct);
        Inside.Value = true;
        await using var db = (ModuleDbContext)services.GetRequiredService(context);
        await transaction.Begin(db, ct);

        var outcome = await work(services, db.Database.CurrentTransaction!.GetDbTransaction());
        if (outcome.Succeeded)
            await transaction.Commit(ct);
        else
            await transaction.Rollback();
        return outcome;
    }
}
