using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>An order as told by the shop's messages; each part is filled in when it is heard of.</summary>
internal sealed class Sale(Guid id, Guid galleryId, string number)
{
    public Guid Id { get; private set; } = id;

    public Guid GalleryId { get; private set; } = galleryId;

    public string Number { get; private set; } = number;

    public Guid? VisitorId { get; private set; }

    /// <summary>How the buyer came in; null where that is not known.</summary>
    public UserType? VisitorType { get; private set; }

    public string BuyerName { get; private set; } = "";

    public string Currency { get; private set; } = "";

    /// <summary>Minor units of the currency, tax included.</summary>
    public long TotalMinor { get; private set; }

    public IReadOnlyList<SaleLine> Lines { get; private set; } = [];

    public DateTimeOffset? PlacedAt { get; private set; }

    /// <summary>When the books count it as placed: later, where its month was closed before it was heard of.</summary>
    public DateTimeOffset? PlacedBookedAt { get; private set; }

    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>Likewise.</summary>
    public DateTimeOffset? PaidBookedAt { get; private set; }

    /// <summary>The moment that it is listed with: when it was placed, or paid where that was not heard of. Null before either was.</summary>
    public DateTimeOffset? ListedAt { get; private set; }

    public string? Method { get; private set; }

    /// <summary>Where tax is due, ISO 3166-1 alpha-2; null where that was not asked.</summary>
    public string? Country { get; private set; }

    /// <summary>How much of the total was paid with gift cards.</summary>
    public long CreditMinor { get; private set; }

    /// <summary>What the payment provider kept; null where nobody knows.</summary>
    public long? FeeMinor { get; private set; }

    /// <summary>When the books count the fee: with the payment, where it was told with it.</summary>
    public DateTimeOffset? FeeBookedAt { get; private set; }

    public DateTimeOffset? CanceledAt { get; private set; }

    /// <summary>Likewise.</summary>
    public DateTimeOffset? CanceledBookedAt { get; private set; }

    /// <summary>Null while there is no invoice.</summary>
    public string? InvoiceNumber { get; private set; }

    /// <summary>Null while there is no invoice.</summary>
    public DateTimeOffset? InvoicedAt { get; private set; }

    /// <summary>Where the shop said last that it stands after its payment; null before it said so.</summary>
    public SaleStatus? Stage { get; private set; }

    /// <summary>When it came there.</summary>
    public DateTimeOffset? StageAt { get; private set; }

    public int Version { get; private set; }

    /// <summary>How far it came.</summary>
    public SaleStatus Status => CanceledAt is not null ? SaleStatus.Canceled : Stage ?? (PaidAt is not null ? SaleStatus.Paid : SaleStatus.Placed);

    /// <summary>What was earned on it, less what went back; null before it was paid. Money for a gift card is not earned before it is paid with.</summary>
    public long? EarnedOf(IEnumerable<Refund> refunds) => PaidAt is null ? null : Earned(Lines) - (FeeMinor ?? 0) - refunds.Sum(refund => Earned(refund.Lines));

    // What is told twice stays where it was booked first.
    public void Place(Terms terms, DateTimeOffset at, DateTimeOffset bookedAt)
    {
        Take(terms);
        (PlacedAt, ListedAt, PlacedBookedAt) = (at, at, PlacedBookedAt ?? bookedAt);
    }

    public void Pay(Terms terms, Payment payment, DateTimeOffset at, DateTimeOffset bookedAt)
    {
        Take(terms);
        (PaidAt, PaidBookedAt, Method, Country, CreditMinor) = (at, PaidBookedAt ?? bookedAt, payment.Method, payment.Country, payment.CreditMinor);
        ListedAt = PlacedAt ?? PaidAt;
        if (payment.FeeMinor is { } fee)
            KnowFee(fee, Currency, PaidBookedAt.Value);
    }

    public void KnowFee(long feeMinor, string currency, DateTimeOffset bookedAt)
    {
        if (FeeMinor is null)
            (FeeMinor, FeeBookedAt, Currency) = (feeMinor, bookedAt, currency);
    }

    public void Cancel(DateTimeOffset at, DateTimeOffset bookedAt) => (CanceledAt, CanceledBookedAt) = (at, CanceledBookedAt ?? bookedAt);

    /// <summary>What is told late does not take it back.</summary>
    public void Move(SaleStatus stage, DateTimeOffset at)
    {
        if (StageAt is null || at >= StageAt)
            (Stage, StageAt) = (stage, at);
    }

    public void Invoice(string number, DateTimeOffset at) => (InvoiceNumber, InvoicedAt) = (number, at);

    private void Take(Terms terms) =>
        (VisitorId, VisitorType, BuyerName, Currency, TotalMinor, Lines) = (terms.VisitorId, terms.Type, terms.BuyerName, terms.Currency, terms.TotalMinor, terms.Lines);

    private static long Earned(IEnumerable<SaleLine> lines) => lines.Where(line => line.Kind != SaleLine.GiftCard).Sum(line => line.NetMinor - line.CostMinor);

    /// <summary>How it was paid, or went back.</summary>
    internal sealed record Payment(string Method, string? Country = null, long CreditMinor = 0, long? FeeMinor = null);

    /// <summary>What was agreed when the order was placed; never changes afterwards.</summary>
    internal sealed record Terms(Guid VisitorId, UserType Type, string BuyerName, string Currency, long TotalMinor, IReadOnlyList<SaleLine> Lines);
}

/// <summary>One line of an order; amounts are minor units of the order's currency, the rate hundredths of a percent.</summary>
internal sealed record SaleLine(string Description, int TaxRate, long NetMinor, long TaxMinor)
{
    /// <summary>What a gift card is called among the kinds: money for one is not earned before it is paid with.</summary>
    public const string GiftCard = "GiftCard";

    /// <summary>In the shop's words.</summary>
    public string Kind { get; init; } = "Download";

    public int Quantity { get; init; } = 1;

    /// <summary>What all pieces cost the studio, without tax.</summary>
    public long CostMinor { get; init; }

    /// <summary>What discounts took off, tax included.</summary>
    public long DiscountMinor { get; init; }
}
