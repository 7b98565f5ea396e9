using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Marking;

namespace Galleries.Adapters.Messaging;

internal sealed class AskForMarksWhenGalleryWentOnline(ICommandHandler<AskForMarks> ask) : IMessageHandler<GalleryWentOnline>
{
    public Task<Outcome> Handle(GalleryWentOnline message, CancellationToken ct) => ask.Handle(new AskForMarks(message.GalleryId), ct);
}
