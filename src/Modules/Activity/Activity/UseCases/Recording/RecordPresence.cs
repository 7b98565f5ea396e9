using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Recording;

/// <summary>Notes that assets left the gallery, or came back.</summary>
internal sealed record RecordPresence(Guid GalleryId, bool IsThere, DateTimeOffset At, IReadOnlyDictionary<Guid, string?> Assets);

internal sealed class RecordPresenceHandler(IFigures figures) : ICommandHandler<RecordPresence>
{
    public async Task<Outcome> Handle(RecordPresence command, CancellationToken ct)
    {
        if (await figures.IsRemoved(command.GalleryId, ct))
            return Outcome.Done;

        foreach (var asset in await figures.Assets(command.GalleryId, [.. command.Assets.Keys], ct))
            asset.Turn(command.IsThere, command.At, command.Assets[asset.Id]);
        return Outcome.Done;
    }
}
