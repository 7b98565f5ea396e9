namespace Shop.Domain.Paying;

/// <summary>How an order can be paid.</summary>
internal enum WayToPay
{
    /// <summary>On the page of a payment provider.</summary>
    Card,

    /// <summary>By hand, as the studio says.</summary>
    Offline,

    /// <summary>There is nothing to pay.</summary>
    Free,
}
