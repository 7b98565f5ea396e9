namespace Shop.Domain;

/// <summary>Where an order stands.</summary>
internal enum OrderState
{
    PendingPayment,
    Paid,
    Canceled,
}

/// <summary>The one table of allowed moves.</summary>
internal static class OrderMoves
{
    private static readonly Dictionary<OrderState, OrderState[]> Allowed = new()
    {
        [OrderState.PendingPayment] = [OrderState.Paid, OrderState.Canceled],
        [OrderState.Paid] = [],
        [OrderState.Canceled] = [],
    };

    public static bool Allows(OrderState from, OrderState to) => Allowed[from].Contains(to);
}
