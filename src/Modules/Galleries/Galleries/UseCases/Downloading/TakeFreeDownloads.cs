using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>
/// Counts photos whose bytes are about to leave, where downloads are counted: all of them or, where they are more than what is left, none.
/// Those that count already, or were bought, change nothing.
/// </summary>
public sealed record TakeFreeDownloads(Guid GalleryId, Viewer Viewer, IReadOnlyList<Guid> AssetIds);

internal sealed class TakeFreeDownloadsHandler(Reception reception, Rationing rationing, IAssetRepository assets, ILedger ledger) : ICommandHandler<TakeFreeDownloads>
{
    public async Task<Outcome> Handle(TakeFreeDownloads command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Original, ct);
        if (!reply.Allowed)
            return reply.Refusal;

        var visible = await assets.Visible(command.GalleryId, reply.Taken, command.AssetIds, ct);
        if (reply.Visitor is not { } visitor || await rationing.Of(reply, visible, ct) is not { Fresh.Count: > 0 } ration)
            return Outcome.Done;
        if (ration.Check() is { Succeeded: false } tooMany)
            return tooMany;

        var account = await ledger.Find(command.GalleryId, ct);
        if (account is null)
            ledger.Add(account = new Ledger(command.GalleryId));
        account.Enter(ration.Fresh.Count);
        foreach (var asset in await assets.Find(command.GalleryId, ration.Fresh, ct))
            ledger.Add(LedgerEntry.Of(asset, visitor, reply.Moment.Now));
        return Outcome.Done;
    }
}
