using Shop.Contracts;
using Shop.Domain.Catalogue;

namespace Shop.Domain.Pricing;

/// <summary>So many pieces of one thing, at the list's price.</summary>
/// <param name="Key">The line of the cart it comes from.</param>
/// <param name="Product">What.</param>
/// <param name="Variant">As what.</param>
/// <param name="Quantity">How many pieces.</param>
/// <param name="ListMinor">What all of them cost by the list, tiers and packages reckoned in; as the list has its prices.</param>
internal sealed record PricedItem(Guid Key, Product Product, Variant Variant, int Quantity, long ListMinor)
{
    /// <summary>The package of the cart it is in; null when it was chosen by itself.</summary>
    public Guid? PackageKey { get; init; }

    /// <summary>The package it is a part of, by the price list.</summary>
    public Package? Package { get; init; }

    public long CostMinor => checked(Variant.CostMinor * Quantity);

    /// <summary>Money is not sold at a discount.</summary>
    public bool CanBeDiscounted => Product.Kind != SoldKind.GiftCard;

    /// <summary>What one piece costs; the smallest of them, where they don't cost the same.</summary>
    public long PieceMinor => ListMinor / Quantity;
}
