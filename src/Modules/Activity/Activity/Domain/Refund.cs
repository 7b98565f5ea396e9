namespace Activity.Domain;

/// <summary>Money of a paid order that went back, as the shop told of it. Amounts are positive minor units of the currency.</summary>
internal sealed class Refund
{
    public required Guid Id { get; init; }

    public required Guid OrderId { get; init; }

    public required Guid GalleryId { get; init; }

    /// <summary>The order's.</summary>
    public required string Number { get; init; }

    /// <summary>Null where the order never had an invoice.</summary>
    public string? CreditNoteNumber { get; init; }

    public required string BuyerName { get; init; }

    public required string Currency { get; init; }

    /// <summary>Tax included.</summary>
    public required long TotalMinor { get; init; }

    /// <summary>How much of it went back onto gift cards.</summary>
    public required long CreditMinor { get; init; }

    public required string Method { get; init; }

    /// <summary>Where tax was due; null where that was not asked.</summary>
    public string? Country { get; init; }

    /// <summary>What of each line went back; the cost is what the studio is spared.</summary>
    public required IReadOnlyList<SaleLine> Lines { get; init; }

    public required DateTimeOffset RefundedAt { get; init; }

    /// <summary>When the books count it: later, where its month was closed before it was heard of.</summary>
    public required DateTimeOffset BookedAt { get; init; }
}
