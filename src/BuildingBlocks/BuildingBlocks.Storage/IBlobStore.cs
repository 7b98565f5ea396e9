namespace BuildingBlocks.Storage;

/// <summary>
/// Bytes under keys. A blob appears whole or not at all, and never changes under its key: storing the same bytes again changes nothing,
/// storing others throws <see cref="InvalidOperationException"/>. Keys are 1 to 200 lower-case letters, digits and '-', in parts divided
/// by '/'; anything else throws <see cref="ArgumentException"/>.
/// </summary>
public interface IBlobStore
{
    /// <summary>Stores the content, flushed to the medium, and answers with what was stored. An interrupted call leaves nothing.</summary>
    /// <param name="key">Made by the application, never from a name somebody typed.</param>
    /// <param name="content">Read to its end; left open.</param>
    /// <param name="ct">Stops the call and leaves nothing.</param>
    Task<StoredBlob> Put(string key, Stream content, CancellationToken ct);

    /// <summary>
    /// Closes and stores a file that was received piece by piece. Afterwards the file is gone: it is moved when it lies in the store's own
    /// file system, otherwise copied and deleted. When the call fails, the file stays and can be continued and taken again.
    /// </summary>
    Task<StoredBlob> Take(string key, StagedFile file, CancellationToken ct);

    /// <summary>The blob from a byte on (at or beyond its end: an empty stream), or null when there is none.</summary>
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
