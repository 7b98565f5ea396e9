using System.Text.Json.Serialization;

namespace Shop.Domain.Catalogue;

/// <summary>One way a product is to be had: a size, a paper. Amounts are minor units of the list's currency, as the list has its prices: with tax, or without.</summary>
/// <param name="Id">Keeps its value whatever is changed; carts name it.</param>
/// <param name="Name">As clients read it, such as "20 × 30 cm, matte"; empty where there is nothing to choose.</param>
/// <param name="PriceMinor">Of one piece.</param>
/// <param name="CostMinor">What one piece costs the studio, without tax.</param>
internal sealed record Variant(Guid Id, string Name, long PriceMinor, long CostMinor)
{
    public const long HighestMinor = 100_000_00;

    /// <summary>The paper's size; null where there is none.</summary>
    public PaperSize? Size { get; init; }

    /// <summary>Lower prices of one piece from a number of pieces on, in rising order.</summary>
    public IReadOnlyList<Tier> Tiers { get; init; } = [];

    /// <summary>The price of one piece when so many are bought.</summary>
    public long UnitPriceAt(int quantity) => Tiers.LastOrDefault(tier => tier.From <= quantity)?.PriceMinor ?? PriceMinor;

    /// <summary>The lowest price of one piece.</summary>
    [JsonIgnore]
    public long LowestMinor => Tiers is [.., var last] ? last.PriceMinor : PriceMinor;
}

/// <summary>The price of one piece from a number of pieces on.</summary>
internal sealed record Tier(int From, long PriceMinor)
{
    public const int Most = 8;
}

/// <summary>The size of a print in tenths of a millimeter; the photo decides which side is the long one.</summary>
internal sealed record PaperSize(int Short, int Long)
{
    /// <summary>Three meters.</summary>
    public const int Highest = 30_000;

    public static PaperSize Of(int side, int other) => side <= other ? new(side, other) : new(other, side);
}
