using Settings.Contracts;
using Shop.Domain;
using Shop.Ports;

namespace Shop.Adapters.Neighbours;

internal sealed class SettingsStudioTerms(IStudio studio) : IStudioTerms
{
    public async Task<StudioTerms?> Find(CancellationToken ct) => await studio.Find(ct) is { } fact
        ? new StudioTerms(
            fact.Name, fact.ContactEmail, fact.OrderAlerts, fact.Currency, fact.TimeZone, new TaxRate(fact.TaxRateInForce), TaxName(fact), fact.PaymentInstructions)
        {
            Seller = new Seller(fact.Legal.Name, fact.Legal.Address, fact.Legal.TaxNumber, fact.Legal.VatId),
            IsExempt = fact.Legal.IsSmallBusiness,
            Language = fact.MailLanguage,
        }
        : null;

    private static string TaxName(StudioFact fact) => fact.TaxRateInForce > 0 ? fact.TaxName : fact.Legal.IsSmallBusiness ? fact.Legal.ExemptionNote : "";
}
