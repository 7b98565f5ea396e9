namespace Shop.Domain;

/// <summary>
/// What the law wants of a sale: a number, a day, who sold. Whom to, what and for how much is on the order, which changes no more than this does.
/// </summary>
internal sealed class Invoice
{
    public required Guid Id { get; init; }

    public required Guid OrderId { get; init; }

    public required int Series { get; init; }

    public required int Sequence { get; init; }

    public required string Number { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>The studio's day.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>The studio's day on which the order was paid and its downloads were there.</summary>
    public required DateOnly PaidOn { get; init; }

    /// <summary>The code of the language it is written in.</summary>
    public required string Language { get; init; }

    public Seller Seller { get; private init; } = Seller.Nobody;

    public static Invoice For(Order order, InvoiceNumber number, StudioTerms terms, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrderId = order.Id,
        Series = number.Series,
        Sequence = number.Sequence,
        Number = number.Text,
        IssuedAt = now,
        IssuedOn = terms.DayOf(now),
        PaidOn = terms.DayOf(order.PaidAt ?? throw new ArgumentException("An order that was not paid has no invoice.", nameof(order))),
        Language = order.Language ?? terms.Language,
        Seller = terms.Seller,
    };
}
