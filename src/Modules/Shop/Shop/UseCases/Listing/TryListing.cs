namespace Shop.UseCases.Listing;

/// <summary>What would sell for less than it costs if a list had this product or package; nothing is changed, and what would be refused is not judged.</summary>
/// <param name="ListId">The list.</param>
/// <param name="Product">Another version of a product, or a new one.</param>
/// <param name="Package">Another version of a package, or a new one.</param>
public sealed record TryListing(Guid ListId, ListedProduct? Product, ListedPackage? Package);
