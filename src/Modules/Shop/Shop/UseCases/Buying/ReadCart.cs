using Shop.Contracts;

namespace Shop.UseCases.Buying;

/// <summary>The visitor's cart at today's prices.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="VisitorId">Whose cart.</param>
/// <param name="Country">Where it goes, ISO 3166-1 alpha-2; null as long as that is not known.</param>
/// <param name="ShippingId">How it is sent; null as long as that is not chosen.</param>
public sealed record ReadCart(Guid GalleryId, Guid VisitorId, string? Country = null, Guid? ShippingId = null);

/// <summary>A cart. Amounts are minor units of <paramref name="Currency"/>; the total includes tax.</summary>
/// <param name="Lines">What can be bought now.</param>
/// <param name="TotalMinor">What it costs.</param>
/// <param name="Taxes">The tax in that, the highest rate first.</param>
/// <param name="TaxName">What the tax is called; at a rate of 0 the sentence that says why, or nothing.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="PaymentInstructions">How to pay offline.</param>
public sealed record CartView(IReadOnlyList<CartLineView> Lines, long TotalMinor, IReadOnlyList<TaxView> Taxes, string TaxName, string Currency, string PaymentInstructions)
{
    /// <summary>A cart of a gallery that sells nothing.</summary>
    public static CartView Nothing { get; } = new([], 0, [], "", "", "");

    /// <summary>What lies in it and can't be bought now.</summary>
    public IReadOnlyList<WaitingLine> Waiting { get; init; } = [];

    /// <summary>Whether the lines' prices include tax; otherwise it is added below them.</summary>
    public bool IncludesTax { get; init; } = true;

    /// <summary>The lines before any discount, tax included.</summary>
    public long GoodsMinor { get; init; }

    /// <summary>What the discount takes off, tax included; 0 for none.</summary>
    public long DiscountMinor { get; init; }

    /// <summary>What the discount is called; null for none.</summary>
    public string? DiscountName { get; init; }

    /// <summary>What shipping costs before any discount, tax included; null as long as it is not chosen, or nothing is sent.</summary>
    public long? ShippingMinor { get; init; }

    /// <summary>Whether something is to be sent or fetched.</summary>
    public bool IsShipped { get; init; }

    /// <summary>Whether files are bought.</summary>
    public bool HasFiles { get; init; }

    /// <summary>Whether the buyer's country makes a difference, so that it is asked.</summary>
    public bool AsksCountry { get; init; }

    /// <summary>The country taken for granted; null where none is.</summary>
    public string? HomeCountry { get; init; }

    /// <summary>The ways it can be sent to the country.</summary>
    public IReadOnlyList<ShippingOffer> Shipping { get; init; } = [];

    /// <summary>What the goods have to come to before they can be ordered, where they don't; null where nothing is missing.</summary>
    public long? MissesMinimumMinor { get; init; }
}

/// <summary>One line of a cart; a package has a line for each thing in it.</summary>
/// <param name="LineId">The line's, or the package's.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Product">As the price list calls it.</param>
/// <param name="Variant">As the price list calls it; may be empty.</param>
/// <param name="Photos">What it is of.</param>
/// <param name="Quantity">How many pieces.</param>
/// <param name="PriceMinor">What it costs before any discount, as the list has its prices.</param>
public sealed record CartLineView(Guid LineId, SoldKind Kind, string Product, string Variant, IReadOnlyList<CartPhotoView> Photos, int Quantity, long PriceMinor)
{
    /// <summary>The package it is in; null when it was chosen by itself.</summary>
    public string? Package { get; init; }

    /// <summary>The same, by the price list's id.</summary>
    public Guid? PackageId { get; init; }

    /// <summary>Whether the number of pieces can be changed.</summary>
    public bool CanCount { get; init; }

    /// <summary>The option, by its id.</summary>
    public Guid VariantId { get; init; }
}

/// <summary>A photo of a line.</summary>
public sealed record CartPhotoView(Guid AssetId, string FileName)
{
    /// <summary>What of it is printed; null where nothing is printed of it.</summary>
    public CropView? Crop { get; init; }
}

/// <summary>The part of a photo that is printed.</summary>
/// <param name="X">From the left, in ten-thousandths of the photo's width.</param>
/// <param name="Y">From the top, in ten-thousandths of its height.</param>
/// <param name="Width">In ten-thousandths of the photo's width.</param>
/// <param name="Height">In ten-thousandths of its height.</param>
/// <param name="Dpi">Pixels an inch on paper.</param>
/// <param name="Sharpness">What that means for the print.</param>
public sealed record CropView(int X, int Y, int Width, int Height, int Dpi, Sharpness Sharpness);

/// <summary>How sharp a print will look.</summary>
public enum Sharpness
{
    Good,

    /// <summary>Not quite sharp from near.</summary>
    Soft,

    /// <summary>The photo is plainly too small for this size.</summary>
    Poor,
}

/// <summary>Something in a cart that can't be bought now.</summary>
/// <param name="LineId">The line's, or the package's.</param>
/// <param name="Name">What it is, as far as that is still known; empty otherwise.</param>
/// <param name="PackageId">The package, where photos are still to be chosen for it; otherwise null.</param>
public sealed record WaitingLine(Guid LineId, string Name, Guid? PackageId);

/// <summary>A way of sending, and what it costs for this cart, as the list has its prices.</summary>
public sealed record ShippingOffer(Guid ShippingId, string Name, long PriceMinor, bool IsPickUp);

/// <summary>The tax of one rate, which is in hundredths of a percent; amounts are minor units.</summary>
public sealed record TaxView(int Rate, long NetMinor, long TaxMinor);
