using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Marking;

namespace Galleries.Adapters.Messaging;

internal sealed class AskForMarksWhenGalleryExpirationChanged(ICommandHandler<AskForMarks> ask) : IMessageHandler<GalleryExpirationChanged>
{
    public Task<Outcome> Handle(GalleryExpirationChanged message, CancellationToken ct) => ask.Handle(new AskForMarks(message.GalleryId), ct);
}
