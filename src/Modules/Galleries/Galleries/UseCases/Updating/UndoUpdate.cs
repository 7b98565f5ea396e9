using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>
/// Makes a gallery in the background what it was before its newest update, as long as the bytes are kept. Picks stay; those of photos that leave again wait for them.
/// A source that is watched is watched no longer.
/// </summary>
public sealed record UndoUpdate(Guid GalleryId, Guid UpdateId);

internal sealed class UndoUpdateHandler(IGalleryRepository galleries, IUpdates updates, ISignals signals, KeptBytes kept, TimeProvider clock) : ICommandHandler<UndoUpdate>
{
    public async Task<Outcome> Handle(UndoUpdate command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is { Publication: Publication.Archived })
            return Outcome.Refused(Lifecycle.InArchive);
        var now = clock.GetUtcNow();
        if (await updates.Find(command.GalleryId, command.UpdateId, ct) is not { } update)
            return ApplyUpdateHandler.Unknown;
        if (await updates.NewestApplied(command.GalleryId, ct) is { } newest && newest.Id != update.Id)
            return Outcome.Refused("A newer update has to be undone first.");
        if (update.ReachedAt + kept.For <= now)
            return Outcome.Refused($"This update can't be undone any more: what it replaced was kept for {kept.For.Days} days.");
        if (await updates.Open(command.GalleryId, ct) is { } open && open.MakeWay(now) is { Succeeded: false } busy)
            return busy;

        if (update.Undo(now) is { Succeeded: false } refused)
            return refused;

        // Or what is undone would be taken in again within minutes.
        (await updates.FindSource(command.GalleryId, ct))?.Watch(false);
        signals.Raise(IUpdates.Channel, "");
        return Outcome.Done;
    }
}
