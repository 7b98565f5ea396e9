using Galleries.Contracts;
using Shop.Contracts;

namespace Activity.Tests;

/// <summary>A wedding with two visitors, and an order.</summary>
internal static class Cast
{
    public static readonly Guid Wedding = new("0192aaaa-0000-7000-8000-000000000001");
    public static readonly Guid Order = new("0192aaaa-0000-7000-8000-000000000002");
    public static readonly Guid Rings = new("0192aaaa-0000-7000-8000-000000000003");
    public static readonly Guid Kiss = new("0192aaaa-0000-7000-8000-000000000004");
    public static readonly Guid Dance = new("0192aaaa-0000-7000-8000-000000000005");

    public static readonly VisitorFact Anna = new(new Guid("0192aaaa-0000-7000-8000-00000000000a"), VisitorType.MainClient, "Anna", "anna@example.com");
    public static readonly VisitorFact Guest = new(new Guid("0192aaaa-0000-7000-8000-00000000beef"), VisitorType.Guest, null, null);

    public static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public static GalleryCreated Created => new(Wedding, "wedding-x1", "Anna & Ben", "Anna", "anna@example.com", null, Noon);

    public static OrderPlaced Placed => new(Wedding, Order, "2026-0001", BuyerAnna, Lines, 3000, 479, "EUR", Noon.AddMinutes(10));

    public static InvoiceIssued Invoiced => new(Wedding, Order, "2026-0001", new Guid("01900000-0000-7000-8000-0000000000f9"), "INV-2026-0001", Noon.AddMinutes(20));

    public static OrderPaid Paid => new(Wedding, Order, "2026-0001", BuyerAnna, Lines, 3000, 479, "EUR", "Bank transfer", Noon.AddMinutes(20));

    private static Buyer BuyerAnna => new(Anna.VisitorId, "MainClient", "Anna Bauer", "anna@example.com");

    private static IReadOnlyList<OrderLineFact> Lines => [new(Rings, "rings.jpg", 1261, 239, 1900), new(Kiss, "=kiss.jpg", 1260, 240, 1900)];
}
