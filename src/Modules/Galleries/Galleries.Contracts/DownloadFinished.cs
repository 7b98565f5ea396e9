namespace Galleries.Contracts;

/// <summary>The last byte of a download, or of one of the files it was split into, has left. Told again whenever it is fetched again.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="DownloadId">As it was told of when it began.</param>
/// <param name="Part">Which of its files, from 1 on.</param>
/// <param name="Parts">How many files it is.</param>
/// <param name="FinishedAt">When.</param>
public sealed record DownloadFinished(Guid GalleryId, Guid DownloadId, int Part, int Parts, DateTimeOffset FinishedAt);
