namespace Shop.Domain;

/// <summary>Money of a paid order that goes back. It is set aside when it is asked for, and settled once it is on its way.</summary>
internal sealed class Refund
{
    public const int LongestReason = 500;

    public required Guid Id { get; init; }

    /// <summary>How it goes back.</summary>
    public required string Method { get; init; }

    /// <summary>Why; printed on the credit note. May be empty.</summary>
    public string Reason { get; init; } = "";

    public required DateTimeOffset AskedAt { get; init; }

    public required IReadOnlyList<RefundPart> Parts { get; init; }

    /// <summary>Whether what is returned is not made any more, so that its cost is spared.</summary>
    public bool SparesCost { get; init; }

    /// <summary>Whether the order is canceled with it.</summary>
    public bool Cancels { get; init; }

    /// <summary>The payment it goes back to by its provider; null when the studio returns the money by itself.</summary>
    public Guid? PaymentId { get; init; }

    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>What of each line went back; empty until it is settled.</summary>
    public IReadOnlyList<RefundedLine> Lines { get; private set; } = [];

    public bool IsSettled => SettledAt is not null;

    public long AmountMinor => Parts.Sum(part => part.AmountMinor);

    public long TaxMinor => Lines.Sum(line => line.TaxMinor);

    public long AmountOf(int position) => Parts.Where(part => part.Position == position).Sum(part => part.AmountMinor);

    public void Settle(IReadOnlyList<RefundedLine> lines, DateTimeOffset now) => (Lines, SettledAt) = (lines, now);
}

/// <summary>How much of a line goes back, tax included.</summary>
internal sealed record RefundPart(int Position, long AmountMinor);

/// <summary>What of a line went back.</summary>
/// <param name="Position">Which line.</param>
/// <param name="AmountMinor">Tax included.</param>
/// <param name="TaxMinor">In that.</param>
/// <param name="DiscountMinor">The part of the line's discount that falls on it.</param>
/// <param name="CostMinor">What the studio is spared.</param>
/// <param name="Quantity">How many of the pieces are returned with it in whole.</param>
internal sealed record RefundedLine(int Position, long AmountMinor, long TaxMinor, long DiscountMinor, long CostMinor, int Quantity)
{
    public long NetMinor => AmountMinor - TaxMinor;
}
