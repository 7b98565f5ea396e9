using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Shop.UseCases.Invoicing;

/// <summary>Makes out the invoices that waited until it was known who sells; nothing happens as long as it is not.</summary>
internal sealed record IssueInvoices;

/// <summary>Whether there are paid orders without an invoice.</summary>
internal sealed record DoInvoicesWait;

internal sealed class IssueInvoicesHandler(InvoiceDesk desk) : ICommandHandler<IssueInvoices>
{
    public async Task<Outcome> Handle(IssueInvoices command, CancellationToken ct)
    {
        await desk.TakeTurn(ct);
        await desk.IssueAwaited(ct);
        return Outcome.Done;
    }
}
