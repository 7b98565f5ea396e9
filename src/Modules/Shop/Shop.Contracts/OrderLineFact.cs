namespace Shop.Contracts;

/// <summary>One line of an order, as it was when the order was placed.</summary>
/// <param name="AssetId">The photo that was bought.</param>
/// <param name="Description">As printed.</param>
/// <param name="NetMinor">Minor units of the order's currency, without tax.</param>
/// <param name="TaxMinor">Minor units of the order's currency.</param>
/// <param name="TaxRate">Hundredths of a percent.</param>
public sealed record OrderLineFact(Guid AssetId, string Description, long NetMinor, long TaxMinor, int TaxRate);
