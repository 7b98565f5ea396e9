namespace Shop.UseCases.Buying;

/// <summary>Puts the download of a photo into the visitor's cart; one already there stays.</summary>
public sealed record AddToCart(Guid GalleryId, Guid VisitorId, Guid AssetId);
