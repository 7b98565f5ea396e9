namespace Shop.UseCases.Listing;

/// <summary>One of the studio's price lists; null when there is none.</summary>
public sealed record ReadPriceList(Guid ListId);

/// <summary>A price list as the studio reads it.</summary>
/// <param name="ListId">Its id.</param>
/// <param name="Name">For the studio alone.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="IncludesTax">Whether its prices are what the client pays; otherwise tax comes on top.</param>
/// <param name="MinimumMinor">The least amount of an order; 0 for none.</param>
public sealed record PriceListView(Guid ListId, string Name, string Currency, bool IncludesTax, long MinimumMinor)
{
    /// <summary>In the order clients see.</summary>
    public IReadOnlyList<ListedProduct> Products { get; init; } = [];

    /// <summary>In the order clients see.</summary>
    public IReadOnlyList<ListedPackage> Packages { get; init; } = [];

    /// <summary>In the order clients see.</summary>
    public IReadOnlyList<ListedShipping> Shipping { get; init; } = [];

    /// <summary>Those that sell by it.</summary>
    public IReadOnlyList<Guid> Galleries { get; init; } = [];

    /// <summary>What may sell for less than it costs.</summary>
    public IReadOnlyList<LossView> Losses { get; init; } = [];

    /// <summary>Whether the studio has another currency by now, so that nothing is sold by the list.</summary>
    public bool IsOutOfUse { get; init; }

    /// <summary>Whether something has to be sent, and there is no way to.</summary>
    public bool LacksShipping { get; init; }
}

/// <summary>Something that may sell for less than it costs.</summary>
/// <param name="Sentence">What and where.</param>
/// <param name="ProductId">The product.</param>
/// <param name="PackageId">The package it is in; null for alone.</param>
public sealed record LossView(string Sentence, Guid ProductId, Guid? PackageId);
