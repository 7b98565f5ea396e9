using Activity.UseCases.Rebuilding;
using BuildingBlocks.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Activity.Adapters.Background;

/// <summary>Makes the sheets of galleries whose log is older than sheets are, once, at the start.</summary>
internal sealed class MissingFigures(IServiceScopeFactory scopes, ILogger<MissingFigures> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<ICommandHandler<RebuildFigures>>().Handle(new RebuildFigures(OnlyMissing: true), stoppingToken) is { Reason: { } reason })
                log.LogError("Figures of galleries could not be made from the log: {Reason} It is tried again at the next start", reason);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // It goes on at the next start.
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Figures of galleries could not be made from the log; it is tried again at the next start");
        }
    }
}
