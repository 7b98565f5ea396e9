namespace Shop.Domain;

/// <summary>Who orders, and where.</summary>
internal sealed record Purchase(Guid OrderId, Guid GalleryId, Visitor Visitor, BuyerContact Contact);
