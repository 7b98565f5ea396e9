using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Shop.UseCases.Pricing;

namespace Shop.Adapters.Messaging;

internal sealed class CloseWhenGalleryRemoved(ICommandHandler<CloseGallery> close) : IMessageHandler<GalleryRemoved>
{
    public Task<Outcome> Handle(GalleryRemoved message, CancellationToken ct) => close.Handle(new CloseGallery(message.GalleryId), ct);
}
