using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Shop.Contracts;
using Shop.UseCases.Invoicing;

namespace Shop.Adapters.Messaging;

internal sealed class PrintWhenOrderRefunded(ICommandHandler<PrintCreditNote> print) : IMessageHandler<OrderRefunded>
{
    public Task<Outcome> Handle(OrderRefunded message, CancellationToken ct) => print.Handle(new PrintCreditNote(message.OrderId, message.RefundId), ct);
}
