namespace Shop.Domain.Pricing;

/// <summary>One line with its tax. Amounts are minor units; gross is what the buyer pays for it.</summary>
/// <param name="ListMinor">By the list, tax included.</param>
/// <param name="DiscountMinor">Taken off that, tax included.</param>
/// <param name="TaxMinor">In what is left.</param>
/// <param name="Rate">The tax's.</param>
/// <param name="CostMinor">The studio's, without tax.</param>
internal sealed record QuotedLine(long ListMinor, long DiscountMinor, long TaxMinor, TaxRate Rate, long CostMinor)
{
    public long GrossMinor => ListMinor - DiscountMinor;

    public long NetMinor => GrossMinor - TaxMinor;

    /// <summary>
    /// The one rounding of money: the tax of a line, to the nearest minor unit, half away from zero. It is reckoned on what the line costs after its discount, as part
    /// of a price that includes tax or on top of one that does not; everything else is adding up.
    /// </summary>
    public static QuotedLine Of(long listMinor, long offMinor, TaxRate rate, bool includesTax, long costMinor)
    {
        var left = listMinor - offMinor;
        if (includesTax)
            return new QuotedLine(listMinor, offMinor, rate.IncludedIn(left), rate, costMinor);

        var (before, tax) = (listMinor + rate.OnTopOf(listMinor), rate.OnTopOf(left));
        return new QuotedLine(before, before - left - tax, tax, rate, costMinor);
    }
}
