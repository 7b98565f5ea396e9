namespace Shop.UseCases.Buying;

/// <summary>Takes a photo out of the visitor's cart.</summary>
public sealed record RemoveFromCart(Guid GalleryId, Guid VisitorId, Guid AssetId);
