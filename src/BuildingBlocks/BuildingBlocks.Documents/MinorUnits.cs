using System.Globalization;

namespace BuildingBlocks.Documents;

/// <summary>Amounts as whole minor units of a currency (ISO 4217), and how files for machines write them.</summary>
public static class MinorUnits
{
    private static readonly HashSet<string> None =
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly HashSet<string> Three = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    private static readonly HashSet<string> Four = ["CLF", "UYW"];

    /// <summary>How many digits of an amount stand behind the point: JPY 0, EUR 2, KWD 3.</summary>
    public static int DigitsOf(string currency)
    {
        if (currency is not { Length: 3 } || !currency.All(char.IsAsciiLetterUpper))
        {
            throw new ArgumentException($"A currency is three capital letters such as EUR, not \"{currency}\".", nameof(currency));
        }

        return None.Contains(currency) ? 0 : Three.Contains(currency) ? 3 : Four.Contains(currency) ? 4 : 2;
    }

    public static decimal ToDecimal(long minor, string currency)
    {
        int digits = DigitsOf(currency);
        decimal units = 1;
        for (int i = 0; i < digits; i++)
        {
            units *= 10;
        }

        return minor / units;
    }

    /// <summary>1250 EUR → 12.50, whatever the culture.</summary>
    public static string ToText(long minor, string currency) =>
        ToDecimal(minor, currency).ToString($"F{DigitsOf(currency)}", CultureInfo.InvariantCulture);
}
