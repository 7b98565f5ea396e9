using System.Collections.Concurrent;
using BuildingBlocks.Storage.Checksums;

namespace BuildingBlocks.Storage.Tests.Fakes;

internal sealed class InMemoryBlobStore : IBlobStore
{
    private readonly ConcurrentDictionary<string, byte[]> _blobs = [];

    public async Task<StoredBlob> Put(string key, Stream content, CancellationToken ct)
    {
        BlobKey.Check(key);
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, ct);
        var bytes = copy.ToArray();
        if (!_blobs.GetOrAdd(key, bytes).AsSpan().SequenceEqual(bytes))
            throw BlobKey.Taken(key);
        return await ContentHash.Of(new MemoryStream(bytes), ct);
    }

    public async Task<StoredBlob> Take(string key, StagedFile file, CancellationToken ct)
    {
        file.Close();
        var blob = await Put(key, new MemoryStream(await File.ReadAllBytesAsync(file.Path, ct)), ct);
        File.Delete(file.Path);
        return blob;
    }

    public Task<Stream?> Open(string key, long offset, CancellationToken ct)
    {
        BlobKey.Check(key);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        return Task.FromResult<Stream?>(
            _blobs.TryGetValue(key, out var bytes) ? new MemoryStream(bytes, writable: false) { Position = offset } : null);
    }

    public async Task<LocalFile?> Fetch(string key, CancellationToken ct)
    {
        BlobKey.Check(key);
        if (!_blobs.TryGetValue(key, out var bytes))
            return null;

        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, bytes, ct);
        return new LocalFile(path, () => File.Delete(path));
    }

    public Task Delete(string key, CancellationToken ct)
    {
        BlobKey.Check(key);
        _blobs.TryRemove(key, out _);
        return Task.CompletedTask;
    }
}
