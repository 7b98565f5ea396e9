using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain.Taxing;
using Shop.Ports;

namespace Shop.UseCases.Taxing;

/// <summary>Changes what the studio taxes by where its buyers live. Rates are hundredths of a percent.</summary>
/// <param name="Home">Where the studio is, ISO 3166-1 alpha-2; null: not told.</param>
/// <param name="ReducedAtHome">The lower rate at home; null where all is taxed alike.</param>
/// <param name="Elsewhere">What countries that are not listed are charged.</param>
/// <param name="Countries">Countries with rates of their own.</param>
public sealed record ChangeTaxes(string? Home, int? ReducedAtHome, Elsewhere Elsewhere, IReadOnlyList<CountryRates> Countries);

internal sealed class ChangeTaxesHandler(ITaxBooks books) : ICommandHandler<ChangeTaxes>
{
    public async Task<Outcome> Handle(ChangeTaxes command, CancellationToken ct) => (await books.Open(ct)).Change(
        command.Home, command.ReducedAtHome, (TaxElsewhere)command.Elsewhere,
        [.. command.Countries.Select(country => new CountryTax(country.Code, country.Name.Trim(), country.Standard, country.Reduced))]);
}
