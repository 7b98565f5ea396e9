using Shop.Contracts;

namespace Shop.UseCases.Listing;

/// <summary>A product as the studio reads and writes it. Amounts are minor units of the list's currency.</summary>
/// <param name="ProductId">Keeps its value whatever is changed.</param>
/// <param name="Kind">What it is; never shipping.</param>
/// <param name="Name">As clients read it.</param>
/// <param name="Description">Some lines; may be empty.</param>
/// <param name="Variants">What it is to be had as; at least one.</param>
public sealed record ListedProduct(Guid ProductId, SoldKind Kind, string Name, string Description, IReadOnlyList<ListedOption> Variants)
{
    /// <summary>Which of a country's rates it is taxed at.</summary>
    public TaxKind Tax { get; init; }

    /// <summary>What a download is of.</summary>
    public DownloadScope Scope { get; init; }

    /// <summary>Which files a download holds.</summary>
    public DownloadFile File { get; init; }

    /// <summary>How many photos one piece takes at least.</summary>
    public int LeastPhotos { get; init; } = 1;

    /// <summary>How many it takes at most.</summary>
    public int MostPhotos { get; init; } = 1;

    /// <summary>Whether clients see it.</summary>
    public bool IsOffered { get; init; } = true;
}

/// <summary>One way a product is to be had.</summary>
/// <param name="OptionId">Keeps its value whatever is changed.</param>
/// <param name="Name">As clients read it; empty where there is nothing to choose.</param>
/// <param name="PriceMinor">Of one piece.</param>
/// <param name="CostMinor">What one piece costs the studio, without tax.</param>
public sealed record ListedOption(Guid OptionId, string Name, long PriceMinor, long CostMinor)
{
    /// <summary>The paper's size; null where there is none.</summary>
    public ListedSize? Size { get; init; }

    /// <summary>Lower prices of one piece from a number of pieces on, in rising order.</summary>
    public IReadOnlyList<ListedTier> Tiers { get; init; } = [];
}

/// <summary>A size in tenths of a millimeter.</summary>
public sealed record ListedSize(int ShortSide, int LongSide);

/// <summary>The price of one piece from a number of pieces on.</summary>
public sealed record ListedTier(int From, long PriceMinor);

/// <summary>Which of a country's rates a thing is taxed at.</summary>
public enum TaxKind
{
    /// <summary>The usual one.</summary>
    Standard,

    /// <summary>The lower one.</summary>
    Reduced,

    /// <summary>None, anywhere.</summary>
    Untaxed,
}

/// <summary>What a download is of.</summary>
public enum DownloadScope
{
    /// <summary>One photo.</summary>
    Photo,

    /// <summary>A collection of the buyer's.</summary>
    Collection,

    /// <summary>All photos of the gallery.</summary>
    Gallery,
}

/// <summary>Which files a download holds.</summary>
public enum DownloadFile
{
    /// <summary>As they were uploaded.</summary>
    Original,

    /// <summary>For screens.</summary>
    WebSize,
}
