using System.Globalization;

namespace Shop.Domain;

/// <summary>An amount in whole minor units of one currency; amounts of two currencies never meet.</summary>
internal readonly record struct Money(long Minor, string Currency)
{
    // ISO 4217; every currency that is not listed has two digits.
    private static readonly HashSet<string> WithoutDigits =
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly HashSet<string> WithThreeDigits = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    public static Money Zero(string currency) => new(0, currency);

    public static Money Sum(string currency, IEnumerable<Money> amounts) => amounts.Aggregate(Zero(currency), (sum, amount) => sum.Plus(amount));

    public Money Plus(Money other) => new(checked(Minor + Same(other).Minor), Currency);

    public Money Minus(Money other) => new(checked(Minor - Same(other).Minor), Currency);

    /// <summary>As clients and studio read it, the same everywhere: "CHF 1,234.50".</summary>
    public override string ToString()
    {
        var digits = DigitsOf(Currency);
        var whole = Minor / (decimal)Math.Pow(10, digits);
        return $"{Currency} {whole.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)}";
    }

    /// <summary>How many minor units make one of the currency: 100 cents, 1 yen.</summary>
    public static long UnitOf(string currency) => (long)Math.Pow(10, DigitsOf(currency));

    private static int DigitsOf(string currency) => WithoutDigits.Contains(currency) ? 0 : WithThreeDigits.Contains(currency) ? 3 : 2;

    private Money Same(Money other) =>
        other.Currency == Currency ? other : throw new InvalidOperationException($"{Currency} and {other.Currency} cannot be reckoned together.");
}
