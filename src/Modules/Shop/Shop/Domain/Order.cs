namespace Shop.Domain;

/// <summary>What somebody bought. Everything on it is a snapshot: no later change of a price, a file name or the studio touches it.</summary>
internal sealed partial class Order
{
    private readonly List<OrderLine> _lines = [];

    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required int Sequence { get; init; }

    public required Guid GalleryId { get; init; }

    public required Guid VisitorId { get; init; }

    public required string VisitorType { get; init; }

    public required string BuyerName { get; init; }

    public required string BuyerEmail { get; init; }

    public required string TokenHash { get; init; }

    public required string ProtectedToken { get; init; }

    public required string Currency { get; init; }

    public required long TotalMinor { get; init; }

    public required long TaxMinor { get; init; }

    public required int TaxRate { get; init; }

    public required string TaxName { get; init; }

    public required string PaymentInstructions { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>The code of the language the buyer read when ordering; null when it is not known.</summary>
    public string? Language { get; init; }

    public OrderNumber Number => new(Year, Sequence);

    public Money Total => new(TotalMinor, Currency);

    public Money Tax => new(TaxMinor, Currency);

    public IReadOnlyList<OrderLine> Lines => _lines;

    public static Order Place(
        Purchase purchase, AccessLink link, OrderNumber number, Offer offer, IReadOnlyCollection<Photo> photos, DateTimeOffset now)
    {
        if (photos.Count == 0)
            throw new ArgumentException("An order has at least one line.", nameof(photos));

        var lines = offer.LinesFor(photos);
        var totals = OrderTotals.Of(offer.Price.Currency, lines);
        var order = new Order
        {
            Id = purchase.OrderId,
            Year = number.Year,
            Sequence = number.Sequence,
            GalleryId = purchase.GalleryId,
            VisitorId = purchase.Visitor.VisitorId,
            VisitorType = purchase.Visitor.Type,
            BuyerName = purchase.Contact.Name,
            BuyerEmail = purchase.Contact.Email,
            TokenHash = link.TokenHash,
            ProtectedToken = link.ProtectedToken,
            Currency = offer.Price.Currency,
            TotalMinor = totals.Total.Minor,
            TaxMinor = totals.Tax.Minor,
            TaxRate = offer.Terms.TaxRate.Hundredths,
            TaxName = offer.Terms.TaxName,
            PaymentInstructions = offer.Terms.PaymentInstructions,
            PlacedAt = now,
            Language = purchase.Language,
        };
        order._lines.AddRange(lines);
        return order;
    }
}
