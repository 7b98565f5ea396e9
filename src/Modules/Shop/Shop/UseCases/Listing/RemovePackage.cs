using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Shop.UseCases.Listing;

/// <summary>Takes a package out of a list. Carts that hold it wait; orders keep it.</summary>
public sealed record RemovePackage(Guid ListId, Guid PackageId);

internal sealed class RemovePackageHandler(ListDesk desk) : ICommandHandler<RemovePackage>
{
    public Task<Outcome> Handle(RemovePackage command, CancellationToken ct) => desk.Change(command.ListId, (list, now) => list.RemovePackage(command.PackageId, now), ct);
}
