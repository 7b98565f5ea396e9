using Shop.Domain.Buying;
using Shop.Domain.Catalogue;
using Shop.Domain.Pricing;

namespace Shop.Domain;

/// <summary>Who orders, and where.</summary>
internal sealed record Purchase(Guid OrderId, Guid GalleryId, Visitor Visitor, BuyerContact Contact)
{
    /// <summary>The code of the language the buyer read; null when it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>Where it is sent; null when nothing is.</summary>
    public Address? ShipTo { get; init; }

    /// <summary>How it is sent; null when nothing is.</summary>
    public ShippingMethod? Shipping { get; init; }

    /// <summary>Where tax is due, ISO 3166-1 alpha-2; null where it was not asked.</summary>
    public string? Country { get; init; }

    /// <summary>When the buyer agreed to have files at once and to lose the right of withdrawal by it; null where that was not asked.</summary>
    public DateTimeOffset? ConsentedAt { get; init; }
}

/// <summary>What is bought and what it costs, ready to be written down.</summary>
/// <param name="Quote">Items and prices.</param>
/// <param name="Photos">The photos of each item, as they are now.</param>
/// <param name="Taxes">How it is taxed.</param>
/// <param name="IncludesTax">Whether the list's prices include tax.</param>
internal sealed record Bill(Quote Quote, IReadOnlyList<IReadOnlyList<SoldPhoto>> Photos, TaxTerms Taxes, bool IncludesTax);

/// <summary>A photo that was bought, as it was at that moment.</summary>
/// <param name="AssetId">Which.</param>
/// <param name="FileName">What it was called.</param>
/// <param name="Width">Pixels, upright.</param>
/// <param name="Height">Pixels, upright.</param>
/// <param name="Crop">What of it is printed; null where nothing is printed of it.</param>
internal sealed record SoldPhoto(Guid AssetId, string FileName, int Width, int Height, Crop? Crop);
