using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Where the assets of a gallery stand.</summary>
internal interface IPlaces
{
    /// <summary>Everything in the gallery, in this order.</summary>
    Task<IReadOnlyList<AssetPlace>> InOrder(Guid galleryId, AssetOrder order, CancellationToken ct);
}

/// <summary>An asset and its place in the order by hand.</summary>
internal readonly record struct AssetPlace(Guid AssetId, string HandKey);
