using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Curating;
using Settings.Contracts;

namespace Galleries.Adapters.Messaging;

internal sealed class KeepCustomerWhenProjectDetailsChanged(ICommandHandler<KeepCustomer> keep) : IMessageHandler<ProjectDetailsChanged>
{
    public Task<Outcome> Handle(ProjectDetailsChanged message, CancellationToken ct) =>
        keep.Handle(new KeepCustomer(message.GalleryId, message.CustomerName, message.CustomerEmail, message.EventDate, message.ChangedAt), ct);
}
