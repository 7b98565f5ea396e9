namespace Shop.Domain;

/// <summary>The one table of allowed moves.</summary>
internal static class OrderMoves
{
    private static readonly Dictionary<OrderState, OrderState[]> Allowed = new()
    {
        [OrderState.PendingPayment] = [OrderState.Paid, OrderState.Canceled],
        [OrderState.Paid] = [OrderState.InReview, OrderState.Processing, OrderState.Completed],
        [OrderState.InReview] = [OrderState.Processing, OrderState.Canceled],
        [OrderState.Processing] = [OrderState.Shipped, OrderState.Completed, OrderState.Canceled],
        [OrderState.Shipped] = [OrderState.Completed, OrderState.Canceled],
        [OrderState.Completed] = [OrderState.Canceled],
        [OrderState.Canceled] = [],
    };

    public static bool Allows(OrderState from, OrderState to) => Allowed[from].Contains(to);

    /// <summary>Where the studio may move it by hand, the usual way first.</summary>
    public static IReadOnlyList<OrderState> ByHand(OrderState from) =>
        [.. Allowed[from].Where(to => to is OrderState.Processing or OrderState.Shipped or OrderState.Completed)];
}
