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

    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>The moment that it is listed with: when it was placed, or paid where that was not heard of. Null before either was.</summary>
    public DateTimeOffset? ListedAt { get; private set; }

    public string? Method { get; private set; }

    public DateTimeOffset? CanceledAt { get; private set; }

    /// <summary>Null while there is no invoice.</summary>
    public string? InvoiceNumber { get; private set; }

    /// <summary>Null while there is no invoice.</summary>
    public DateTimeOffset? InvoicedAt { get; private set; }

    public int Version { get; private set; }

    public void Place(Terms terms, DateTimeOffset at)
    {
        Take(terms);
        PlacedAt = ListedAt = at;
    }

    public void Pay(Terms terms, string method, DateTimeOffset at)
    {
        Take(terms);
        (PaidAt, Method) = (at, method);
        ListedAt = PlacedAt ?? PaidAt;
    }

    public void Cancel(DateTimeOffset at) => CanceledAt = at;

    public void Invoice(string number, DateTimeOffset at) => (InvoiceNumber, InvoicedAt) = (number, at);

    private void Take(Terms terms) =>
        (VisitorId, VisitorType, BuyerName, Currency, TotalMinor, Lines) = (terms.VisitorId, terms.Type, terms.BuyerName, terms.Currency, terms.TotalMinor, terms.Lines);

    /// <summary>What was agreed when the order was placed; never changes afterwards.</summary>
    internal sealed record Terms(Guid VisitorId, UserType Type, string BuyerName, string Currency, long TotalMinor, IReadOnlyList<SaleLine> Lines);
}

/// <summary>One line of an order; amounts are minor units of the order's currency, the rate hundredths of a percent.</summary>
internal sealed record SaleLine(string Description, int TaxRate, long NetMinor, long TaxMinor);
