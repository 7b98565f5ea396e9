using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Archiving;

/// <summary>Says that a transfer goes on; refused where the claim was lost.</summary>
internal sealed record KeepTransfer(Guid ClaimId);

internal sealed class KeepTransferHandler(ITransfers transfers, TimeProvider clock) : ICommandHandler<KeepTransfer>
{
    public async Task<Outcome> Handle(KeepTransfer command, CancellationToken ct)
    {
        if (await transfers.FindClaimedTransfer(command.ClaimId, ct) is not { } transfer)
            return Outcome.Refused("Somebody else moves these originals.");

        transfer.Keep(clock.GetUtcNow() + ClaimTransferHandler.Lease);
        return Outcome.Done;
    }
}

/// <summary>It broke off, which the studio's page says, and is tried again.</summary>
internal sealed record BreakTransferOff(Guid ClaimId);

internal sealed class BreakTransferOffHandler(ITransfers transfers, TimeProvider clock) : ICommandHandler<BreakTransferOff>
{
    public async Task<Outcome> Handle(BreakTransferOff command, CancellationToken ct)
    {
        (await transfers.FindClaimedTransfer(command.ClaimId, ct))?.BreakOff(clock.GetUtcNow());
        return Outcome.Done;
    }
}

/// <summary>Gives back what a process that is gone had claimed.</summary>
internal sealed record ReleaseTransfers;

internal sealed class ReleaseTransfersHandler(ITransfers transfers) : ICommandHandler<ReleaseTransfers>
{
    public async Task<Outcome> Handle(ReleaseTransfers command, CancellationToken ct)
    {
        foreach (var transfer in await transfers.ClaimedTransfers(ct))
            transfer.Release();
        return Outcome.Done;
    }
}
