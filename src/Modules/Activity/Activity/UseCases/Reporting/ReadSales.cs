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
    IReadOnlyList<SalesSum> Sums, IReadOnlyList<SalesRow> Journal, int JournalRows, IReadOnlyList<MethodSum> Methods, DateOnly OpenOn, IReadOnlyList<OpenItem> OpenItems);

/// <summary>Payments of a period made in one way.</summary>
public sealed record MethodSum(string Currency, string Method, int Payments, long AmountMinor);

/// <summary>An order that waits for its payment.</summary>
public sealed record OpenItem(DateOnly PlacedOn, string OrderNumber, string GalleryName, string BuyerName, string Currency, long AmountMinor, int Days, Guid OrderId);

/// <summary>One sum.</summary>
public sealed record SalesSum(string Currency, int TaxRate, int Orders, long NetMinor, long TaxMinor, long GrossMinor);

/// <summary>One line of a paid order. It is booked on the day it was paid or, where that month was closed before it was heard of, later. The invoice is null where there is none.</summary>
public sealed record SalesRow(
    DateOnly PaidOn, string OrderNumber, string GalleryName, string BuyerName, string Description, string Method, string Currency, int TaxRate, long NetMinor, long TaxMinor,
    long GrossMinor, Guid OrderId, string? InvoiceNumber, DateOnly? InvoicedOn, DateOnly BookedOn);
