using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Shop.UseCases.Pricing;

namespace Shop.Adapters.Messaging;

internal sealed class WelcomeWhenGalleryCreated(ICommandHandler<WelcomeGallery> welcome) : IMessageHandler<GalleryCreated>
{
    public Task<Outcome> Handle(GalleryCreated message, CancellationToken ct) => welcome.Handle(new WelcomeGallery(message.GalleryId), ct);
}
