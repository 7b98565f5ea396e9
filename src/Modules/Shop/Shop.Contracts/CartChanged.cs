namespace Shop.Contracts;

/// <summary>A visitor's cart holds other things than before.</summary>
public sealed record CartChanged(Guid GalleryId, Buyer Buyer, IReadOnlyList<Guid> AssetIds, DateTimeOffset ChangedAt);
