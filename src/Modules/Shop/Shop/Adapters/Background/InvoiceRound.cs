using BuildingBlocks.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shop.UseCases.Invoicing;

namespace Shop.Adapters.Background;

/// <summary>Makes out what invoices still wait: another host may have marked an order as paid before it heard of the studio's address.</summary>
internal sealed class InvoiceRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<InvoiceRound> log) : ShopRound(scopes, clock, log)
{
    protected override TimeSpan Pause => TimeSpan.FromHours(1);

    protected override string Trouble => "Invoices that wait could not be issued";

    protected override async Task Look(IServiceProvider services, CancellationToken ct)
    {
        if (await services.GetRequiredService<IQueryHandler<DoInvoicesWait, bool>>().Handle(new DoInvoicesWait(), ct))
            await Do(services, new IssueInvoices(), ct);
    }
}
