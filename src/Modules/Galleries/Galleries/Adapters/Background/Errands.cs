using BuildingBlocks;
using BuildingBlocks.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace Galleries.Adapters.Background;

/// <summary>Use cases run from the background, each in a scope of its own.</summary>
internal sealed class Errands(IServiceScopeFactory scopes)
{
    public async Task<TAnswer> Ask<TQuery, TAnswer>(TQuery query, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IQueryHandler<TQuery, TAnswer>>().Handle(query, ct);
    }

    public async Task<Outcome> Try<TCommand>(TCommand command, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ICommandHandler<TCommand>>().Handle(command, ct);
    }

    /// <summary>For what is refused only when others were quicker several times over.</summary>
    public async Task Do<TCommand>(TCommand command, CancellationToken ct)
    {
        while (await Try(command, ct) is { Succeeded: false })
            ct.ThrowIfCancellationRequested();
    }
}
