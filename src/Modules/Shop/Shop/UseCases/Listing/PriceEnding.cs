namespace Shop.UseCases.Listing;

/// <summary>What reckoned prices are rounded up to.</summary>
public enum PriceEnding
{
    /// <summary>Left as they are.</summary>
    Exact,

    /// <summary>12.00.</summary>
    Whole,

    /// <summary>12.90.</summary>
    Ninety,

    /// <summary>12.95.</summary>
    NinetyFive,

    /// <summary>15.00.</summary>
    Five,

    /// <summary>20.00.</summary>
    Ten,
}
