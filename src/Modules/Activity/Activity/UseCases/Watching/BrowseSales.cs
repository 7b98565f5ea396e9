namespace Activity.UseCases.Watching;

/// <summary>Orders as far as they were heard of, one row for each.</summary>
/// <param name="Scope">Where, when and by whom. The day of an order is the one on which it was placed.</param>
/// <param name="Search">Part of a name or an address; null for all.</param>
/// <param name="Number">Part of an order's number; null for all.</param>
/// <param name="Sort">By what.</param>
/// <param name="Ascending">The earliest or the smallest first.</param>
/// <param name="After">The cursor of the page before; null for the first.</param>
/// <param name="Take">How many at most.</param>
public sealed record BrowseSales(
    ActivityScope Scope, string? Search = null, string? Number = null, SaleSort Sort = SaleSort.Date, bool Ascending = false, string? After = null, int Take = 50);

/// <summary>What orders are sorted by.</summary>
public enum SaleSort
{
    Date,
    Total,
}

/// <summary>A page of orders.</summary>
/// <param name="Rows">In their order.</param>
/// <param name="Next">The cursor of the next page; null after the last.</param>
public sealed record SalePage(IReadOnlyList<SaleRow> Rows, string? Next);

/// <summary>One order.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Seq">The entry of the log that has its assets; null where it was not heard of yet.</param>
/// <param name="GalleryId">Where.</param>
/// <param name="GalleryName">Its name.</param>
/// <param name="IsGalleryRemoved">Whether there is nothing to be led to any more.</param>
/// <param name="Number">The order's number.</param>
/// <param name="At">When it was placed.</param>
/// <param name="Count">How many assets were bought.</param>
/// <param name="Status">How far it came.</param>
/// <param name="TotalMinor">Minor units of the currency, tax included.</param>
/// <param name="Currency">The order's.</param>
/// <param name="VisitorId">Who bought.</param>
/// <param name="BuyerName">As the order names them.</param>
/// <param name="BuyerEmail">Null where it is not known.</param>
/// <param name="Type">How they came in.</param>
public sealed record SaleRow(
    Guid OrderId, long? Seq, Guid GalleryId, string GalleryName, bool IsGalleryRemoved, string Number, DateTimeOffset At, int Count, SaleStatus Status, long TotalMinor,
    string Currency, Guid VisitorId, string BuyerName, string? BuyerEmail, UserType? Type)
{
    /// <summary>What was earned on it without tax, costs and fees, less what went back; minor units, negative for a loss, null before it was paid.</summary>
    public long? ProfitMinor { get; init; }
}

/// <summary>How far an order came.</summary>
public enum SaleStatus
{
    Placed,
    Paid,
    Canceled,
    InReview,
    Processing,
    Shipped,
    Completed,
}
