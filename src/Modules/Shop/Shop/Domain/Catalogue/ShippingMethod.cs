namespace Shop.Domain.Catalogue;

/// <summary>A way goods reach their buyer. Amounts are minor units, as the list has its prices.</summary>
/// <param name="Id">Keeps its value whatever is changed.</param>
/// <param name="Name">As clients read it.</param>
/// <param name="Kind">How its price is found.</param>
/// <param name="PriceMinor">The price; of the first step where it goes by amount.</param>
internal sealed record ShippingMethod(Guid Id, string Name, ShippingKind Kind, long PriceMinor)
{
    public const int Most = 20;

    /// <summary>What sending costs the studio, without tax.</summary>
    public long CostMinor { get; init; }

    /// <summary>Other prices from an amount of goods on, in rising order; only where it goes by amount.</summary>
    public IReadOnlyList<ShippingStep> Steps { get; init; } = [];

    /// <summary>Where it goes, ISO 3166-1 alpha-2; everywhere when empty.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    public bool GoesTo(string country) => Kind == ShippingKind.PickUp || Countries.Count == 0 || Countries.Contains(country, StringComparer.Ordinal);

    /// <summary>What it costs to send goods of this amount.</summary>
    public long PriceFor(long goodsMinor) => Steps.LastOrDefault(step => step.FromMinor <= goodsMinor)?.PriceMinor ?? PriceMinor;
}

/// <summary>The price of sending from an amount of goods on.</summary>
internal sealed record ShippingStep(long FromMinor, long PriceMinor);

/// <summary>How the price of sending is found.</summary>
internal enum ShippingKind
{
    Flat,
    ByAmount,
    PickUp,
}
