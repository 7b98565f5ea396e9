using BuildingBlocks.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Shop.UseCases.Invoicing;

namespace Shop.Adapters.Background;

/// <summary>Makes out what invoices still wait, at the start and now and then: another host may have marked an order as paid before it heard of the studio's address.</summary>
internal sealed class InvoiceRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<InvoiceRound> log) : BackgroundService
{
    private static readonly TimeSpan LookRound = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (await scope.ServiceProvider.GetRequiredService<IQueryHandler<DoInvoicesWait, bool>>().Handle(new DoInvoicesWait(), stoppingToken))
                    await scope.ServiceProvider.GetRequiredService<ICommandHandler<IssueInvoices>>().Handle(new IssueInvoices(), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "Invoices that wait could not be issued; it is tried again");
            }

            await Task.Delay(LookRound, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
