using BuildingBlocks.Storage;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Storage;

/// <summary>Whether an original lies where it was received or in the archive, it is found; also while it is being moved.</summary>
internal sealed class BlobOriginalStore(IBlobStore blobs, ArchiveBlobs archive, IBlobHold hold) : IOriginalStore
{
    public Task<bool> IsHeld(CancellationToken ct) => hold.IsTaken(ct);

    public async Task<StoredFile> Put(string blobKey, Stream content, CancellationToken ct)
    {
        var stored = await blobs.Put(blobKey, content, ct);
        return new StoredFile(blobKey, stored.Sha256, stored.Crc32, stored.Length);
    }

    public async Task<Stream?> Open(string blobKey, long offset, CancellationToken ct) =>
        // The third: it came back between the first look and the second.
        await blobs.Open(blobKey, offset, ct) ?? await archive.Store.Open(blobKey, offset, ct) ?? await blobs.Open(blobKey, offset, ct);

    public async Task<IReadableFile?> Fetch(string blobKey, CancellationToken ct) =>
        (await blobs.Fetch(blobKey, ct) ?? await archive.Store.Fetch(blobKey, ct) ?? await blobs.Fetch(blobKey, ct)) is { } file ? new BlobFile(file) : null;

    public async Task Delete(string blobKey, CancellationToken ct)
    {
        await blobs.Delete(blobKey, ct);
        if (blobKey.StartsWith("originals/", StringComparison.Ordinal))
            await archive.Store.Delete(blobKey, ct);
    }

    private sealed class BlobFile(LocalFile file) : IReadableFile
    {
        public string Path => file.Path;

        public void Dispose() => file.Dispose();
    }
}
