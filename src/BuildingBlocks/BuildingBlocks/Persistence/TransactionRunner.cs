using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Persistence;

/// <summary>Runs work in one transaction of a module's context, in a scope of its own, and again in a fresh one when somebody else was quicker.</summary>
internal sealed class TransactionRunner(DatabaseEngine engine, IServiceScopeFactory scopes, ILogger<TransactionRunner> log)
{
    public const string Overtaken = "Somebody else changed this at the same moment. Please try again.";

    private const int Retries = 3;

    /// <summary>As long as the outcome is done everything is committed; otherwise nothing.</summary>
    public async Task<Outcome> Run(Type context, Func<IServiceProvider, DbTransaction, Task<Outcome>> work, CancellationToken ct)
    {
        for (var retry = 0; ; retry++)
        {
            try
            {
                return await Once(context, work, ct);
            }
            catch (Exception conflict) when (Conflicts.Is(conflict) || (retry < Retries && Conflicts.IsRaceForUniqueRow(conflict)))
            {
                log.LogDebug(conflict, "A transaction of {Context} was overtaken (try {Try})", context.Name, retry + 1);
                if (retry == Retries)
                    return Outcome.Refused(Overtaken);
            }
        }
    }

    private async Task<Outcome> Once(Type context, Func<IServiceProvider, DbTransaction, Task<Outcome>> work, CancellationToken ct)
    {
        using var turn = await engine.EnterWrite(ct);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var transaction = services.GetRequiredService<ModuleTransaction>();
        var db = (ModuleDbContext)services.GetRequiredService(context);
        await transaction.Begin(db, ct);

        var outcome = await work(services, db.Database.CurrentTransaction!.GetDbTransaction());
        if (outcome.Succeeded)
            await transaction.Commit(ct);
        else
            await transaction.Rollback();
        return outcome;
    }
}
