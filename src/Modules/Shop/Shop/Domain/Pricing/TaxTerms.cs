using Shop.Domain.Catalogue;

namespace Shop.Domain.Pricing;

/// <summary>How a purchase is taxed: where it goes decides.</summary>
/// <param name="Name">What the tax is called there; at a rate of 0 the sentence that says why, or nothing.</param>
/// <param name="Standard">The usual rate.</param>
/// <param name="Reduced">The lower one.</param>
internal sealed record TaxTerms(string Name, TaxRate Standard, TaxRate Reduced)
{
    public TaxRate Of(TaxClass taxClass) => taxClass switch
    {
        TaxClass.Standard => Standard,
        TaxClass.Reduced => Reduced,
        _ => new TaxRate(0),
    };
}
