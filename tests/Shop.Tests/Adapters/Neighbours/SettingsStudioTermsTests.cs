using Settings.Contracts;
using Shop.Adapters.Neighbours;

namespace Shop.Tests.Adapters.Neighbours;

public sealed class SettingsStudioTermsTests
{
    [Fact]
    public async Task The_studios_facts_are_the_shops_terms()
    {
        var fact = new StudioFact(
            "Studio Zürich", "hello@studio.example", "CHF", "Europe/Zurich", 810, "VAT", "IBAN CH00 1234\nStudio Zürich", "orders@studio.example");

        (await new SettingsStudioTerms(new Studio(fact)).Find(default)).ShouldBe(Cast.Terms);
    }

    [Fact]
    public async Task A_small_business_sells_without_tax_and_says_why()
    {
        var fact = new StudioFact("Studio Zürich", "hello@studio.example", "CHF", "Europe/Zurich", 810, "VAT", "Cash", "orders@studio.example")
        {
            Legal = LegalFact.None with { IsSmallBusiness = true, ExemptionNote = "No VAT is charged." },
        };

        var terms = (await new SettingsStudioTerms(new Studio(fact)).Find(default)).ShouldNotBeNull();

        (terms.TaxRate.Hundredths, terms.TaxName).ShouldBe((0, "No VAT is charged."));
    }

    [Fact]
    public async Task Without_a_studio_there_are_none() => (await new SettingsStudioTerms(new Studio(null)).Find(default)).ShouldBeNull();

    private sealed class Studio(StudioFact? fact) : IStudio
    {
        public ValueTask<StudioFact?> Find(CancellationToken ct) => ValueTask.FromResult(fact);
    }
}
