using System.Text.Json.Serialization;
using Shop.Contracts;

namespace Shop.Domain.Catalogue;

/// <summary>Something the studio sells. It is a value: a price list holds it, and changes it as a whole.</summary>
/// <param name="Id">Keeps its value whatever is changed; carts name it.</param>
/// <param name="Kind">What it is; never shipping.</param>
/// <param name="Name">As clients read it.</param>
/// <param name="Variants">What it is to be had as; at least one.</param>
internal sealed record Product(Guid Id, SoldKind Kind, string Name, IReadOnlyList<Variant> Variants)
{
    public const int LongestName = 120;
    public const int LongestDescription = 2000;
    public const int MostVariants = 60;

    /// <summary>Some lines; may be empty.</summary>
    public string Description { get; init; } = "";

    public TaxClass TaxClass { get; init; } = TaxClass.Standard;

    /// <summary>What a download is of; photos for everything else.</summary>
    public SoldScope Scope { get; init; } = SoldScope.Photo;

    /// <summary>Which files a download holds.</summary>
    public SoldFile File { get; init; } = SoldFile.Original;

    /// <summary>How many photos one piece takes: a print one, an album many, a service none.</summary>
    public PhotoCount Photos { get; init; } = PhotoCount.One;

    /// <summary>Whether it is offered; carts that hold it wait.</summary>
    public bool IsOffered { get; init; } = true;

    /// <summary>Whether it has to be sent or fetched.</summary>
    [JsonIgnore]
    public bool IsShipped => Kind is SoldKind.Print or SoldKind.WallArt or SoldKind.Album;

    /// <summary>Whether its photos are cut to its shape.</summary>
    [JsonIgnore]
    public bool IsCropped => Kind is SoldKind.Print or SoldKind.WallArt;

    /// <summary>Whether two of the same make no sense.</summary>
    [JsonIgnore]
    public bool IsSingle => Kind == SoldKind.Download;

    public Variant? Find(Guid variantId) => Variants.FirstOrDefault(variant => variant.Id == variantId);
}

/// <summary>How many photos one piece takes.</summary>
internal sealed record PhotoCount(int Least, int Most)
{
    public const int Highest = 500;

    public static PhotoCount None { get; } = new(0, 0);

    public static PhotoCount One { get; } = new(1, 1);

    public bool Holds(int count) => count >= Least && count <= Most;
}

/// <summary>Which of a country's rates a thing is taxed at.</summary>
internal enum TaxClass
{
    Standard,
    Reduced,

    /// <summary>Nowhere taxed, such as a gift card before it is used.</summary>
    Untaxed,
}

/// <summary>What a download is of.</summary>
internal enum SoldScope
{
    Photo,
    Collection,
    Gallery,
}

/// <summary>Which files a download holds.</summary>
internal enum SoldFile
{
    Original,
    WebSize,
}
