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

    public string? Method { get; private set; }

    public DateTimeOffset? CanceledAt { get; private set; }

    /// <summary>Likewise.</summary>
    public DateTimeOffset? CanceledBookedAt { get; private set; }

    /// <summary>Null while there is no invoice.</summary>
    public string? InvoiceNumber { get; private set; }

    /// <summary>Null while there is no invoice.</summary>
    public DateTimeOffset? InvoicedAt { get; private set; }

    public int Version { get; private set; }

    // What is told twice stays where it was booked first.
    public void Place(Terms terms, DateTimeOffset at, DateTimeOffset bookedAt)
    {
        Take(terms);
        (PlacedAt, PlacedBookedAt) = (at, PlacedBookedAt ?? bookedAt);
    }

    public void Pay(Terms terms, string method, DateTimeOffset at, DateTimeOffset bookedAt)
    {
        Take(terms);
        (PaidAt, PaidBookedAt, Method) = (at, PaidBookedAt ?? bookedAt, method);
    }

    public void Cancel(DateTimeOffset at, DateTimeOffset bookedAt) => (CanceledAt, CanceledBookedAt) = (at, CanceledBookedAt ?? bookedAt);

    public void Invoice(string number, DateTimeOffset at) => (InvoiceNumber, InvoicedAt) = (number, at);

    private void Take(Terms terms) =>
        (VisitorId, VisitorType, BuyerName, Currency, TotalMinor, Lines) = (terms.VisitorId, terms.Type, terms.BuyerName, terms.Currency, terms.TotalMinor, terms.Lines);

    /// <summary>What was agreed when the order was placed; never changes afterwards.</summary>
    internal sealed record Terms(Guid VisitorId, UserType Type, string BuyerName, string Currency, long TotalMinor, IReadOnlyList<SaleLine> Lines);
}

/// <summary>One line of an order; amounts are minor units of the order's currency, the rate hundredths of a percent.</summary>
internal sealed record SaleLine(string Description, int TaxRate, long NetMinor, long TaxMinor);
