namespace Shop.UseCases.Listing;

/// <summary>A way of shipping, as the studio reads and writes it. Amounts are minor units of the list's currency.</summary>
/// <param name="MethodId">Keeps its value whatever is changed.</param>
/// <param name="Name">As clients read it.</param>
/// <param name="Way">How its price is found.</param>
/// <param name="PriceMinor">The price; of the first step where it goes by amount.</param>
/// <param name="CostMinor">What sending costs the studio, without tax.</param>
/// <param name="Steps">Other prices from an amount of goods on, in rising order.</param>
/// <param name="Countries">Where it goes, ISO 3166-1 alpha-2; everywhere when empty.</param>
public sealed record ListedShipping(
    Guid MethodId, string Name, ShippingWay Way, long PriceMinor, long CostMinor, IReadOnlyList<ListedStep> Steps, IReadOnlyList<string> Countries);

/// <summary>The price of sending from an amount of goods on.</summary>
public sealed record ListedStep(long FromMinor, long PriceMinor);

/// <summary>How the price of sending is found.</summary>
public enum ShippingWay
{
    /// <summary>Always the same.</summary>
    Flat,

    /// <summary>By the amount of goods.</summary>
    ByAmount,

    /// <summary>Nothing is sent: the buyer fetches it.</summary>
    PickUp,
}
