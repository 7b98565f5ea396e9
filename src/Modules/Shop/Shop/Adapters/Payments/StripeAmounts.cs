using BuildingBlocks.Documents;
using Shop.Domain;

namespace Shop.Adapters.Payments;

/// <summary>Amounts as Stripe counts them, which is not ISO 4217 everywhere (docs.stripe.com/currencies).</summary>
internal static class StripeAmounts
{
    private static readonly HashSet<string> WithoutDigits =
        ["BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF"];

    // Written with two digits that are always 0.
    private static readonly HashSet<string> WithTwoZeros = ["ISK", "UGX"];

    // Written with three digits of which the last is always 0.
    private static readonly HashSet<string> WithThreeDigits = ["BHD", "JOD", "KWD", "OMR", "TND"];

    /// <summary>Null when Stripe can't take exactly this amount.</summary>
    public static long? Of(Money amount)
    {
        var (theirs, ours) = (DigitsOf(amount.Currency), MinorUnits.DigitsOf(amount.Currency));
        if (theirs < ours && amount.Minor % Power(ours - theirs) != 0)
            return null;

        var minor = theirs >= ours ? checked(amount.Minor * Power(theirs - ours)) : amount.Minor / Power(ours - theirs);
        return minor % StepOf(amount.Currency) == 0 ? minor : null;
    }

    /// <summary>Null when it can't be told in our minor units.</summary>
    public static Money? Read(long minor, string currency)
    {
        var code = currency.ToUpperInvariant();
        var (theirs, ours) = (DigitsOf(code), MinorUnits.DigitsOf(code));
        if (theirs <= ours)
            return new Money(checked(minor * Power(ours - theirs)), code);

        return minor % Power(theirs - ours) == 0 ? new Money(minor / Power(theirs - ours), code) : null;
    }

    /// <summary>A fee in the currency of the payment, where it was kept in another one.</summary>
    /// <param name="minor">Stripe's, in <paramref name="kept"/>.</param>
    /// <param name="kept">The currency it was kept in.</param>
    /// <param name="paid">The currency of the payment.</param>
    /// <param name="rate">How much of the first one unit of the second is.</param>
    public static long FeeIn(long minor, string kept, string paid, decimal rate) =>
        (long)Math.Round(minor / (decimal)Power(DigitsOf(kept.ToUpperInvariant())) / rate * Power(MinorUnits.DigitsOf(paid)), MidpointRounding.AwayFromZero);

    private static int DigitsOf(string currency) => WithoutDigits.Contains(currency) ? 0 : WithThreeDigits.Contains(currency) ? 3 : 2;

    private static long StepOf(string currency) => WithTwoZeros.Contains(currency) ? 100 : WithThreeDigits.Contains(currency) ? 10 : 1;

    private static long Power(int digits) => digits switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };
}
