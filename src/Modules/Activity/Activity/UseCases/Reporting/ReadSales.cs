namespace Activity.UseCases.Reporting;

/// <summary>What was sold in a period of whole days in the studio's time zone, both ends included, for the screen.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last.</param>
/// <param name="Rows">How many rows of each list at most; the sums are of all.</param>
public sealed record ReadSales(DateOnly From, DateOnly To, int Rows);

/// <summary>Sales of a period; amounts are minor units.</summary>
/// <param name="Sums">One for each currency and rate of tax.</param>
/// <param name="Journal">The first lines.</param>
/// <param name="JournalRows">How many lines there are.</param>
/// <param name="Methods">What was paid how.</param>
/// <param name="OpenOn">The last day of the period, or today where that is still to come.</param>
/// <param name="OpenItems">Orders neither paid nor canceled when that day ended, the oldest first.</param>
public sealed record SalesSummary(
    IReadOnlyList<SalesSum> Sums, IReadOnlyList<SalesRow> Journal, int JournalRows, IReadOnlyList<MethodSum> Methods, DateOnly OpenOn, IReadOnlyList<OpenItem> OpenItems)
{
    /// <summary>What was earned on the first orders.</summary>
    public IReadOnlyList<ProfitRow> Profits { get; init; } = [];

    /// <summary>The sums of all, by currency.</summary>
    public IReadOnlyList<ProfitSum> ProfitSums { get; init; } = [];
}

/// <summary>Payments of a period made in one way, less what went back so, and what the provider kept of them.</summary>
public sealed record MethodSum(string Currency, string Method, int Payments, long AmountMinor, long FeeMinor = 0);

/// <summary>What money did.</summary>
public enum PaymentKind
{
    /// <summary>It came.</summary>
    Payment,

    /// <summary>It went back.</summary>
    Refund,

    /// <summary>The provider's part of a payment became known after that.</summary>
    Fee,
}

/// <summary>What was earned on an order: what it brought without tax, less what it cost and what the provider kept. Money for gift cards is not earned before they are paid with.</summary>
public sealed record ProfitRow(
    DateOnly BookedOn, string OrderNumber, string GalleryName, string BuyerName, string Currency, long NetMinor, long CostMinor, long FeeMinor, PaymentKind Kind)
{
    /// <summary>Negative for a loss.</summary>
    public long ProfitMinor => NetMinor - CostMinor - FeeMinor;
}

/// <summary>What was earned in a period in one currency.</summary>
public sealed record ProfitSum(string Currency, long NetMinor, long CostMinor, long FeeMinor)
{
    /// <inheritdoc cref="ProfitRow.ProfitMinor"/>
    public long ProfitMinor => NetMinor - CostMinor - FeeMinor;
}

/// <summary>An order that waits for its payment.</summary>
public sealed record OpenItem(DateOnly PlacedOn, string OrderNumber, string GalleryName, string BuyerName, string Currency, long AmountMinor, int Days, Guid OrderId);

/// <summary>One sum, less what went back.</summary>
public sealed record SalesSum(string Currency, int TaxRate, int Orders, long NetMinor, long TaxMinor, long GrossMinor)
{
    /// <summary>Where the tax is due, ISO 3166-1 alpha-2; null where that was not asked.</summary>
    public string? Country { get; init; }
}

/// <summary>One line of a paid order. It is booked on the day it was paid or, where that month was closed before it was heard of, later. The invoice is null where there is none.</summary>
public sealed record SalesRow(
    DateOnly PaidOn, string OrderNumber, string GalleryName, string BuyerName, string Description, string Method, string Currency, int TaxRate, long NetMinor, long TaxMinor,
    long GrossMinor, Guid OrderId, string? InvoiceNumber, DateOnly? InvoicedOn, DateOnly BookedOn)
{
    /// <summary>Whether it went back; amounts are negative then, and it was "paid" on the day it did.</summary>
    public bool IsRefund { get; init; }

    /// <summary>Null where there is none.</summary>
    public string? CreditNoteNumber { get; init; }

    /// <summary>Where the tax is due, ISO 3166-1 alpha-2; null where that was not asked.</summary>
    public string? Country { get; init; }

    /// <summary>What was sold, in the shop's words.</summary>
    public string ItemKind { get; init; } = "";

    /// <summary>Pieces.</summary>
    public int Quantity { get; init; } = 1;

    /// <summary>What discounts took off, tax included.</summary>
    public long DiscountMinor { get; init; }
}
