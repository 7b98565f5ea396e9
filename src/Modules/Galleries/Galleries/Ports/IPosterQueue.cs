using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>The videos whose posters are still to be made.</summary>
internal interface IPosterQueue
{
    /// <summary>The first in upload order that nobody has claimed or whose claim has run out; null when there is none.</summary>
    Task<Asset?> Next(DateTimeOffset now, CancellationToken ct);

    /// <summary>Those that some host has claimed.</summary>
    Task<IReadOnlyList<Asset>> ClaimedForPosters(CancellationToken ct);
}
