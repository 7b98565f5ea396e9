using BuildingBlocks.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Shop.Adapters.Background;

/// <summary>Something that is looked after at the start and every so often; after a failure it is tried again in the next round.</summary>
internal abstract class ShopRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger log) : BackgroundService
{
    protected abstract TimeSpan Pause { get; }

    /// <summary>Written to the log with what failed.</summary>
    protected abstract string Trouble { get; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await Look(scope.ServiceProvider, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "{Trouble}; it is tried again", Trouble);
            }

            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    protected abstract Task Look(IServiceProvider services, CancellationToken ct);

    protected async Task Do<TCommand>(IServiceProvider services, TCommand command, CancellationToken ct)
    {
        if (await services.GetRequiredService<ICommandHandler<TCommand>>().Handle(command, ct) is { Succeeded: false } refused)
            log.LogWarning("{Command} was refused: {Reason}", typeof(TCommand).Name, refused.Reason);
    }
}
