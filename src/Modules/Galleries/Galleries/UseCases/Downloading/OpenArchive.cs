using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>An archive ready to be sent, if this viewer may still download all that is in it; asked anew for every request, ranges included.</summary>
public sealed record OpenArchive(Guid GalleryId, Guid ArchiveId, Viewer Viewer);

/// <summary>Either an archive or the sentence that says why not. Neither when the viewer may not know of it.</summary>
public sealed record ArchiveAnswer(ArchiveFile? File, string? Refusal);

/// <summary>An archive whose every byte is known before the first is sent.</summary>
/// <param name="FileName">Such as <c>Anna and Ben.zip</c>.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ETag">The manifest's hash, in hexadecimal; the strong entity tag.</param>
/// <param name="Write">Writes the bytes from an offset (inclusive) to an offset (exclusive).</param>
public sealed record ArchiveFile(string FileName, long Length, string ETag, Func<Stream, long, long, CancellationToken, Task> Write);
