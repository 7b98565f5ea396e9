namespace BuildingBlocks.Storage;

/// <summary>Bytes under keys. A blob appears whole or not at all, and never changes under its key.</summary>
public interface IBlobStore
{
    /// <summary>Stores the content, flushed to the medium, and answers with what was stored. An interrupted call leaves nothing.</summary>
    /// <param name="key">Lower-case letters, digits, '-' and '/'; anything else throws <see cref="ArgumentException"/>.</param>
    /// <param name="content">Read to its end.</param>
    /// <param name="ct">Stops the call and leaves nothing.</param>
    Task<StoredBlob> Put(string key, Stream content, CancellationToken ct);

    /// <summary>The blob from a byte on, or null when there is none.</summary>
    Task<Stream?> Open(string key, long offset, CancellationToken ct);

    /// <summary>A file with the blob's bytes for native code, or null when there is none; disposing it may delete a temporary copy.</summary>
    Task<LocalFile?> Fetch(string key, CancellationToken ct);

    /// <summary>Removes the blob; nothing happens when there is none.</summary>
    Task Delete(string key, CancellationToken ct);
}

/// <summary>What was stored.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Crc32">CRC-32 as in ZIP (ISO 3309).</param>
public sealed record StoredBlob(long Length, string Sha256, uint Crc32);

/// <summary>A readable file, possibly a temporary copy that goes when this is disposed.</summary>
public sealed class LocalFile(string path, Action? release = null) : IDisposable
{
    /// <summary>Where the bytes lie.</summary>
    public string Path => path;

    public void Dispose() => release?.Invoke();
}
