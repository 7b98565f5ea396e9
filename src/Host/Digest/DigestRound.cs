using Activity.UseCases.Mailing;
using BuildingBlocks.UseCases;
using Settings.Contracts;

namespace Host.Digest;

/// <summary>Looks every minute whether the digest of yesterday is due.</summary>
internal sealed class DigestRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DigestRound> log) : BackgroundService
{
    private static readonly TimeSpan LookRound = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Look(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "The daily digest could not be written; it is tried again");
            }

            await Task.Delay(LookRound, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Look(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<IStudio>().Find(ct) is null)
            return;

        if (await scope.ServiceProvider.GetRequiredService<IQueryHandler<ReadMailPlan, MailPlanCard>>().Handle(new ReadMailPlan(), ct) is { DueDigest: { } day })
            await scope.ServiceProvider.GetRequiredService<DigestDesk>().Send(day, ct);
    }
}
