using BuildingBlocks.Signals;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Archiving;

/// <summary>Asks for originals to be moved.</summary>
internal sealed class TransferDesk(ITransfers transfers, ISignals signals, TimeProvider clock)
{
    public async Task<bool> IsReturning(Guid galleryId, CancellationToken ct) => await transfers.FindTransfer(galleryId, ct) is { IsOutward: false };

    /// <summary>In this direction from now on, whatever was under way.</summary>
    public async Task Ask(Guid galleryId, bool isOutward, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await transfers.FindTransfer(galleryId, ct) is { } underWay)
            underWay.Turn(isOutward, now);
        else
            transfers.Add(new Transfer(galleryId, isOutward, now));
        signals.Raise(ITransfers.Channel, "");
    }
}
