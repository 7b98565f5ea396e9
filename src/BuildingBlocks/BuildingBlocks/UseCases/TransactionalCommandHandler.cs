using BuildingBlocks.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.UseCases;

/// <summary>
/// Stands around every command: a fresh scope and a transaction that opens before the first read; what the handler changed, told and
/// mailed is committed together, or not at all. Driven within a transaction of its own module, the command joins it.
/// </summary>
internal sealed class TransactionalCommandHandler<TCommand, THandler, TContext>(
    IServiceProvider services, ModuleTransaction current, TransactionRunner transactions) : ICommandHandler<TCommand>
    where THandler : class, ICommandHandler<TCommand>
    where TContext : ModuleDbContext
{
    public async Task<Outcome> Handle(TCommand command, CancellationToken ct)
    {
        if (current.Context is not null)
            return await current.Join(typeof(TContext), () => services.GetRequiredService<THandler>().Handle(command, ct), ct);

        return await transactions.Run(typeof(TContext), (fresh, _) => fresh.GetRequiredService<THandler>().Handle(command, ct), ct)
            ?? Outcome.Refused(TransactionRunner.Overtaken);
    }
}
