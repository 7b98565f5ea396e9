namespace Shop.Contracts;

/// <summary>One line of an order, as it was when the order was placed. The lines add up to the order's total: shipping is a line, too.</summary>
/// <param name="AssetId">The photo it is of; null where it is of none, or of several.</param>
/// <param name="Description">As printed.</param>
/// <param name="NetMinor">What the line costs after every discount, without tax; minor units of the order's currency.</param>
/// <param name="TaxMinor">The tax on it; minor units of the order's currency.</param>
/// <param name="TaxRate">Hundredths of a percent.</param>
public sealed record OrderLineFact(Guid? AssetId, string Description, long NetMinor, long TaxMinor, int TaxRate)
{
    /// <summary>What is sold.</summary>
    public SoldKind Kind { get; init; } = SoldKind.Download;

    /// <summary>The photos it is of, where they are several; otherwise empty.</summary>
    public IReadOnlyList<Guid> AssetIds { get; init; } = [];

    /// <summary>Of a download: whether it is of small files, and not of the originals.</summary>
    public bool IsWebSize { get; init; }

    /// <summary>How many pieces; the amounts are of all of them.</summary>
    public int Quantity { get; init; } = 1;

    /// <summary>What all pieces cost the studio, without tax; minor units of the order's currency.</summary>
    public long CostMinor { get; init; }

    /// <summary>What discounts took off, tax included; minor units of the order's currency. Net and tax are what was left.</summary>
    public long DiscountMinor { get; init; }
}

/// <summary>The kinds of things an order has lines of.</summary>
public enum SoldKind
{
    /// <summary>Files.</summary>
    Download,

    /// <summary>Prints on paper.</summary>
    Print,

    /// <summary>Canvas, frames and the like.</summary>
    WallArt,

    /// <summary>Albums and books.</summary>
    Album,

    /// <summary>Work, such as retouching.</summary>
    Service,

    /// <summary>A credit that its owner pays with later; no tax is due before.</summary>
    GiftCard,

    /// <summary>Postage and packing.</summary>
    Shipping,
}
