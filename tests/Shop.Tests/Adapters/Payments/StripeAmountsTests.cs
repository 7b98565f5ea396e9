using Shop.Adapters.Payments;
using Shop.Domain;

namespace Shop.Tests.Adapters.Payments;

public sealed class StripeAmountsTests
{
    [Theory]
    [InlineData(1250, "EUR", 1250L)]
    [InlineData(1250, "JPY", 1250L)]
    [InlineData(500, "ISK", 50_000L)]
    [InlineData(500, "UGX", 50_000L)]
    [InlineData(12_340, "KWD", 12_340L)]
    [InlineData(12_345, "KWD", null)]
    [InlineData(1200, "MGA", 12L)]
    [InlineData(1250, "MGA", null)]
    public void Amounts_are_told_as_stripe_counts_them(long minor, string currency, long? theirs)
    {
        StripeAmounts.Of(new Money(minor, currency)).ShouldBe(theirs);
        if (theirs is { } told)
            StripeAmounts.Read(told, currency.ToLowerInvariant()).ShouldBe(new Money(minor, currency));
    }

    [Fact]
    public void What_is_less_than_our_smallest_unit_is_not_read() => StripeAmounts.Read(50_001, "isk").ShouldBeNull();

    [Theory]
    [InlineData(65, "eur", "CHF", 1.05, 62)]
    [InlineData(65, "eur", "JPY", 0.006, 108)]
    public void A_fee_in_another_currency_is_told_in_the_payments(long fee, string kept, string paid, decimal rate, long told) =>
        StripeAmounts.FeeIn(fee, kept, paid, rate).ShouldBe(told);
}
