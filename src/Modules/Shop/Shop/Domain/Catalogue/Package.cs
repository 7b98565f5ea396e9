using Shop.Domain.Pricing;

namespace Shop.Domain.Catalogue;

/// <summary>Several things at one price, such as three prints and five downloads.</summary>
/// <param name="Id">Keeps its value whatever is changed; carts name it.</param>
/// <param name="Name">As clients read it.</param>
/// <param name="PriceMinor">Of the whole, as the list has its prices.</param>
/// <param name="Items">What is in it; at least one.</param>
internal sealed record Package(Guid Id, string Name, long PriceMinor, IReadOnlyList<PackageItem> Items)
{
    public const int MostItems = 20;

    public string Description { get; init; } = "";

    public bool IsOffered { get; init; } = true;

    /// <summary>Its price, split as its parts cost by themselves.</summary>
    /// <param name="alone">What each part costs by itself.</param>
    public long[] Shares(IReadOnlyList<long> alone) => Allocation.Split(PriceMinor, alone.All(part => part == 0) ? [.. alone.Select(_ => 1L)] : alone);
}

/// <summary>One thing in a package.</summary>
/// <param name="ProductId">Of the same list.</param>
/// <param name="VariantId">Of that product.</param>
/// <param name="Quantity">How many pieces.</param>
internal sealed record PackageItem(Guid ProductId, Guid VariantId, int Quantity);
