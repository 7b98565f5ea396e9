using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>The assets whose previews are still to be made.</summary>
internal interface IPreviewQueue
{
    /// <summary>In upload order, those that nobody has claimed or whose claim has run out.</summary>
    Task<IReadOnlyList<Asset>> Unclaimed(DateTimeOffset now, int count, CancellationToken ct);

    /// <summary>Those that some host has claimed.</summary>
    Task<IReadOnlyList<Asset>> Claimed(CancellationToken ct);
}
