using Settings.Contracts;

namespace Shop.Tests.Fakes;

/// <summary>Stands in for the Settings module.</summary>
internal sealed class StudioFacts : IStudio
{
    public StudioFact? Fact { get; set; } = new(
        Cast.Terms.StudioName, Cast.Terms.ContactEmail, Cast.Terms.Currency, Cast.Terms.TimeZone, Cast.Terms.TaxRate.Hundredths, Cast.Terms.TaxName,
        Cast.Terms.PaymentInstructions, Cast.Terms.OrderAlerts);

    public ValueTask<StudioFact?> Find(CancellationToken ct) => ValueTask.FromResult(Fact);
}
