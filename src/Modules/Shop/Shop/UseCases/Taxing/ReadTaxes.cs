namespace Shop.UseCases.Taxing;

/// <summary>What the studio taxes by where its buyers live.</summary>
public sealed record ReadTaxes;

/// <summary>Rates of tax, in hundredths of a percent.</summary>
/// <param name="Home">Where the studio is; null until it is told.</param>
/// <param name="StandardAtHome">The rate of the studio's settings.</param>
/// <param name="NameAtHome">What the tax is called there.</param>
/// <param name="ReducedAtHome">The lower rate at home; null where all is taxed alike.</param>
/// <param name="Elsewhere">What countries that are not listed are charged.</param>
/// <param name="Countries">Countries with rates of their own, by their codes.</param>
/// <param name="IsExempt">Whether nothing is taxed, wherever it goes: the business is a small one.</param>
public sealed record TaxesView(
    string? Home, int StandardAtHome, string NameAtHome, int? ReducedAtHome, Elsewhere Elsewhere, IReadOnlyList<CountryRates> Countries, bool IsExempt)
{
    /// <summary>Today's rates of the European Union, to fill in.</summary>
    public IReadOnlyList<CountryRates> EuropeanUnion { get; init; } = [];

    /// <summary>The day those rates are from.</summary>
    public DateOnly EuropeanUnionAsOf { get; init; }
}

/// <summary>A country's rates, in hundredths of a percent.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Name">What the tax is called there.</param>
/// <param name="Standard">The usual rate.</param>
/// <param name="Reduced">The lower one; null where there is none.</param>
public sealed record CountryRates(string Code, string Name, int Standard, int? Reduced);

/// <summary>How buyers from countries that are not listed are taxed.</summary>
public enum Elsewhere
{
    /// <summary>As at home.</summary>
    AsAtHome,

    /// <summary>Not at all.</summary>
    NotAtAll,
}
