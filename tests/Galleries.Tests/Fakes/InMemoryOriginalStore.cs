using System.Collections.Concurrent;
using System.Security.Cryptography;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Tests.Fakes;

/// <summary>Originals in memory; lent to native code as temporary files.</summary>
internal sealed class InMemoryOriginalStore : IOriginalStore
{
    public bool Held { get; set; }

    public Task<bool> IsHeld(CancellationToken ct) => Task.FromResult(Held);

    private readonly ConcurrentDictionary<string, byte[]> _files = new();

    public IReadOnlyCollection<string> Keys => [.. _files.Keys];

    /// <summary>As an upload hands its file over.</summary>
    public StoredFile Put(string blobKey, byte[] content)
    {
        _files[blobKey] = content;
        return new StoredFile(blobKey, Convert.ToHexStringLower(SHA256.HashData(content)), 0xCBF43926, content.Length);
    }

    public async Task<StoredFile> Put(string blobKey, Stream content, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, ct);
        return Put(blobKey, bytes.ToArray());
    }

    public Task<Stream?> Open(string blobKey, long offset, CancellationToken ct) =>
        Task.FromResult<Stream?>(_files.TryGetValue(blobKey, out var bytes) ? new MemoryStream(bytes[(int)offset..]) : null);

    public async Task<IReadableFile?> Fetch(string blobKey, CancellationToken ct)
    {
        if (!_files.TryGetValue(blobKey, out var bytes))
            return null;

        var file = new TemporaryFile(System.IO.Path.GetTempFileName());
        await File.WriteAllBytesAsync(file.Path, bytes, ct);
        return file;
    }

    public Task Delete(string blobKey, CancellationToken ct)
    {
        _files.TryRemove(blobKey, out _);
        return Task.CompletedTask;
    }

    private sealed class TemporaryFile(string path) : IReadableFile
    {
        public string Path => path;

        public void Dispose() => File.Delete(path);
    }
}
