using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Collecting;

/// <summary>Deletes a collection, and ends the shares of it: whoever comes by one reads that it is no longer shared.</summary>
internal sealed class Dissolving(ICollectionRepository collections, IGuestBook guests, TimeProvider clock)
{
    public async Task Dissolve(Collection collection, CancellationToken ct)
    {
        foreach (var share in await guests.SharesOf(collection, ct))
            share.Withdraw(clock.GetUtcNow());
        await collections.Remove(collection, ct);
    }
}
