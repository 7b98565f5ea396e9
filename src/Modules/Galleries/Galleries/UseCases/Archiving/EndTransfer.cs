using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Mailing;

namespace Galleries.UseCases.Archiving;

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
