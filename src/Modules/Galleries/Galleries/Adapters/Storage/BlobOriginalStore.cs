using BuildingBlocks.Storage;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Storage;

internal sealed class BlobOriginalStore(IBlobStore blobs, IBlobHold hold) : IOriginalStore
{
    public Task<bool> IsHeld(CancellationToken ct) => hold.IsTaken(ct);

    public async Task<StoredFile> Put(string blobKey, Stream content, CancellationToken ct)
    {
        var stored = await blobs.Put(blobKey, content, ct);
        return new StoredFile(blobKey, stored.Sha256, stored.Crc32, stored.Length);
    }

    public Task<Stream?> Open(string blobKey, long offset, CancellationToken ct) => blobs.Open(blobKey, offset, ct);

    public async Task<IReadableFile?> Fetch(string blobKey, CancellationToken ct) =>
        await blobs.Fetch(blobKey, ct) is { } file ? new BlobFile(file) : null;

    public Task Delete(string blobKey, CancellationToken ct) => blobs.Delete(blobKey, ct);

    private sealed class BlobFile(LocalFile file) : IReadableFile
    {
        public string Path => file.Path;

        public void Dispose() => file.Dispose();
    }
}
