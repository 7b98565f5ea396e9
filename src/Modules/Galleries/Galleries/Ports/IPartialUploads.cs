using Galleries.Domain;
using Galleries.UseCases.Uploading;

namespace Galleries.Ports;

/// <summary>Files that are received in pieces, over restarts if need be, each by one sender at a time.</summary>
internal interface IPartialUploads
{
    /// <summary>Begins one without a byte; false when there is one with its identity in its gallery.</summary>
    Task<bool> Add(PartialUpload upload, CancellationToken ct);

    /// <summary>What is known of one, and how many of its bytes are there; null when there is none.</summary>
    Task<(PartialUpload Upload, long Received)?> Find(Guid galleryId, Guid uploadId, CancellationToken ct);

    /// <summary>Has one to oneself until it is disposed; null when there is none or somebody else has it.</summary>
    Task<IPartialFile?> Open(Guid galleryId, Guid uploadId, CancellationToken ct);

    /// <summary>Removes it with its bytes; false when somebody is sending it. Nothing happens when there is none.</summary>
    Task<bool> Remove(Guid galleryId, Guid uploadId, CancellationToken ct);

    /// <summary>The galleries that uploads are under way for.</summary>
    IReadOnlyCollection<Guid> Galleries();

    /// <summary>Removes those whose time is over, those into these galleries, and what a crash left half made.</summary>
    Task Sweep(DateTimeOffset now, IReadOnlySet<Guid> removedGalleries, CancellationToken ct);
}

/// <summary>One of them, in its sender's hands.</summary>
internal interface IPartialFile : IDisposable
{
    PartialUpload Upload { get; }

    /// <summary>Bytes received.</summary>
    long Length { get; }

    /// <summary>
    /// Adds a piece to the end; false when it is not what its checksum says, and then nothing of it is kept. When reading breaks off, what
    /// came is kept, unless it has a checksum, which can't be told of a part.
    /// </summary>
    Task<bool> Append(Stream content, ChunkChecksum? checksum, CancellationToken ct);

    /// <summary>Drops what came after this length.</summary>
    Task Rewind(long length, CancellationToken ct);

    /// <summary>Hands the whole file to the originals, flushed; the upload is gone afterwards.</summary>
    Task<StoredFile> Keep(string blobKey, CancellationToken ct);
}
