using BuildingBlocks;
using Galleries.Contracts;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>An archive ready to be sent, if this viewer may still download all that is in it; asked anew for every request, ranges included.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="ArchiveId">The archive.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="Part">Which of its files, from 1 on; null for the only one.</param>
public sealed record OpenArchive(Guid GalleryId, Guid ArchiveId, Viewer Viewer, int? Part = null);

/// <summary>Either an archive or the sentence that says why not; neither when the viewer may not know of it.</summary>
/// <param name="File">One file of the archive.</param>
/// <param name="Refusal">Why not.</param>
/// <param name="IsNotOneFile">Whether it is still being prepared, comes in several files, or came to nothing: <see cref="ReadArchive"/> tells.</param>
public sealed record ArchiveAnswer(ArchiveFile? File, Sentence? Refusal, bool IsNotOneFile = false)
{
    /// <summary>What of it has to be counted by <see cref="TakeFreeDownloads"/> before the first byte leaves; null for nothing.</summary>
    public IReadOnlyList<Guid>? Uncounted { get; init; }
}

/// <summary>A file whose every byte is known before the first is sent.</summary>
/// <param name="FileName">Such as <c>Anna and Ben.zip</c>.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ETag">The manifest's hash, in hexadecimal; the strong entity tag.</param>
/// <param name="Write">Writes the bytes from an offset (inclusive) to an offset (exclusive).</param>
public sealed record ArchiveFile(string FileName, long Length, string ETag, Func<Stream, long, long, CancellationToken, Task> Write);

/// <summary>How far an archive is, and its files once it is ready.</summary>
public sealed record ReadArchive(Guid GalleryId, Guid ArchiveId, Viewer Viewer);

/// <summary>Either how an archive stands or the sentence that says why it cannot be had; neither when the viewer may not know of it.</summary>
public sealed record ArchiveReport(ArchiveState? State, Sentence? Refusal);

/// <summary>How an archive stands.</summary>
/// <param name="Size">In which size its photos are.</param>
/// <param name="Ready">How many photos are there.</param>
/// <param name="Total">Of how many.</param>
/// <param name="Parts">Its files; empty while it is prepared, or when nothing came of it.</param>
/// <param name="Missing">The names of photos that could not be made in this size.</param>
/// <param name="NotifyEmail">Who is told when it is ready, or null.</param>
/// <param name="Until">How long it can be fetched.</param>
public sealed record ArchiveState(
    DownloadSize Size, int Ready, int Total, IReadOnlyList<ArchivePart> Parts, IReadOnlyList<string> Missing, string? NotifyEmail, DateTimeOffset Until)
{
    /// <summary>Whether photos are still being made.</summary>
    public bool IsPreparing { get; init; }
}

/// <summary>One file of an archive.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="Count">How many photos are in it.</param>
/// <param name="Length">Bytes.</param>
public sealed record ArchivePart(string FileName, int Count, long Length);
