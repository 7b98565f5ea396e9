using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>The assets whose previews are still to be made; unclaimed are those that nobody has claimed or whose claim has run out.</summary>
internal interface IPreviewQueue
{
    /// <summary>The galleries with unclaimed assets, in an order that stays.</summary>
    Task<IReadOnlyList<Guid>> Galleries(DateTimeOffset now, CancellationToken ct);

    /// <summary>The first unclaimed ones of a gallery.</summary>
    Task<IReadOnlyList<Asset>> Unclaimed(Guid galleryId, AssetOrder order, DateTimeOffset now, int count, CancellationToken ct);

    /// <summary>Those of these assets that are unclaimed, in no particular order.</summary>
    Task<IReadOnlyList<Asset>> Unclaimed(IReadOnlyCollection<Guid> assetIds, DateTimeOffset now, CancellationToken ct);

    /// <summary>Those that some host has claimed.</summary>
    Task<IReadOnlyList<Asset>> Claimed(CancellationToken ct);
}
