using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Settings.UseCases.Ruling;

namespace Settings.Adapters.Messaging;

/// <summary>Settings come and go with their gallery; one subscriber, so that the end is never heard before the beginning.</summary>
internal sealed class KeepUpWithGalleries(ICommandHandler<PrepareGallery> prepare, ICommandHandler<ForgetGallery> forget) :
    IMessageHandler<GalleryCreated>,
    IMessageHandler<GalleryRemoved>
{
    public Task<Outcome> Handle(GalleryCreated message, CancellationToken ct) =>
        prepare.Handle(new PrepareGallery(message.GalleryId, message.CustomerName, message.CustomerEmail, message.EventDate), ct);

    public Task<Outcome> Handle(GalleryRemoved message, CancellationToken ct) => forget.Handle(new ForgetGallery(message.GalleryId), ct);
}
