using BuildingBlocks;

namespace Shop.Domain;

/// <summary>What a gallery sells: so far one price for the high-res download of any of its photos.</summary>
internal sealed class PriceList
{
    public const long HighestMinor = 100_000_00;

    public required Guid GalleryId { get; init; }

    public long? PriceMinor { get; private set; }

    public string? Currency { get; private set; }

    public static PriceList Empty(Guid galleryId) => new() { GalleryId = galleryId };

    /// <summary>The price, unless the studio changed to another currency since: a number alone must not become another value.</summary>
    public Money? PriceIn(string currency) => PriceMinor is { } minor && Currency == currency ? new Money(minor, currency) : null;

    public Outcome Set(long? priceMinor, string currency)
    {
        if (priceMinor < 1)
            return Outcome.Refused($"A price is at least {new Money(1, currency)}. Leave it empty to sell nothing.", nameof(PriceMinor));
        if (priceMinor > HighestMinor)
            return Outcome.Refused($"A price is at most {new Money(HighestMinor, currency)}.", nameof(PriceMinor));

        PriceMinor = priceMinor;
        Currency = priceMinor is null ? null : currency;
        return Outcome.Done;
    }
}
