using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>What a download takes of the free ones, for those whose downloads are counted.</summary>
internal sealed class Rationing(ILedger ledger, IDownloadRepository downloads)
{
    /// <summary>Null for whoever downloads without being counted. What main clients have taken or bought is free for all of them.</summary>
    public async Task<Ration?> Of(Reply reply, IEnumerable<Guid> assetIds, CancellationToken ct)
    {
        if (reply is not { Quota: { } quota, Gallery: { } gallery })
            return null;

        var taken = await ledger.Taken(gallery.Id, ct);
        var bought = await downloads.BoughtByMainClients(gallery.Id, ct);
        return new Ration(quota, taken.Count, [.. assetIds.Distinct().Where(assetId => !taken.Contains(assetId) && !bought.Contains(assetId))]);
    }
}

/// <summary>What is free of charge, and what of it this takes.</summary>
/// <param name="Quota">How many different photos.</param>
/// <param name="Left">How many of these are left.</param>
/// <param name="Needed">How many this takes.</param>
public sealed record Allowance(int Quota, int Left, int Needed)
{
    internal static Allowance? Of(Ration? ration) => ration is null ? null : new(ration.Quota, ration.Left, ration.Fresh.Count);
}
