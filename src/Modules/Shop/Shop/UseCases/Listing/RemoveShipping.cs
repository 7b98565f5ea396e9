using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Shop.UseCases.Listing;

/// <summary>Takes a way of shipping out of a list.</summary>
public sealed record RemoveShipping(Guid ListId, Guid MethodId);

internal sealed class RemoveShippingHandler(ListDesk desk) : ICommandHandler<RemoveShipping>
{
    public Task<Outcome> Handle(RemoveShipping command, CancellationToken ct) => desk.Change(command.ListId, (list, now) => list.RemoveShipping(command.MethodId, now), ct);
}
