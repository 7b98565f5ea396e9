using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Mailing;

namespace Galleries.UseCases.Archiving;

/// <summary>Deletes what interrupted moves have left behind; refused while that has to wait.</summary>
internal sealed record ClearBehind(Guid GalleryId, bool IsOutward);

[OutsideTransaction]
internal sealed class ClearBehindHandler(ITransfers transfers, IArchiveStore store) : ICommandHandler<ClearBehind>
{
    public async Task<Outcome> Handle(ClearBehind command, CancellationToken ct)
    {
        foreach (var blobKey in await transfers.Arrived(command.GalleryId, command.IsOutward, ct))
            if (!await store.ClearBehind(blobKey, command.IsOutward, ct))
                return Outcome.Refused("A backup is being made.");
        return Outcome.Done;
    }
}

/// <summary>All originals have been moved, but for those that could not be.</summary>
internal sealed record EndTransfer(Guid ClaimId, int Unmoved);

internal sealed class EndTransferHandler(ITransfers transfers, IGalleryRepository galleries, ReturnLetters letters, IOutbox outbox, TimeProvider clock) : ICommandHandler<EndTransfer>
{
    public async Task<Outcome> Handle(EndTransfer command, CancellationToken ct)
    {
        if (await transfers.FindClaimedTransfer(command.ClaimId, ct) is not { } transfer)
            return Outcome.Done;

        transfers.Remove(transfer);
        if (await galleries.Find(transfer.GalleryId, ct) is not { Publication: Publication.Archived } gallery)
            return Outcome.Done;

        gallery.SettleOriginals(transfer.IsOutward, command.Unmoved);
        if (!transfer.IsOutward)
        {
            outbox.Enqueue(new GalleryOriginalsReturned(gallery.Id, clock.GetUtcNow()));
            await letters.Send(gallery, ct);
        }

        return Outcome.Done;
    }
}
