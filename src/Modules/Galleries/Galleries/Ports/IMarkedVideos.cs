using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>The videos that carry a watermark, and those that are to.</summary>
internal interface IMarkedVideos
{
    Task<MarkedVideo?> Find(Guid galleryId, string contentKey, string markKey, CancellationToken ct);

    Task<MarkedVideo?> FindClaimed(Guid claimId, CancellationToken ct);

    /// <summary>The gallery's videos that have a rendition and none with this watermark, nor one on its way or failed, by content.</summary>
    Task<IReadOnlyList<string>> Missing(Guid galleryId, string markKey, CancellationToken ct);

    /// <summary>Those of a gallery that wait for another watermark than this, and that nobody has claimed.</summary>
    Task<IReadOnlyList<MarkedVideo>> Outdated(Guid galleryId, string? markKey, CancellationToken ct);

    /// <summary>
    /// The one wanted first that nobody has claimed or whose claim has run out; null when there is none, and while previews are still to be made of any picture.
    /// </summary>
    Task<MarkedVideo?> Next(DateTimeOffset now, CancellationToken ct);

    Task<IReadOnlyList<MarkedVideo>> Claimed(CancellationToken ct);

    /// <summary>Those whose time has come, and those whose video is gone.</summary>
    Task<IReadOnlyList<MarkedVideo>> Expired(DateTimeOffset now, int count, CancellationToken ct);

    void Add(MarkedVideo video);

    void Remove(MarkedVideo video);
}
