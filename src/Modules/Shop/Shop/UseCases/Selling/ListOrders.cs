using Shop.UseCases.Buying;

namespace Shop.UseCases.Selling;

/// <summary>Orders, newest first.</summary>
/// <param name="GalleryId">Only this gallery's; null for all.</param>
/// <param name="Status">Only these; null for all.</param>
/// <param name="Search">Number of order or invoice, buyer's name or e-mail; null for all.</param>
/// <param name="After">The cursor of the page before; null for the first.</param>
public sealed record ListOrders(Guid? GalleryId = null, OrderStatus? Status = null, string? Search = null, string? After = null);

/// <summary>A page of orders.</summary>
public sealed record OrderPage(IReadOnlyList<OrderCard> Orders, string? Next);

/// <summary>A row of the orders' list; the total is minor units of <paramref name="Currency"/>, tax included.</summary>
public sealed record OrderCard(
    Guid OrderId, string Number, Guid GalleryId, string BuyerName, string BuyerEmail, OrderStatus Status, int Items, long TotalMinor, string Currency, DateTimeOffset PlacedAt)
{
    /// <summary>The number of its invoice; null when there is none.</summary>
    public string? InvoiceNumber { get; init; }
}
