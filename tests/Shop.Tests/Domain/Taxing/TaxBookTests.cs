using Shop.Domain;
using Shop.Domain.Pricing;
using Shop.Domain.Taxing;

namespace Shop.Tests.Domain.Taxing;

public sealed class TaxBookTests
{
    private static readonly TaxTerms Home = new("VAT", new TaxRate(810), new TaxRate(260));

    private readonly TaxBook _book = TaxBook.Empty();

    [Fact]
    public void Before_anything_is_told_everybody_is_taxed_as_at_home()
    {
        var alike = new TaxTerms("VAT", new TaxRate(810), new TaxRate(810));

        _book.For(null, Cast.Terms).ShouldBe(alike);
        _book.For("US", Cast.Terms).ShouldBe(alike);
    }

    [Fact]
    public void A_listed_country_has_its_own_rates()
    {
        Told(TaxElsewhere.AsAtHome);

        _book.For("CH", Cast.Terms).ShouldBe(Home);
        _book.For("DE", Cast.Terms).ShouldBe(new TaxTerms("USt", new TaxRate(1900), new TaxRate(700)));
        _book.For("FR", Cast.Terms).ShouldBe(new TaxTerms("TVA", new TaxRate(2000), new TaxRate(2000)));
        _book.For("US", Cast.Terms).ShouldBe(Home);
    }

    [Fact]
    public void Abroad_may_be_free_of_tax()
    {
        Told(TaxElsewhere.NotAtAll);

        _book.For("US", Cast.Terms).ShouldBe(new TaxTerms("", new TaxRate(0), new TaxRate(0)));
        _book.For(null, Cast.Terms).ShouldBe(Home, "a buyer who was not asked");
    }

    [Fact]
    public void A_small_business_taxes_nothing_anywhere()
    {
        Told(TaxElsewhere.AsAtHome);
        var exempt = Cast.Terms with { TaxRate = new TaxRate(0), TaxName = "No tax, § 19", IsExempt = true };

        foreach (var country in new[] { null, "CH", "DE", "US" })
            _book.For(country, exempt).ShouldBe(new TaxTerms("No tax, § 19", new TaxRate(0), new TaxRate(0)));
    }

    [Fact]
    public void What_makes_no_sense_is_refused_and_changes_nothing()
    {
        Change("ch").Field.ShouldBe("Home");
        Change("CH", reduced: 5_001).Field.ShouldBe("ReducedAtHome");
        Change("CH", new CountryTax("germany", "", 0, null)).Reason.ShouldBe("“germany” is not the code of a country.");
        Change("CH", new CountryTax("DE", "", 1900, null), new CountryTax("DE", "", 700, null)).Reason.ShouldBe("DE is listed twice.");
        Change("CH", new CountryTax("CH", "", 810, null)).Reason.ShouldBe("Your own country's rates are those above: it needs no line of its own.");
        (_book.Home, _book.Countries.Count).ShouldBe((null, 0));
    }

    private BuildingBlocks.Outcome Change(string? home, params CountryTax[] countries) => _book.Change(home, 260, TaxElsewhere.AsAtHome, countries);

    private BuildingBlocks.Outcome Change(string? home, int reduced) => _book.Change(home, reduced, TaxElsewhere.AsAtHome, []);

    private void Told(TaxElsewhere elsewhere) =>
        _book.Change("CH", 260, elsewhere, [new CountryTax("FR", "TVA", 2000, null), new CountryTax("DE", "USt", 1900, 700)]).Succeeded.ShouldBeTrue();
}
