using System.Globalization;

namespace Shop.Domain;

/// <summary>
/// A tax rate in hundredths of a percent. Rounding happens once per line and nowhere else: the tax that a line's price includes, or that comes on top of it, is
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
    public Money IncludedIn(Money gross) => gross with { Minor = IncludedIn(gross.Minor) };

    /// <summary>The tax inside a price that includes it; minor units.</summary>
    public long IncludedIn(long grossMinor) => (long)Math.Round((decimal)grossMinor * Hundredths / (Whole + Hundredths), MidpointRounding.AwayFromZero);

    /// <summary>The tax on top of a price that does not include it; minor units.</summary>
    public long OnTopOf(long netMinor) => (long)Math.Round((decimal)netMinor * Hundredths / Whole, MidpointRounding.AwayFromZero);

    public override string ToString() => (Hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
