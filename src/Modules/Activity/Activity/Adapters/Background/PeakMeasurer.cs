using Activity.UseCases.Rebuilding;
using BuildingBlocks.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Activity.Adapters.Background;

/// <summary>Keeps rankings over the studio quick: measures, now and then, galleries in which much has happened.</summary>
internal sealed class PeakMeasurer(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PeakMeasurer> log) : BackgroundService
{
    // The start has more urgent things to do.
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LookRound = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = Soon; !stoppingToken.IsCancellationRequested; wait = LookRound)
        {
            await Task.Delay(wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested)
                return;

            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ICommandHandler<MeasurePeaks>>().Handle(new MeasurePeaks(), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "How high photos score could not be measured, which makes rankings slower; it is tried again");
            }
        }
    }
}
