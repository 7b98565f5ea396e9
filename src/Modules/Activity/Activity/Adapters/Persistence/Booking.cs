using Activity.Domain;

namespace Activity.Adapters.Persistence;

/// <summary>One thing that the books count: an order's payment, what its provider kept, or money that went back.</summary>
/// <param name="At">When it counts.</param>
/// <param name="HappenedAt">When it happened.</param>
/// <param name="Sale">The order; null for a refund whose order was not heard of.</param>
/// <param name="Refund">Null for what is none.</param>
/// <param name="FeeMinor">What the provider kept, where that counts now; otherwise 0.</param>
/// <param name="IsFeeAlone">Whether nothing else counts: the payment did before.</param>
/// <param name="Gallery">The name that the gallery has today.</param>
internal sealed record Booking(DateTimeOffset At, DateTimeOffset HappenedAt, Sale? Sale, Refund? Refund, long FeeMinor, bool IsFeeAlone, string Gallery)
{
    public string Number => Refund?.Number ?? Sale!.Number;

    public Guid OrderId => Refund?.OrderId ?? Sale!.Id;

    public string BuyerName => Refund?.BuyerName ?? Sale!.BuyerName;

    public string Currency => Refund?.Currency ?? Sale!.Currency;

    public string Method => Refund?.Method ?? Sale!.Method ?? "";

    public string? Country => Refund is null ? Sale!.Country : Refund.Country;

    public IReadOnlyList<SaleLine> Lines => IsFeeAlone ? [] : Refund?.Lines ?? Sale!.Lines;

    /// <summary>What was paid with gift cards, or went back onto them.</summary>
    public long CreditMinor => IsFeeAlone ? 0 : Refund?.CreditMinor ?? Sale!.CreditMinor;

    public long TotalMinor => IsFeeAlone ? 0 : Refund?.TotalMinor ?? Sale!.TotalMinor;

    /// <summary>What goes back counts the other way round.</summary>
    public int Sign => Refund is null ? 1 : -1;
}
