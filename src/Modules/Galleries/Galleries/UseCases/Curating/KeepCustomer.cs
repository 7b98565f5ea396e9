using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Keeps the copy of the customer that cards and the search show.</summary>
internal sealed record KeepCustomer(Guid GalleryId, string? CustomerName, string? CustomerEmail, DateOnly? EventDate, DateTimeOffset ToldAt);

internal sealed class KeepCustomerHandler(IGalleryRepository galleries) : ICommandHandler<KeepCustomer>
{
    public async Task<Outcome> Handle(KeepCustomer command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is { } gallery)
            gallery.HearOfCustomer(new Customer(command.CustomerName ?? "", command.CustomerEmail, command.EventDate), command.ToldAt);

        return Outcome.Done;
    }
}
