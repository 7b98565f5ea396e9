using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;

namespace Shop.UseCases.Making;

/// <summary>Keeps something in mind about an order; only the studio reads it.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Note">What.</param>
/// <param name="By">The name of who writes it.</param>
public sealed record AddOrderNote(Guid OrderId, string Note, string By);

internal sealed class AddOrderNoteHandler(IOrderRepository orders, TimeProvider clock) : ICommandHandler<AddOrderNote>
{
    public async Task<Outcome> Handle(AddOrderNote command, CancellationToken ct) => await orders.Find(command.OrderId, ct) is { } order
        ? order.Note(command.Note, command.By, clock.GetUtcNow())
        : Outcome.Refused("That order does not exist.");
}
