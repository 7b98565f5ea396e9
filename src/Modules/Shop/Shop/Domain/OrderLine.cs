namespace Shop.Domain;

/// <summary>One thing that was bought, as it was at that moment. Amounts are minor units of the order's currency; the price includes the tax.</summary>
internal sealed class OrderLine
{
    public required int Position { get; init; }

    public required Guid AssetId { get; init; }

    public required string FileName { get; init; }

    public required long PriceMinor { get; init; }

    public required long TaxMinor { get; init; }

    public required int TaxRate { get; init; }

    public required long CostMinor { get; init; }

    public long NetMinor => PriceMinor - TaxMinor;

    public string Description => $"{FileName} (high-res download)";

    // A download costs the studio nothing.
    public static OrderLine Download(int position, Photo photo, Money price, TaxRate rate) => new()
    {
        Position = position,
        AssetId = photo.AssetId,
        FileName = photo.FileName,
        PriceMinor = price.Minor,
        TaxMinor = rate.IncludedIn(price).Minor,
        TaxRate = rate.Hundredths,
        CostMinor = 0,
    };
}
