using Shop.Contracts;

namespace Shop.UseCases.Buying;

/// <summary>The visitor's cart at today's prices.</summary>
public sealed record ReadCart(Guid GalleryId, Guid VisitorId);

/// <summary>A cart. Amounts are minor units of <paramref name="Currency"/>; the total includes tax.</summary>
/// <param name="Lines">What can be bought now.</param>
/// <param name="TotalMinor">What it costs.</param>
/// <param name="Taxes">The tax in that, the highest rate first.</param>
/// <param name="TaxName">What the tax is called; at a rate of 0 the sentence that says why, or nothing.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="PaymentInstructions">How to pay offline.</param>
public sealed record CartView(IReadOnlyList<CartLineView> Lines, long TotalMinor, IReadOnlyList<TaxView> Taxes, string TaxName, string Currency, string PaymentInstructions);

/// <summary>One line of a cart.</summary>
public sealed record CartLineView(Guid LineId, SoldKind Kind, string Product, string Variant, IReadOnlyList<CartPhotoView> Photos, int Quantity, long PriceMinor);

/// <summary>A photo of a line.</summary>
public sealed record CartPhotoView(Guid AssetId, string FileName);

/// <summary>The tax of one rate, which is in hundredths of a percent; amounts are minor units.</summary>
public sealed record TaxView(int Rate, long NetMinor, long TaxMinor);
