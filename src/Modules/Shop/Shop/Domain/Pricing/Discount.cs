namespace Shop.Domain.Pricing;

/// <summary>A discount that a buyer could have. Discounts don't add up: the one that saves most is given.</summary>
/// <param name="CampaignId">Where it comes from.</param>
/// <param name="Name">As clients read it.</param>
/// <param name="Benefit">What it gives.</param>
internal sealed record Discount(Guid CampaignId, string Name, Benefit Benefit)
{
    /// <summary>The code the buyer typed; null where it needs none.</summary>
    public string? Code { get; init; }

    /// <summary>From which amount of goods on, by the list's prices; 0 for any.</summary>
    public long MinimumMinor { get; init; }

    /// <summary>Which products and packages it is for, by the price list's ids; all when empty.</summary>
    public IReadOnlyList<Guid> Only { get; init; } = [];

    public bool Covers(PricedItem item) => item.CanBeDiscounted && (Only.Count == 0 || Only.Contains(item.Package?.Id ?? item.Product.Id));

    /// <summary>What it would take off, item by item, and off shipping.</summary>
    public Saving On(IReadOnlyList<PricedItem> items, long shippingMinor)
    {
        var covered = Enumerable.Range(0, items.Count).Where(i => Covers(items[i])).ToList();
        var off = new long[items.Count];
        if (covered.Count == 0 || covered.Sum(i => items[i].ListMinor) < MinimumMinor)
            return new Saving(off, 0);

        foreach (var (i, part) in covered.Zip(Benefit.Off([.. covered.Select(i => items[i])])))
            off[i] = part;

        return new Saving(off, Benefit.FreesShipping ? shippingMinor : 0);
    }
}

/// <summary>What a discount takes off, as the list has its prices.</summary>
/// <param name="Items">Off each item.</param>
/// <param name="ShippingMinor">Off shipping.</param>
internal sealed record Saving(IReadOnlyList<long> Items, long ShippingMinor)
{
    public long TotalMinor => Items.Sum() + ShippingMinor;

    public static Saving None(int items) => new(new long[items], 0);
}
