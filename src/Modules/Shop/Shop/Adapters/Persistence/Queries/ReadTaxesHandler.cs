using BuildingBlocks.UseCases;
using Shop.Domain.Taxing;
using Shop.Ports;
using Shop.UseCases.Taxing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadTaxesHandler(ITaxBooks books, IStudioTerms studio) : IQueryHandler<ReadTaxes, TaxesView>
{
    public async Task<TaxesView> Handle(ReadTaxes query, CancellationToken ct)
    {
        var (book, terms) = (await books.Open(ct), await studio.Find(ct));
        return new TaxesView(
            book.Home, terms?.TaxRate.Hundredths ?? 0, terms?.TaxName ?? "", book.ReducedAtHome, (Elsewhere)book.Elsewhere, [.. book.Countries.Select(AsRates)], terms?.IsExempt ?? false)
        {
            EuropeanUnion = [.. EuropeanRates.All.Select(AsRates)],
            EuropeanUnionAsOf = EuropeanRates.AsOf,
        };
    }

    private static CountryRates AsRates(CountryTax country) => new(country.Code, country.Name, country.Standard, country.Reduced);
}
