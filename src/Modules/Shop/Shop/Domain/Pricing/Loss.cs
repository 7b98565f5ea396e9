namespace Shop.Domain.Pricing;

/// <summary>One piece of an option that sells for less than it costs.</summary>
/// <param name="ProductId">Of the price list.</param>
/// <param name="Option">What clients read, such as "Fine print, 20 × 30 cm".</param>
/// <param name="Missing">By how much.</param>
internal sealed record Loss(Guid ProductId, string Option, Money Missing)
{
    /// <summary>Where it is sold so; null for alone.</summary>
    public Guid? PackageId { get; init; }

    public string? Package { get; init; }

    /// <summary>From how many pieces on.</summary>
    public int From { get; init; } = 1;

    /// <summary>The discount that makes it so; null where it needs none.</summary>
    public string? Discount { get; init; }

    /// <summary>The rate of tax that makes it so; null where it is so at home.</summary>
    public TaxRate? Rate { get; init; }

    public string Sentence => $"{Option} sells for {Missing} less than it costs{InPackage}{ByQuantity}{WithDiscount}{AtRate}.";

    private string InPackage => Package is null ? "" : $" in the package “{Package}”";

    private string ByQuantity => From == 1 ? "" : $" when {From} are bought";

    private string WithDiscount => Discount is null ? "" : $" with “{Discount}”";

    private string AtRate => Rate is null ? "" : $" where the tax is {Rate}";
}
