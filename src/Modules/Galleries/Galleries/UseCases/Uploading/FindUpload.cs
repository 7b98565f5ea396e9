namespace Galleries.UseCases.Uploading;

/// <summary>How far an upload is; null when there is none: it was never begun, was refused, was given up, or its time is over.</summary>
public sealed record FindUpload(Guid GalleryId, Guid UploadId);

/// <summary>An upload on its way, or arrived.</summary>
/// <param name="Offset">Bytes received; the sender goes on there.</param>
/// <param name="Length">Bytes of the whole file.</param>
/// <param name="Metadata">As its sender gave it; empty when it has arrived.</param>
/// <param name="ExpiresAt">When it is forgotten unless it is complete; null once it has arrived.</param>
public sealed record UploadProgress(long Offset, long Length, string Metadata, DateTimeOffset? ExpiresAt);
