using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Updating;

namespace Galleries.UseCases.Binning;

/// <summary>
/// Deletes assets for good, their bytes with them. A mere row stays of one that somebody has paid for, with its original for them; and of one that came from a source, so that
/// no update brings it back.
/// </summary>
internal sealed class Eraser(IAssetRepository assets, IBin bin, VersionDesk versions, TimeProvider clock)
{
    public async Task Erase(IReadOnlyList<Asset> going, CancellationToken ct)
    {
        var paid = await bin.Paid([.. going.Select(asset => asset.Id)], ct);
        foreach (var asset in going)
        {
            await versions.Drop(asset, paid.Contains(asset.Id), ct);
            foreach (var former in asset.Former)
                await versions.LetGo(former, ct);
        }

        var kept = going.Where(asset => paid.Contains(asset.Id) || asset.SourcePath is not null).ToList();
        await bin.Unpick([.. kept.Select(asset => asset.Id)], ct);
        foreach (var asset in kept)
            asset.Erase(clock.GetUtcNow());
        await assets.Remove([.. going.Except(kept)], ct);
    }
}
