using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Shop.UseCases.Listing;

/// <summary>A new package at the end of a list, or another version of one at its place.</summary>
public sealed record PutPackage(Guid ListId, ListedPackage Package);

internal sealed class PutPackageHandler(ListDesk desk) : ICommandHandler<PutPackage>
{
    public Task<Outcome> Handle(PutPackage command, CancellationToken ct) => desk.Change(command.ListId, (list, now) => list.Put(command.Package.AsPackage(), now), ct);
}
