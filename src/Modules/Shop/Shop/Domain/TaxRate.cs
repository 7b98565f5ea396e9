using System.Globalization;

namespace Shop.Domain;

/// <summary>
/// A tax rate in hundredths of a percent. Rounding happens once per line and nowhere else: the tax that a line's price includes is
/// rounded to the nearest minor unit, half away from zero; the net is the rest, and an order's tax is the sum of its lines' taxes.
/// </summary>
internal readonly record struct TaxRate
{
    private const int Whole = 100_00;

    public TaxRate(int hundredths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hundredths);
        Hundredths = hundredths;
    }

    public int Hundredths { get; }

    /// <summary>The tax inside a price that includes it.</summary>
    public Money IncludedIn(Money gross) =>
        gross with { Minor = (long)Math.Round((decimal)gross.Minor * Hundredths / (Whole + Hundredths), MidpointRounding.AwayFromZero) };

    public override string ToString() => (Hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
