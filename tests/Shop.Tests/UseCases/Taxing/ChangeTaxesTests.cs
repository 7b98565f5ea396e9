using Shop.Domain.Taxing;
using Shop.Tests.Fakes;
using Shop.UseCases.Taxing;

namespace Shop.Tests.UseCases.Taxing;

public sealed class ChangeTaxesTests
{
    private readonly InMemoryTaxBooks _books = new();

    [Fact]
    public async Task Rates_are_kept_by_country()
    {
        var outcome = await Change("CH", new CountryRates("FR", " TVA ", 2000, null), new CountryRates("DE", "USt", 1900, 700));

        outcome.Succeeded.ShouldBeTrue();
        (_books.Book.Home, _books.Book.ReducedAtHome, _books.Book.Elsewhere).ShouldBe(("CH", 260, TaxElsewhere.NotAtAll));
        _books.Book.Countries.ShouldBe([new CountryTax("DE", "USt", 1900, 700), new CountryTax("FR", "TVA", 2000, null)]);
    }

    [Fact]
    public async Task What_the_book_refuses_is_refused() => (await Change("CH", new CountryRates("CH", "", 810, null))).Field.ShouldBe("Countries");

    [Fact]
    public void The_rates_of_the_union_make_a_book()
    {
        EuropeanRates.All.Count.ShouldBe(27);
        EuropeanRates.All.ShouldAllBe(country => country.Standard >= 15_00 && (country.Reduced ?? 5_00) >= 5_00 && (country.Reduced ?? 0) < country.Standard);
        TaxBook.Empty().Change("CH", null, TaxElsewhere.NotAtAll, EuropeanRates.All).Succeeded.ShouldBeTrue();
    }

    private Task<BuildingBlocks.Outcome> Change(string home, params CountryRates[] countries) =>
        new ChangeTaxesHandler(_books).Handle(new ChangeTaxes(home, 260, Elsewhere.NotAtAll, countries), default);
}
