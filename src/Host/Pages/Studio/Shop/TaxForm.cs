using System.Globalization;
using Host.Pages.Studio.Shop.Lists;
using Shop.UseCases.Taxing;

namespace Host.Pages.Studio.Shop;

/// <summary>What is taxed where, as typed.</summary>
internal sealed class TaxForm
{
    public string? Home { get; set; }

    public string? ReducedAtHome { get; set; }

    public Elsewhere Elsewhere { get; set; }

    public List<CountryRow> Countries { get; set; } = [];

    public static TaxForm Of(TaxesView taxes) => new()
    {
        Home = taxes.Home,
        ReducedAtHome = Percent(taxes.ReducedAtHome),
        Elsewhere = taxes.Elsewhere,
        Countries = [.. taxes.Countries.Select(CountryRow.Of)],
    };

    /// <summary>Adds those of the rates whose countries are not here yet.</summary>
    public void Fill(IEnumerable<CountryRates> rates)
    {
        Countries.RemoveAll(row => row.IsBlank);
        var there = Countries.Select(row => row.Code?.Trim()).Append(Home?.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Countries.AddRange(rates.Where(rate => !there.Contains(rate.Code)).Select(CountryRow.Of));
    }

    public ChangeTaxes Read(TypedForm form)
    {
        var countries = Countries.Select((row, i) => (row, i)).Where(one => !one.row.IsBlank).Select(one => one.row.Read($"{nameof(Countries)}[{one.i}]", form)).ToList();
        return new ChangeTaxes(string.IsNullOrWhiteSpace(Home) ? null : Home.Trim().ToUpperInvariant(), form.OptionalRate(ReducedAtHome, nameof(ReducedAtHome)), Elsewhere, countries);
    }

    private static string Percent(int? hundredths) => hundredths is { } rate ? (rate / 100m).ToString("0.##", CultureInfo.CurrentCulture) : "";

    /// <summary>A country with rates of its own, as typed.</summary>
    internal sealed class CountryRow
    {
        public string? Code { get; set; }

        public string? Name { get; set; }

        public string? Standard { get; set; }

        public string? Reduced { get; set; }

        public bool IsBlank => string.IsNullOrWhiteSpace(Code) && string.IsNullOrWhiteSpace(Standard) && string.IsNullOrWhiteSpace(Reduced);

        public static CountryRow Of(CountryRates country) => new() { Code = country.Code, Name = country.Name, Standard = Percent(country.Standard), Reduced = Percent(country.Reduced) };

        public CountryRates Read(string at, TypedForm form) => new(
            (Code ?? "").Trim().ToUpperInvariant(), Name ?? "", form.Rate(Standard, $"{at}.{nameof(Standard)}"), form.OptionalRate(Reduced, $"{at}.{nameof(Reduced)}"));
    }
}
