using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Watching;
using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Recording;

/// <summary>Notes that assets left the gallery, or came back.</summary>
internal sealed record RecordPresence(Guid GalleryId, bool IsThere, DateTimeOffset At, IReadOnlyDictionary<Guid, KnownFile?> Assets);

internal sealed class RecordPresenceHandler(IFigures figures, ISignals signals) : ICommandHandler<RecordPresence>
{
    public async Task<Outcome> Handle(RecordPresence command, CancellationToken ct)
    {
        var gallery = await figures.Gallery(command.GalleryId, ct);
        if (gallery.RemovedAt is not null)
            return Outcome.Done;

        foreach (var asset in await figures.Assets(gallery, [.. command.Assets.Keys], ct))
            asset.Turn(command.IsThere, command.At, command.Assets[asset.Id]);
        signals.Changed(gallery.Id, ChangeKinds.Gallery);
        return Outcome.Done;
    }
}
