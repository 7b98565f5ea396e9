namespace Shop.Domain;

/// <summary>The one way lines add up: the total is the sum of the prices, the tax the sum of the lines' taxes.</summary>
internal readonly record struct OrderTotals(Money Total, Money Tax)
{
    public static OrderTotals Of(string currency, IReadOnlyCollection<OrderLine> lines) => new(
        Money.Sum(currency, lines.Select(line => new Money(line.PriceMinor, currency))),
        Money.Sum(currency, lines.Select(line => new Money(line.TaxMinor, currency))));
}
