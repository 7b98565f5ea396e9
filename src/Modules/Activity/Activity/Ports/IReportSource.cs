using Activity.UseCases.Reporting;
using Activity.UseCases.Watching;

namespace Activity.Ports;

/// <summary>The rows of reports, read as they are written.</summary>
internal interface IReportSource
{
    /// <summary>Lines of orders booked as paid or refunded in the period, in the order of booking; what went back is negative.</summary>
    IAsyncEnumerable<SalesRow> Sales(StudioHead studio, DateOnly from, DateOnly to, CancellationToken ct);

    /// <summary>Payments, refunds and fees booked in the period, in their order.</summary>
    IAsyncEnumerable<PaymentRow> Payments(StudioHead studio, DateOnly from, DateOnly to, CancellationToken ct);

    /// <summary>What was earned and spent on each order, as far as it was booked in the period, in its order.</summary>
    IAsyncEnumerable<ProfitRow> Profits(StudioHead studio, DateOnly from, DateOnly to, CancellationToken ct);

    /// <summary>Orders that were neither paid nor canceled when that day ended, the oldest first.</summary>
    IAsyncEnumerable<OpenItem> OpenItems(StudioHead studio, DateOnly day, CancellationToken ct);

    /// <summary>What happened in the period, in its order: in the whole studio, or in one gallery.</summary>
    IAsyncEnumerable<ActivityEntry> Entries(StudioHead studio, DateOnly from, DateOnly to, Guid? galleryId, CancellationToken ct);
}

/// <summary>Money that came, went back or was kept by the provider; the invoice is null where there is none. What went back is negative.</summary>
internal sealed record PaymentRow(
    DateOnly PaidOn, string OrderNumber, string? InvoiceNumber, string GalleryName, string BuyerName, string Method, string Currency, long AmountMinor, DateOnly BookedOn)
{
    /// <summary>The method of what was paid with a gift card.</summary>
    public const string GiftCard = "Gift card";

    public PaymentKind Kind { get; init; }

    public long FeeMinor { get; init; }

    public string? CreditNoteNumber { get; init; }
}
