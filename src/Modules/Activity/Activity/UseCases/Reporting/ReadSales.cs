namespace Activity.UseCases.Reporting;

/// <summary>What was sold in a period of whole days in the studio's time zone, both ends included, for the screen.</summary>
public sealed record ReadSales(DateOnly From, DateOnly To);

/// <summary>Sales of a period, one sum per currency and tax rate; amounts are minor units.</summary>
public sealed record SalesSummary(IReadOnlyList<SalesSum> Sums, IReadOnlyList<SalesRow> Rows);

/// <summary>One sum.</summary>
public sealed record SalesSum(string Currency, int TaxRate, int Orders, long NetMinor, long TaxMinor, long GrossMinor);

/// <summary>One line of a paid order, on the day it was paid; the invoice is null where there is none.</summary>
public sealed record SalesRow(
    DateOnly PaidOn, string OrderNumber, string GalleryName, string BuyerName, string Description, string Method, string Currency, int TaxRate, long NetMinor, long TaxMinor,
    long GrossMinor, Guid OrderId, string? InvoiceNumber);
