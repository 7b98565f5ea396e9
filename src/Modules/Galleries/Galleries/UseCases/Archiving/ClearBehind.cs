using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

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
