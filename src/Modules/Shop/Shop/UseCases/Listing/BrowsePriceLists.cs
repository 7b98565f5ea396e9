namespace Shop.UseCases.Listing;

/// <summary>The studio's price lists by their names.</summary>
public sealed record BrowsePriceLists;

/// <summary>A price list among others.</summary>
/// <param name="ListId">Its id.</param>
/// <param name="Name">For the studio alone.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Products">How many products it has, hidden ones too.</param>
/// <param name="Packages">How many packages.</param>
/// <param name="Galleries">How many galleries sell by it.</param>
public sealed record PriceListCard(Guid ListId, string Name, string Currency, int Products, int Packages, int Galleries);
