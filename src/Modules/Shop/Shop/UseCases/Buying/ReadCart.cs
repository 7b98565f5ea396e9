namespace Shop.UseCases.Buying;

/// <summary>The visitor's cart at today's price.</summary>
public sealed record ReadCart(Guid GalleryId, Guid VisitorId);

/// <summary>A cart. Amounts are minor units of <paramref name="Currency"/>; the total includes tax.</summary>
public sealed record CartView(
    IReadOnlyList<CartLine> Lines, long TotalMinor, long TaxMinor, int TaxRate, string TaxName, string Currency, string PaymentInstructions);

/// <summary>One photo in a cart.</summary>
public sealed record CartLine(Guid AssetId, string FileName, int Width, int Height, long PriceMinor);
