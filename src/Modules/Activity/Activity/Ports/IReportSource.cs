using Activity.UseCases.Reporting;
using Activity.UseCases.Watching;

namespace Activity.Ports;

/// <summary>The rows of reports, read as they are written.</summary>
internal interface IReportSource
{
    /// <summary>Lines of orders booked as paid in the period, in the order of booking.</summary>
    IAsyncEnumerable<SalesRow> Sales(StudioHead studio, DateOnly from, DateOnly to, CancellationToken ct);

    /// <summary>Payments booked in the period, in their order.</summary>
    IAsyncEnumerable<PaymentRow> Payments(StudioHead studio, DateOnly from, DateOnly to, CancellationToken ct);

    /// <summary>Orders that were neither paid nor canceled when that day ended, the oldest first.</summary>
    IAsyncEnumerable<OpenItem> OpenItems(StudioHead studio, DateOnly day, CancellationToken ct);

    /// <summary>What happened in the period, in its order: in the whole studio, or in one gallery.</summary>
    IAsyncEnumerable<ActivityEntry> Entries(StudioHead studio, DateOnly from, DateOnly to, Guid? galleryId, CancellationToken ct);
}

/// <summary>One payment; the invoice is null where there is none.</summary>
internal sealed record PaymentRow(
    DateOnly PaidOn, string OrderNumber, string? InvoiceNumber, string GalleryName, string BuyerName, string Method, string Currency, long AmountMinor, DateOnly BookedOn);
