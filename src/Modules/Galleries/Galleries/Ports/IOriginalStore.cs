using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Where originals are kept byte for byte, and beside them the posters of videos and what is made for downloading.</summary>
internal interface IOriginalStore
{
    /// <summary>Stores what the stream holds; an interrupted call leaves nothing.</summary>
    Task<StoredFile> Put(string blobKey, Stream content, CancellationToken ct);

    /// <summary>From a byte on, or null when it is gone.</summary>
    Task<Stream?> Open(string blobKey, long offset, CancellationToken ct);

    /// <summary>A file to be read by native code, or null when it is gone.</summary>
    Task<IReadableFile?> Fetch(string blobKey, CancellationToken ct);

    Task Delete(string blobKey, CancellationToken ct);

    /// <summary>Whether bytes that were once needed have to stay for now, since a backup is made of them.</summary>
    Task<bool> IsHeld(CancellationToken ct);
}

/// <summary>A file that may be a temporary copy, gone when this is disposed.</summary>
internal interface IReadableFile : IDisposable
{
    string Path { get; }
}
