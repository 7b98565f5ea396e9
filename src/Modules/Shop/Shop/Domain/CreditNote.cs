namespace Shop.Domain;

/// <summary>The correction of an invoice: what went back, by which number, on which day. Numbers are those of invoices.</summary>
internal sealed class CreditNote
{
    public required Guid Id { get; init; }

    public required Guid OrderId { get; init; }

    public required Guid RefundId { get; init; }

    public required int Series { get; init; }

    public required int Sequence { get; init; }

    public required string Number { get; init; }

    /// <summary>The number of the invoice that it corrects.</summary>
    public required string InvoiceNumber { get; init; }

    /// <summary>The day of that invoice.</summary>
    public required DateOnly InvoicedOn { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>The studio's day.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>The code of the language it is written in.</summary>
    public required string Language { get; init; }

    public Seller Seller { get; private init; } = Seller.Nobody;

    /// <summary>Who sells today makes it out; should that not be known any more, whoever made out the invoice.</summary>
    public static CreditNote For(Invoice invoice, Refund refund, InvoiceNumber number, StudioTerms terms, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrderId = invoice.OrderId,
        RefundId = refund.Id,
        Series = number.Series,
        Sequence = number.Sequence,
        Number = number.Text,
        InvoiceNumber = invoice.Number,
        InvoicedOn = invoice.IssuedOn,
        IssuedAt = now,
        IssuedOn = terms.DayOf(now),
        Language = invoice.Language,
        Seller = terms.Seller.CanInvoice ? terms.Seller : invoice.Seller,
    };
}

/// <summary>A credit note as it was printed, once and for good.</summary>
internal sealed class CreditNotePaper
{
    public required Guid CreditNoteId { get; init; }

    /// <summary>A PDF.</summary>
    public required byte[] Bytes { get; init; }

    public required DateTimeOffset PrintedAt { get; init; }
}
