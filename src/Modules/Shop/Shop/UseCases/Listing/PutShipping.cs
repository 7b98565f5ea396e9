using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Shop.UseCases.Listing;

/// <summary>A new way of shipping at the end of a list, or another version of one at its place.</summary>
public sealed record PutShipping(Guid ListId, ListedShipping Method);

internal sealed class PutShippingHandler(ListDesk desk) : ICommandHandler<PutShipping>
{
    public Task<Outcome> Handle(PutShipping command, CancellationToken ct) => desk.Change(command.ListId, (list, now) => list.Put(command.Method.AsMethod(), now), ct);
}
