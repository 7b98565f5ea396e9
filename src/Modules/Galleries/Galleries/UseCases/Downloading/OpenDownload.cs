using BuildingBlocks;
using Galleries.Contracts;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>The file of an asset in a size, if this viewer may download it now; asked anew for every request, ranges included.</summary>
public sealed record OpenDownload(Guid GalleryId, Guid AssetId, Viewer Viewer, DownloadSize Size = DownloadSize.Original);

/// <summary>Either a file or the sentence that says why not. Neither when the viewer may not know of it.</summary>
public sealed record DownloadAnswer(DownloadFile? File, Sentence? Refusal)
{
    /// <summary>Whether it has to be counted by <see cref="TakeFreeDownloads"/> before the first byte leaves.</summary>
    public bool IsUncounted { get; init; }
}

/// <summary>A file ready to be sent.</summary>
/// <param name="FileName">As uploaded, with another extension where the format is another one.</param>
/// <param name="ContentType">Told by content.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ContentKey">SHA-256, lower-case hexadecimal; the strong entity tag.</param>
/// <param name="Open">The bytes from an offset on.</param>
public sealed record DownloadFile(
    string FileName, string ContentType, long Length, string ContentKey, Func<long, CancellationToken, Task<Stream>> Open);
