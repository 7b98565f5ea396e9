using System.Security.Cryptography;
using BuildingBlocks.Storage;
using Galleries.Ports;

namespace Galleries.Adapters.Storage;

internal sealed class BlobArchiveStore(IBlobStore blobs, ArchiveBlobs archive, IBlobHold hold) : IArchiveStore
{
    public async Task<bool> Copy(string blobKey, string contentKey, bool isOutward, CancellationToken ct)
    {
        var (from, to) = isOutward ? (blobs, archive.Store) : (archive.Store, blobs);
        if (await Hash(to, blobKey, ct) is { } there)
        {
            if (there == contentKey)
                return true;

            await to.Delete(blobKey, ct);
        }

        await using (var content = await from.Open(blobKey, 0, ct))
        {
            if (content is null)
                return false;

            await to.Put(blobKey, content, ct);
        }

        if (await Hash(to, blobKey, ct) == contentKey)
            return true;

        await to.Delete(blobKey, ct);
        return false;
    }

    public async Task<bool> ClearBehind(string blobKey, bool isOutward, CancellationToken ct)
    {
        if (await hold.IsTaken(ct))
            return false;

        await (isOutward ? blobs : archive.Store).Delete(blobKey, ct);
        return true;
    }

    /// <summary>Of what can be read there, every byte of it; null for nothing. Equal hashes are equal lengths.</summary>
    private static async Task<string?> Hash(IBlobStore store, string blobKey, CancellationToken ct)
    {
        await using var content = await store.Open(blobKey, 0, ct);
        return content is null ? null : Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
    }
}
