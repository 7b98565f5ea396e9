using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Archiving;

/// <summary>
/// Moves one original: a copy is made and read again, then it is written down that this one counts, then the other is deleted. Whenever it ends in between, a
/// whole original lies in at least one of the places, both of which are looked at by whoever reads it. Refused where it is missing or damaged.
/// </summary>
internal sealed record MoveOriginal(Guid GalleryId, Guid AssetId, bool IsOutward);

[OutsideTransaction]
internal sealed class MoveOriginalHandler(ITransfers transfers, IArchiveStore store, ICommandHandler<NoteMoved> note) : ICommandHandler<MoveOriginal>
{
    public async Task<Outcome> Handle(MoveOriginal command, CancellationToken ct)
    {
        if (await transfers.FindMovable(command.GalleryId, command.AssetId, ct) is not { } asset)
            return Outcome.Done;
        if (!await store.Copy(asset.BlobKey, asset.ContentKey, command.IsOutward, ct))
            return Outcome.Refused($"The original of \"{asset.FileName}\" is missing or damaged.");

        var outcome = await note.Handle(new NoteMoved(command.GalleryId, asset.Id, asset.BlobKey, command.IsOutward), ct);
        if (outcome.Succeeded)
            await store.ClearBehind(asset.BlobKey, command.IsOutward, ct);
        return outcome;
    }
}

/// <summary>The copy of an original counts from now on.</summary>
internal sealed record NoteMoved(Guid GalleryId, Guid AssetId, string BlobKey, bool IsOutward);

internal sealed class NoteMovedHandler(ITransfers transfers) : ICommandHandler<NoteMoved>
{
    public async Task<Outcome> Handle(NoteMoved command, CancellationToken ct)
    {
        // Removed meanwhile, or another file: its bytes are left over in both places, and swept from both.
        if (await transfers.FindMovable(command.GalleryId, command.AssetId, ct) is not { } asset || asset.BlobKey != command.BlobKey)
            return Outcome.Refused("This photo has another file by now.");

        if (await transfers.FindTransfer(command.GalleryId, ct) is not { } transfer || transfer.IsOutward != command.IsOutward)
            return Outcome.Refused("These originals go the other way by now.");

        asset.MoveTo(command.IsOutward);
        transfer.NoteProgress();
        return Outcome.Done;
    }
}
