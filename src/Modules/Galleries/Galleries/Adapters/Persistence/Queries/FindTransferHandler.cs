using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Archiving;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindTransferHandler(ITransfers transfers) : IQueryHandler<FindTransfer, ClaimedTransfer?>
{
    public async Task<ClaimedTransfer?> Handle(FindTransfer query, CancellationToken ct) =>
        await transfers.FindClaimedTransfer(query.ClaimId, ct) is { } transfer ? new ClaimedTransfer(transfer.GalleryId, transfer.IsOutward) : null;
}
