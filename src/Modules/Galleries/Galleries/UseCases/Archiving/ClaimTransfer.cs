using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Archiving;

/// <summary>Takes the next transfer upon one host; answered by <see cref="FindTransfer"/>.</summary>
internal sealed record ClaimTransfer(Guid ClaimId);

internal sealed class ClaimTransferHandler(ITransfers transfers, TimeProvider clock) : ICommandHandler<ClaimTransfer>
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    public async Task<Outcome> Handle(ClaimTransfer command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        (await transfers.NextTransfer(now, ct))?.Claim(command.ClaimId, now + Lease);
        return Outcome.Done;
    }
}

/// <summary>The transfer that a claim holds; null when there was none to claim, it was lost, or turned round.</summary>
internal sealed record FindTransfer(Guid ClaimId);

/// <summary>Originals to be moved.</summary>
internal sealed record ClaimedTransfer(Guid GalleryId, bool IsOutward);

/// <summary>What is still to be moved, in the order of their identities.</summary>
internal sealed record ListMovable(Guid GalleryId, bool IsOutward, Guid? After, int Count);
