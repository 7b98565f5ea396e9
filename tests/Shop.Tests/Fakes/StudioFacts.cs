using Settings.Contracts;

namespace Shop.Tests.Fakes;

/// <summary>Stands in for the Settings module.</summary>
internal sealed class StudioFacts : IStudio
{
    public StudioFact? Fact { get; set; } = new(
        Cast.Terms.StudioName, Cast.Terms.ContactEmail, Cast.Terms.Currency, Cast.Terms.TimeZone, Cast.Terms.TaxRate.Hundredths, Cast.Terms.TaxName,
        Cast.Terms.PaymentInstructions, Cast.Terms.OrderAlerts);

    /// <summary>The studio tells who it is.</summary>
    public void Tell() => Fact = Fact! with { Legal = LegalFact.None with { Name = Cast.Seller.Name, Address = Cast.Seller.Address, TaxNumber = Cast.Seller.TaxNumber, VatId = Cast.Seller.VatId } };

    public ValueTask<StudioFact?> Find(CancellationToken ct) => ValueTask.FromResult(Fact);
}
