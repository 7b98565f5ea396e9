using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Marking;
using Settings.Contracts;

namespace Galleries.Adapters.Messaging;

internal sealed class AskForMarksWhenGallerySettingsChanged(ICommandHandler<AskForMarks> ask) : IMessageHandler<GallerySettingsChanged>
{
    public Task<Outcome> Handle(GallerySettingsChanged message, CancellationToken ct) => ask.Handle(new AskForMarks(message.GalleryId), ct);
}
