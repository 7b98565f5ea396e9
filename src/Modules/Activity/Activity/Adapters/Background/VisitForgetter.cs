using Activity.UseCases.Privacy;
using BuildingBlocks.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Activity.Adapters.Background;

/// <summary>Takes the names out of old visits: at the start, and now and then.</summary>
internal sealed class VisitForgetter(IServiceScopeFactory scopes, TimeProvider clock, ILogger<VisitForgetter> log) : BackgroundService
{
    private static readonly TimeSpan LookRound = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await AreThereAny(stoppingToken))
                    await Forget(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "Names could not be taken out of old visits; it is tried again");
            }

            await Task.Delay(LookRound, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> AreThereAny(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IQueryHandler<AreOldVisitsNamed, bool>>().Handle(new AreOldVisitsNamed(), ct);
    }

    private async Task Forget(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ICommandHandler<ForgetOldVisits>>().Handle(new ForgetOldVisits(), ct);
    }
}
