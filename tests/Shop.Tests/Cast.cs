using Shop.Domain;
using Shop.Domain.Catalogue;
using Shop.Domain.Pricing;

namespace Shop.Tests;

/// <summary>Anna's wedding gallery at a studio in Zürich, and three of its photos.</summary>
internal static class Cast
{
    public static readonly Guid Wedding = new("01900000-0000-7000-8000-000000000001");
    public static readonly Guid Christening = new("01900000-0000-7000-8000-000000000002");
    public static readonly Guid Anna = new("01900000-0000-7000-8000-00000000000a");
    public static readonly Guid Ben = new("01900000-0000-7000-8000-00000000000b");
    public static readonly Guid FirstOrder = new("01900000-0000-7000-8000-0000000000f1");
    public static readonly Guid SecondOrder = new("01900000-0000-7000-8000-0000000000f2");

    public static readonly Guid FirstRefund = new("01900000-0000-7000-8000-0000000000e1");
    public static readonly Guid SecondRefund = new("01900000-0000-7000-8000-0000000000e2");

    public static readonly Photo Kiss = new(new Guid("01900000-0000-7000-8000-000000000101"), "Kuß & Tränen.jpg", 6000, 4000);
    public static readonly Photo Rings = new(new Guid("01900000-0000-7000-8000-000000000102"), "rings.jpg", 4000, 6000);
    public static readonly Photo Dance = new(new Guid("01900000-0000-7000-8000-000000000103"), "dance.jpg", 6000, 4000);

    public static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public static readonly StudioTerms Terms = new(
        "Studio Zürich", "hello@studio.example", "orders@studio.example", "CHF", "Europe/Zurich", new TaxRate(810), "VAT",
        "IBAN CH00 1234\nStudio Zürich");

    public static readonly Seller Seller = new("Zora Licht GmbH", "Lichtweg 3\n8000 Zürich", "12/345", "CHE123456789");

    public static readonly BuyerContact Contact = new("Anna Muster", "anna@example.com");

    /// <summary>A gallery's own list: every photo's file at one price.</summary>
    public static PriceList Downloads(long price = 1900)
    {
        var list = PriceList.OfDownloads(Wedding, Terms.Currency, Noon);
        list.SellDownloads(price, Noon).Succeeded.ShouldBeTrue();
        return list;
    }

    /// <summary>These photos' files, by that list.</summary>
    public static Bill Bill(params Photo[] photos) => Bill(Terms, photos);

    /// <summary>On these terms.</summary>
    public static Bill Bill(StudioTerms terms, params Photo[] photos)
    {
        var (list, taxes) = (Downloads(), new TaxTerms(terms.TaxName, terms.TaxRate, terms.TaxRate));
        var items = photos.Select(photo => new PricedItem(photo.AssetId, list.Products[0], list.Products[0].Variants[0], 1, 1900)).ToList();
        return new Bill(
            Quote.Of(list, items, shipping: null, taxes, []), [.. photos.Select(photo => new List<SoldPhoto> { new(photo.AssetId, photo.FileName, photo.Width, photo.Height, null) })], taxes,
            IncludesTax: true);
    }

    /// <summary>Three prints of the kiss and the file of the rings, at a discount, sent by post: CHF 15.00 - 1.50, 19.00 - 1.90 and 9.00.</summary>
    public static Order Prints(Guid? id = null, int sequence = 1)
    {
        var (print, download) = (Goods.Print(), Goods.Download());
        PricedItem[] items =
        [
            new(Goods.Id(91), print, print.Variants[0], 3, 1500),
            new(Goods.Id(92), download, download.Variants[0], 1, 1900),
        ];
        var taxes = new TaxTerms(Terms.TaxName, Terms.TaxRate, Terms.TaxRate);
        var quote = Quote.Of(Goods.List(), items, Goods.Post(), taxes, [new Discount(Goods.Id(71), "Ten percent", new PercentOff(1000))]);
        IReadOnlyList<IReadOnlyList<SoldPhoto>> photos =
        [
            [new SoldPhoto(Kiss.AssetId, Kiss.FileName, Kiss.Width, Kiss.Height, Crop.Centered(Kiss.Width, Kiss.Height, print.Variants[0].Size!))],
            [new SoldPhoto(Rings.AssetId, Rings.FileName, Rings.Width, Rings.Height, null)],
        ];
        var purchase = new Purchase(id ?? FirstOrder, Wedding, new Visitor(Anna, "MainClient"), Contact)
        {
            ShipTo = new Shop.Domain.Buying.Address("Anna Muster", "Lange Gasse 1", "8001", "Zürich", "", "CH"),
            Shipping = Goods.Post(),
            Country = "CH",
        };
        return Shop.Domain.Order.Place(
            purchase, new AccessLink(BuildingBlocks.Security.SecretToken.Hash($"prints-{sequence}"), $"protected:prints-{sequence}"), new OrderNumber(2026, sequence),
            new Bill(quote, photos, taxes, true), Terms, Noon);
    }

    public static Order Order(
        Guid? id = null, int sequence = 1, Guid? gallery = null, Guid? visitor = null, string token = "token-one", BuyerContact? contact = null,
        params Photo[] photos) =>
        Shop.Domain.Order.Place(
            new Purchase(id ?? FirstOrder, gallery ?? Wedding, new Visitor(visitor ?? Anna, "MainClient"), contact ?? Contact),
            new AccessLink(BuildingBlocks.Security.SecretToken.Hash(token), $"protected:{token}"),
            new OrderNumber(2026, sequence), Bill(photos is [] ? [Kiss, Rings] : photos), Terms, Noon);
}
