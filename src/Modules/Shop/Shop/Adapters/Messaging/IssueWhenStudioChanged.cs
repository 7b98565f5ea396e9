using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Shop.UseCases.Invoicing;

namespace Shop.Adapters.Messaging;

internal sealed class IssueWhenStudioChanged(ICommandHandler<IssueInvoices> issue) : IMessageHandler<StudioChanged>
{
    public Task<Outcome> Handle(StudioChanged message, CancellationToken ct) => issue.Handle(new IssueInvoices(), ct);
}
