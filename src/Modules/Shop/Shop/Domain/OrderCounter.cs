namespace Shop.Domain;

/// <summary>Counts the orders of a year; kept together with the order, so that no number is lost and none is given twice.</summary>
internal sealed class OrderCounter
{
    public required int Year { get; init; }

    public int Last { get; private set; }

    public OrderNumber Next() => new(Year, ++Last);
}
