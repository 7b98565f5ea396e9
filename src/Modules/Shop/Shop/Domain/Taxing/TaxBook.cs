using BuildingBlocks;
using Shop.Domain.Pricing;

namespace Shop.Domain.Taxing;

/// <summary>What the studio has to tax by where its buyers live. At home the rate is the one of the studio's settings. There is exactly one.</summary>
internal sealed class TaxBook
{
    public const int HighestRate = 50_00;

    public static readonly Guid OnlyId = new("00000000-0000-7000-8000-000000000002");

    public required Guid Id { get; init; }

    /// <summary>Where the studio is, ISO 3166-1 alpha-2; null until it is told.</summary>
    public string? Home { get; private set; }

    /// <summary>The lower rate at home, in hundredths of a percent; null where all is taxed alike.</summary>
    public int? ReducedAtHome { get; private set; }

    /// <summary>What countries that are not listed are charged.</summary>
    public TaxElsewhere Elsewhere { get; private set; }

    /// <summary>By their codes.</summary>
    public IReadOnlyList<CountryTax> Countries { get; private set; } = [];

    public static TaxBook Empty() => new() { Id = OnlyId };

    public Outcome Change(string? home, int? reducedAtHome, TaxElsewhere elsewhere, IReadOnlyList<CountryTax> countries)
    {
        if (home is not null && !IsCode(home))
            return Outcome.Refused("Please choose the country your studio is in.", nameof(Home));
        if (reducedAtHome is < 0 or > HighestRate)
            return Outcome.Refused("A rate of tax is between 0 and 50 percent.", nameof(ReducedAtHome));
        if (countries.FirstOrDefault(country => !IsCode(country.Code)) is { } unknown)
            return Outcome.Refused($"“{unknown.Code}” is not the code of a country.", nameof(Countries));
        if (countries.Any(country => country.Standard is < 0 or > HighestRate || country.Reduced is < 0 or > HighestRate))
            return Outcome.Refused("A rate of tax is between 0 and 50 percent.", nameof(Countries));
        if (countries.GroupBy(country => country.Code).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return Outcome.Refused($"{twice.Key} is listed twice.", nameof(Countries));
        if (countries.Any(country => country.Code == home))
            return Outcome.Refused("Your own country's rates are those above: it needs no line of its own.", nameof(Countries));

        (Home, ReducedAtHome, Elsewhere, Countries) = (home, reducedAtHome, elsewhere, [.. countries.OrderBy(country => country.Code, StringComparer.Ordinal)]);
        return Outcome.Done;
    }

    /// <summary>How a purchase from this country is taxed; null where the buyer was not asked, which counts as home.</summary>
    public TaxTerms For(string? country, StudioTerms studio)
    {
        var home = new TaxTerms(studio.TaxName, studio.TaxRate, ReducedAtHome is { } reduced && !studio.IsExempt ? new TaxRate(reduced) : studio.TaxRate);
        if (studio.IsExempt || country is null || country == Home)
            return home;
        if (Countries.FirstOrDefault(other => other.Code == country) is { } listed)
            return new TaxTerms(listed.Name, new TaxRate(listed.Standard), new TaxRate(listed.Reduced ?? listed.Standard));

        return Elsewhere == TaxElsewhere.AsAtHome || Home is null ? home : new TaxTerms("", new TaxRate(0), new TaxRate(0));
    }

    /// <summary>Whether somebody who buys only files has to say where they live.</summary>
    public bool AsksFiles(StudioTerms studio) => !studio.IsExempt && Home is not null && (Countries.Count > 0 || Elsewhere == TaxElsewhere.NotAtAll);

    /// <summary>The terms that take most out of a price that includes tax: those at home first, then the highest rates of listed countries.</summary>
    public IReadOnlyList<TaxTerms> Hardest(StudioTerms studio)
    {
        var listed = Countries.Select(country => For(country.Code, studio)).ToList();
        return [.. new[] { For(null, studio), listed.MaxBy(terms => terms.Standard.Hundredths), listed.MaxBy(terms => terms.Reduced.Hundredths) }.OfType<TaxTerms>().Distinct()];
    }

    private static bool IsCode(string text) => text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'];
}

/// <summary>A country's rates, in hundredths of a percent.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Name">What the tax is called there.</param>
/// <param name="Standard">The usual rate.</param>
/// <param name="Reduced">The lower one; null where there is none.</param>
internal sealed record CountryTax(string Code, string Name, int Standard, int? Reduced);

/// <summary>How buyers from countries that are not listed are taxed.</summary>
internal enum TaxElsewhere
{
    AsAtHome,
    NotAtAll,
}
