using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Downloading;

/// <summary>Takes a photo out of the account of free downloads, as if nobody had downloaded it; fetched again, it counts again.</summary>
public sealed record GiveBackDownload(Guid GalleryId, Guid AssetId);

internal sealed class GiveBackDownloadHandler(ILedger ledger) : ICommandHandler<GiveBackDownload>
{
    public async Task<Outcome> Handle(GiveBackDownload command, CancellationToken ct)
    {
        if (await ledger.FindEntry(command.GalleryId, command.AssetId, ct) is not { } entry || await ledger.Find(command.GalleryId, ct) is not { } account)
            return Outcome.Done;

        account.GiveBack();
        ledger.Remove(entry);
        return Outcome.Done;
    }
}
