using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>The videos that are still to be made for playing.</summary>
internal interface IPlaybackQueue
{
    /// <summary>
    /// The first in upload order that has its poster or none to come, and that nobody has claimed or whose claim has run out; null when there is none,
    /// and while previews are still to be made of any picture.
    /// </summary>
    Task<Asset?> NextForPlayback(DateTimeOffset now, CancellationToken ct);

    /// <summary>Those that some host has claimed.</summary>
    Task<IReadOnlyList<Asset>> ClaimedForPlayback(CancellationToken ct);
}
