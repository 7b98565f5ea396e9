using Shop.Contracts;
using Shop.Domain.Buying;
using Shop.Domain.Pricing;

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

    /// <summary>What the tax is called where it is due; at a rate of 0 the sentence that says why, or nothing.</summary>
    public required string TaxName { get; init; }

    /// <summary>Whether the buyer was shown prices with tax in them.</summary>
    public bool IncludesTax { get; init; } = true;

    /// <summary>Where tax is due, ISO 3166-1 alpha-2; null where it was not asked.</summary>
    public string? Country { get; init; }

    /// <summary>Null when nothing is sent.</summary>
    public Address? ShipTo { get; init; }

    /// <summary>When the buyer agreed to have files at once and to lose the right of withdrawal by it; null where that was not asked.</summary>
    public DateTimeOffset? ConsentedAt { get; init; }

    /// <summary>Null for none.</summary>
    public OrderDiscount? Discount { get; init; }

    public required string PaymentInstructions { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>The code of the language the buyer read when ordering; null when it is not known.</summary>
    public string? Language { get; init; }

    public OrderNumber Number => new(Year, Sequence);

    public Money Total => new(TotalMinor, Currency);

    public Money Tax => new(TaxMinor, Currency);

    public IReadOnlyList<OrderLine> Lines => _lines;

    /// <summary>Tax by rate, the highest first.</summary>
    public IReadOnlyList<TaxSum> Taxes =>
        [.. _lines.GroupBy(line => line.TaxRate).OrderByDescending(same => same.Key).Select(same => new TaxSum(new TaxRate(same.Key), same.Sum(line => line.NetMinor), same.Sum(line => line.TaxMinor)))];

    /// <summary>The photos whose files are a part of it.</summary>
    public IEnumerable<SoldPhoto> Downloads => _lines.Where(line => line.Kind == SoldKind.Download).OrderBy(line => line.Position).SelectMany(line => line.Photos);

    public static Order Place(Purchase purchase, AccessLink link, OrderNumber number, Bill bill, StudioTerms terms, DateTimeOffset now)
    {
        var quote = bill.Quote;
        if (quote.Items.Count == 0)
            throw new ArgumentException("An order has at least one line.", nameof(bill));

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
            Currency = quote.Currency,
            TotalMinor = quote.TotalMinor,
            TaxMinor = quote.TaxMinor,
            TaxName = bill.Taxes.Name,
            IncludesTax = bill.IncludesTax,
            Country = purchase.Country,
            ShipTo = purchase.ShipTo,
            ConsentedAt = purchase.ConsentedAt,
            Discount = quote.Discount is { } discount ? new OrderDiscount(discount.CampaignId, discount.Name, discount.Code, quote.DiscountMinor) : null,
            PaymentInstructions = terms.PaymentInstructions,
            PlacedAt = now,
            Language = purchase.Language,
        };
        order._lines.AddRange(quote.Items.Select((item, i) => OrderLine.Of(i + 1, item, quote.Lines[i], bill.Photos[i])));
        if (quote.Shipping is { } shipping)
            order._lines.Add(OrderLine.OfShipping(quote.Items.Count + 1, purchase.Shipping!, shipping));
        return order;
    }
}

/// <summary>The discount on an order, as it was when the order was placed.</summary>
/// <param name="CampaignId">The campaign that gave it.</param>
/// <param name="Name">What it was called.</param>
/// <param name="Code">What the buyer typed; null where it needed none.</param>
/// <param name="AmountMinor">What it took off, tax included.</param>
internal sealed record OrderDiscount(Guid CampaignId, string Name, string? Code, long AmountMinor);
