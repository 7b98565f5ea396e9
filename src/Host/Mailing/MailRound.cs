using Activity.UseCases.Mailing;
using BuildingBlocks.UseCases;
using Settings.Contracts;

namespace Host.Mailing;

/// <summary>Looks every minute which mails are due that nobody asks for.</summary>
internal sealed class MailRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MailRound> log) : BackgroundService
{
    private static readonly TimeSpan LookRound = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Each by itself: what is in the way of one is none of the other's business.
            await Try("The daily digest", (services, plan) => plan.DueDigest is { } day ? services.GetRequiredService<DigestDesk>().Send(day, stoppingToken) : Task.CompletedTask, stoppingToken);
            await Try("The mail with the reports of a month", (services, plan) => plan.DuePapers is { } month ? services.GetRequiredService<PapersDesk>().Send(month, stoppingToken) : Task.CompletedTask, stoppingToken);
            await Task.Delay(LookRound, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Try(string what, Func<IServiceProvider, MailPlanCard, Task> send, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<IStudio>().Find(ct) is not null)
                await send(scope.ServiceProvider, await scope.ServiceProvider.GetRequiredService<IQueryHandler<ReadMailPlan, MailPlanCard>>().Handle(new ReadMailPlan(), ct));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // It is due at the next start.
        }
        catch (Exception failure)
        {
            log.LogError(failure, "{What} could not be written; it is tried again", what);
        }
    }
}
