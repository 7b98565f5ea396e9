using System.Security.Cryptography;
using BuildingBlocks.Storage;

namespace Galleries.Tests.Fakes;

/// <summary>Blobs in memory that break off at a certain step, as a process that is killed: a step is each beginning and each end of a call.</summary>
internal sealed class FragileBlobs(Fragility fragility) : IBlobStore
{
    private readonly Dictionary<string, byte[]> _blobs = [];

    public IReadOnlyCollection<string> Keys => _blobs.Keys;

    public byte[] this[string key]
    {
        get => _blobs[key];
        set => _blobs[key] = value;
    }

    public async Task<StoredBlob> Put(string key, Stream content, CancellationToken ct)
    {
        fragility.Step();
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, ct);
        if (_blobs.TryGetValue(key, out var there) && !there.AsSpan().SequenceEqual(bytes.ToArray()))
            throw new InvalidOperationException($"Other bytes are already stored as {key}.");
        _blobs[key] = bytes.ToArray();
        fragility.Step();
        return new StoredBlob(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())), 0);
    }

    public Task<StoredBlob> Take(string key, StagedFile file, CancellationToken ct) => throw new NotSupportedException("Nothing is uploaded here.");

    public Task<Stream?> Open(string key, long offset, CancellationToken ct)
    {
        fragility.Step();
        return Task.FromResult<Stream?>(_blobs.TryGetValue(key, out var bytes) ? new MemoryStream(bytes[(int)offset..]) : null);
    }

    public Task<LocalFile?> Fetch(string key, CancellationToken ct) => throw new NotSupportedException("No native code reads here.");

    public Task Delete(string key, CancellationToken ct)
    {
        fragility.Step();
        _blobs.Remove(key);
        fragility.Step();
        return Task.CompletedTask;
    }
}

/// <summary>At which step everything breaks off; null for never.</summary>
internal sealed class Fragility
{
    public int Steps { get; private set; }

    public int? BreaksAt { get; set; }

    public void Step()
    {
        if (Steps++ == BreaksAt)
            throw new IOException("Killed.");
    }
}
