namespace Shop.Domain;

/// <summary>What a visitor of a gallery means to buy; kept until it is ordered.</summary>
internal sealed class Cart
{
    private readonly List<Guid> _assetIds = [];

    public required Guid GalleryId { get; init; }

    public required Guid VisitorId { get; init; }

    /// <summary>In the order they were added.</summary>
    public IReadOnlyList<Guid> AssetIds => [.. _assetIds];

    public static Cart Empty(Guid galleryId, Guid visitorId) => new() { GalleryId = galleryId, VisitorId = visitorId };

    /// <returns>Whether the cart holds something else now.</returns>
    public bool Add(Guid assetId)
    {
        if (_assetIds.Contains(assetId))
            return false;

        _assetIds.Add(assetId);
        return true;
    }

    /// <returns>Whether the cart holds something else now.</returns>
    public bool Remove(Guid assetId) => _assetIds.Remove(assetId);

    public void Clear() => _assetIds.Clear();
}
