namespace Shop.UseCases.Pricing;

/// <summary>Which gallery sells by which list; those that sell nothing are not among them.</summary>
/// <param name="GalleryId">One gallery alone; null for all.</param>
public sealed record BrowseGalleryShops(Guid? GalleryId = null);

/// <summary>What a gallery sells by.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="ListId">The studio's list; null where it has one price of its own.</param>
/// <param name="ListName">What that list is called; empty for one price of its own.</param>
public sealed record GalleryShopFact(Guid GalleryId, Guid? ListId, string ListName);
