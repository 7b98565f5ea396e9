using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>Gives assets other files, and takes them out and in, while the bytes that nobody shows now are kept for as long as that can be undone.</summary>
internal sealed class VersionDesk(ILeftovers leftovers, KeptBytes kept, TimeProvider clock)
{
    /// <summary>Whether the bytes of a version that is not shown are there, and stay long enough.</summary>
    public async Task<bool> IsKept(string blobKey, CancellationToken ct) => await leftovers.Find(blobKey, ct) is { } left && left.CanBeRescued(clock.GetUtcNow());

    /// <summary>Bytes that are needed from now on.</summary>
    public async Task Rescue(string? blobKey, CancellationToken ct)
    {
        if (blobKey is not null && await leftovers.Find(blobKey, ct) is { } left)
            leftovers.Remove(left);
    }

    /// <summary>Gives an asset this version; bytes of the one it had are kept for a while.</summary>
    public async Task Put(Asset asset, AssetVersion version, CancellationToken ct)
    {
        var isGone = asset.GoneAt is not null;
        foreach (var (old, next) in new[] { (asset.BlobKey, version.BlobKey), (asset.PosterKey, version.PosterKey) })
        {
            if (isGone || old != next)
                await Rescue(next, ct);
            if (old is not null && old != next)
                await Keep(Leftover.OfReplaced(old, asset, DueAt), ct);
        }

        if (asset.ContentKey != version.ContentKey)
            asset.Change(clock.GetUtcNow());
        asset.Become(version);
    }

    /// <summary>Takes an asset out; its bytes are kept for a while, and for good if somebody has paid for them.</summary>
    public async Task Leave(Asset asset, CancellationToken ct)
    {
        await Keep(Leftover.OfGone(asset.BlobKey, asset, DueAt), ct);
        if (asset.PosterKey is { } poster)
            await Keep(Leftover.OfGone(poster, asset, DueAt), ct);
        asset.Leave(clock.GetUtcNow());
    }

    /// <summary>Lets an asset's bytes go at once, but for those that somebody has paid for.</summary>
    public async Task Drop(Asset asset, bool isPaid, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await Keep(isPaid ? Leftover.OfGone(asset.BlobKey, asset, now) : Leftover.OfRemoved(asset, now), ct);
        if (Leftover.OfPoster(asset, now) is { } poster)
            await Keep(poster, ct);
    }

    /// <summary>Bytes that were stored for nothing.</summary>
    public async Task LetGo(string blobKey, CancellationToken ct)
    {
        if (await leftovers.Find(blobKey, ct) is { } left)
            left.FallDue(clock.GetUtcNow());
    }

    /// <summary>Bytes of a version that nobody shows and nobody can bring back.</summary>
    public async Task LetGo(AssetVersion version, CancellationToken ct)
    {
        await LetGo(version.BlobKey, ct);
        if (version.PosterKey is { } poster)
            await LetGo(poster, ct);
    }

    private DateTimeOffset DueAt => clock.GetUtcNow() + kept.For;

    // Bytes of a photo that left twice wait from the second time on.
    private async Task Keep(Leftover leftover, CancellationToken ct)
    {
        if (await leftovers.Find(leftover.BlobKey, ct) is { } before)
            before.Wait(leftover);
        else
            leftovers.Add(leftover);
    }
}
