using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Settings.UseCases.Ruling;

namespace Settings.Adapters.Messaging;

internal sealed class PrepareGalleryWhenGalleryCreated(ICommandHandler<PrepareGallery> prepare) : IMessageHandler<GalleryCreated>
{
    public Task<Outcome> Handle(GalleryCreated message, CancellationToken ct) =>
        prepare.Handle(new PrepareGallery(message.GalleryId, message.CustomerName, message.CustomerEmail, message.EventDate), ct);
}
