using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;
using Settings.Contracts;

namespace Galleries.Adapters.Messaging;

/// <summary>A size may be offered that was not before.</summary>
internal sealed class PrepareDownloadsWhenGallerySettingsChanged(ICommandHandler<WakeDownloads> wake) : IMessageHandler<GallerySettingsChanged>
{
    public Task<Outcome> Handle(GallerySettingsChanged message, CancellationToken ct) => wake.Handle(new WakeDownloads(message.GalleryId), ct);
}
