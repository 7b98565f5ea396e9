namespace Shop.Domain;

/// <summary>An invoice as it was printed, once and for good.</summary>
internal sealed class InvoicePaper
{
    public required Guid InvoiceId { get; init; }

    /// <summary>A PDF.</summary>
    public required byte[] Bytes { get; init; }

    public required DateTimeOffset PrintedAt { get; init; }
}
