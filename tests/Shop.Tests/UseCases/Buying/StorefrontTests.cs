using BuildingBlocks;
using Shop.Contracts;
using Shop.Domain;
using Shop.Domain.Buying;
using Shop.Domain.Catalogue;
using Shop.Domain.Taxing;
using Shop.UseCases.Buying;

namespace Shop.Tests.UseCases.Buying;

/// <summary>A gallery that sells prints, files, books and packages.</summary>
public sealed class StorefrontTests
{
    private static readonly ShippingAddress Home = new("Anna Muster", "Lichtweg 3", "8000", "Zürich", "");

    private readonly ShopOnPaper _shop = new();

    [Fact]
    public async Task Of_several_photos_as_many_prints_go_into_the_cart()
    {
        await Open();

        (await Put(Goods.Id(1), Goods.Id(11), 2, Cast.Kiss, Cast.Rings)).Succeeded.ShouldBeTrue();

        (await Cart()).Lines.Select(line => (line.Quantity, line.Photos.ShouldHaveSingleItem().AssetId)).ShouldBe([(2, Cast.Kiss.AssetId), (2, Cast.Rings.AssetId)]);
        _shop.Told<CartChanged>().Last().AssetIds.ShouldBe([Cast.Kiss.AssetId, Cast.Rings.AssetId]);
    }

    [Fact]
    public async Task A_book_takes_all_its_photos_in_one()
    {
        await Open();

        (await Put(Goods.Id(3), Goods.Id(31), 1, Cast.Kiss, Cast.Rings)).Succeeded.ShouldBeTrue();
        (await Put(Goods.Id(3), Goods.Id(31), 1)).Reason.ShouldBe("Please choose a photo.");

        (await Cart()).Lines.ShouldHaveSingleItem().Photos.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_not_offered_or_not_seen_is_refused()
    {
        await Open();
        _shop.Photos.Hide(Cast.Wedding, Cast.Dance);

        (await Put(Goods.Id(99), Goods.Id(11), 1, Cast.Kiss)).Reason.ShouldBe("This is not for sale any more. Please choose something else.");
        (await Put(Goods.Id(1), Goods.Id(99), 1, Cast.Kiss)).Field.ShouldBe("VariantId");
        (await Put(Goods.Id(1), Goods.Id(11), 1, Cast.Kiss, Cast.Dance)).Reason.ShouldBe("One of the photos is no longer in the gallery.");
        (await Cart()).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_that_was_ordered_is_not_sold_twice_and_a_print_of_it_is()
    {
        await Open();
        await Put(Goods.Id(2), Goods.Id(21), 1, Cast.Kiss);
        (await Place(1900, consents: true)).Succeeded.ShouldBeTrue();

        (await Put(Goods.Id(2), Goods.Id(21), 1, Cast.Kiss)).Reason!.ShouldStartWith("You already ordered “Kuß & Tränen.jpg”");
        (await Put(Goods.Id(1), Goods.Id(11), 1, Cast.Kiss)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task A_download_of_the_whole_gallery_is_of_all_that_the_buyer_sees()
    {
        var list = Goods.List();
        list.Put(Goods.Download() with { Id = Goods.Id(7), Scope = SoldScope.Gallery, Variants = [new Variant(Goods.Id(71), "", 30_000, 0)] }, Cast.Noon).Succeeded.ShouldBeTrue();
        await Open(list);

        (await Put(Goods.Id(7), Goods.Id(71), 1)).Succeeded.ShouldBeTrue();
        (await Place(30_000, consents: true)).Succeeded.ShouldBeTrue();

        _shop.Orders.All.ShouldHaveSingleItem().Downloads.Select(photo => photo.AssetId).ShouldBe([Cast.Kiss.AssetId, Cast.Rings.AssetId, Cast.Dance.AssetId]);
        _shop.Told<OrderPlaced>().ShouldHaveSingleItem().Lines.ShouldHaveSingleItem().AssetIds.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_download_of_a_collection_is_of_ones_own()
    {
        var list = Goods.List();
        list.Put(Goods.Download() with { Id = Goods.Id(7), Scope = SoldScope.Collection, Variants = [new Variant(Goods.Id(71), "", 9_000, 0)] }, Cast.Noon).Succeeded.ShouldBeTrue();
        await Open(list);
        _shop.Photos.Collect(Cast.Anna, Goods.Id(900), Cast.Rings);

        await Put(new PutInCart(Cast.Wedding, Cast.Anna, Goods.Id(7), Goods.Id(71), 1, []) { CollectionId = Goods.Id(901) });
        (await Place(9_000, consents: true)).Reason!.ShouldStartWith("Your cart is empty.");

        await Put(new PutInCart(Cast.Wedding, Cast.Anna, Goods.Id(7), Goods.Id(71), 1, []) { CollectionId = Goods.Id(900) });
        (await Place(9_000, consents: true)).Succeeded.ShouldBeTrue();
        _shop.Orders.All.ShouldHaveSingleItem().Downloads.ShouldHaveSingleItem().AssetId.ShouldBe(Cast.Rings.AssetId);
    }

    [Fact]
    public async Task A_number_of_pieces_is_changed_and_none_takes_the_line_out()
    {
        await Open();
        await Put(Goods.Id(1), Goods.Id(11), 2, Cast.Kiss);
        var line = (await Cart()).Lines[0].Id;

        (await Count(line, 12)).Succeeded.ShouldBeTrue();
        (await Cart()).Lines[0].Quantity.ShouldBe(12);
        (await Count(line, 1000)).Field.ShouldBe("Quantity");
        (await Count(line, 0)).Succeeded.ShouldBeTrue();
        (await Cart()).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task The_cut_of_a_print_is_placed_and_goes_onto_the_order()
    {
        await Open();
        await Put(Goods.Id(1), Goods.Id(12), 1, Cast.Kiss);
        var line = (await Cart()).Lines[0].Id;

        (await Crop(line, 0, 0, 5000, 9000)).Reason.ShouldBe("The cut does not have the shape of the print. Please place the frame once more.");
        (await Crop(Goods.Id(5), 0, 0, 5000, 5000)).Reason.ShouldBe("This print is not in your cart any more.");
        (await Crop(line, 1000, 2000, 5000, 5000)).Succeeded.ShouldBeTrue();
        (await Place(2500 + 900, Goods.Id(6), Home, "CH")).Succeeded.ShouldBeTrue();

        var sold = _shop.Orders.All.ShouldHaveSingleItem().Lines.Single(one => one.Kind == SoldKind.Print);
        sold.Photos.ShouldHaveSingleItem().Crop.ShouldBe(new Crop(1000, 2000, 5000, 5000));
        sold.Size.ShouldBe(new PaperSize(2000, 3000));
    }

    [Fact]
    public async Task A_package_is_put_in_once_however_often_its_form_is_sent()
    {
        await Open();
        var package = new PutPackageInCart(Cast.Wedding, Cast.Anna, Goods.Id(80), Goods.Id(5),
        [
            new SlotPhotos(Goods.Id(1), Goods.Id(11), [Cast.Kiss.AssetId, Cast.Rings.AssetId, Cast.Dance.AssetId]), new SlotPhotos(Goods.Id(2), Goods.Id(21), [Cast.Kiss.AssetId, Cast.Rings.AssetId]),
        ]);

        (await Put(package)).Succeeded.ShouldBeTrue();
        (await Put(package)).Succeeded.ShouldBeTrue();
        (await Put(package with { Slots = [new SlotPhotos(Goods.Id(2), Goods.Id(21), [Cast.Kiss.AssetId, Cast.Rings.AssetId, Cast.Dance.AssetId])] })).Reason.ShouldBe("There is room for 2 photos here.");

        (await Place(4000 + 900, Goods.Id(6), Home, "CH", consents: true)).Succeeded.ShouldBeTrue();
        var order = _shop.Orders.All.ShouldHaveSingleItem();
        order.Lines.Select(line => (line.Package, line.Kind, line.PriceMinor)).ShouldBe([("Family", SoldKind.Print, 1132), ("Family", SoldKind.Download, 2868), ("", SoldKind.Shipping, 900)]);
    }

    [Fact]
    public async Task What_is_sent_needs_a_country_a_way_and_an_address()
    {
        await Open();
        await Put(Goods.Id(1), Goods.Id(12), 1, Cast.Kiss);

        (await Place(2500)).Field.ShouldBe("Country");
        (await Place(2500, country: "CH")).Field.ShouldBe("ShippingId");
        (await Place(3400, Goods.Id(6), country: "CH")).Field.ShouldBe("ShipTo");
        (await Place(3400, Goods.Id(6), Home with { Street = " " }, "CH")).Field.ShouldBe("Street");
        (await Place(2500, Goods.Id(6), Home, "CH")).Field.ShouldBe("ExpectedTotalMinor");
        (await Place(3400, Goods.Id(6), Home, "CH")).Succeeded.ShouldBeTrue();

        var order = _shop.Orders.All.ShouldHaveSingleItem();
        (order.TotalMinor, order.Country, order.ShipTo!.City).ShouldBe((3400, "CH", "Zürich"));
    }

    [Fact]
    public async Task What_is_fetched_needs_no_address()
    {
        var list = Goods.List();
        list.Put(new ShippingMethod(Goods.Id(8), "Pick-up", ShippingKind.PickUp, 0), Cast.Noon).Succeeded.ShouldBeTrue();
        await Open(list);
        await Put(Goods.Id(1), Goods.Id(12), 1, Cast.Kiss);

        (await Place(2500, Goods.Id(8), Home, "CH")).Succeeded.ShouldBeTrue();
        _shop.Orders.All.ShouldHaveSingleItem().ShipTo.ShouldBeNull();
    }

    [Fact]
    public async Task Files_are_delivered_at_once_only_with_consent()
    {
        await Open();
        await Put(Goods.Id(2), Goods.Id(21), 1, Cast.Kiss);

        (await Place(1900)).Field.ShouldBe("Consents");
        (await Place(1900, consents: true)).Succeeded.ShouldBeTrue();
        _shop.Orders.All.ShouldHaveSingleItem().ConsentedAt.ShouldBe(Cast.Noon);
    }

    [Fact]
    public async Task The_country_decides_the_tax_where_it_is_asked()
    {
        await Open();
        await Put(Goods.Id(2), Goods.Id(21), 1, Cast.Kiss);
        (await Place(1900, country: "DE", consents: true, order: Cast.SecondOrder)).Succeeded.ShouldBeTrue();
        _shop.Orders.All[0].TaxMinor.ShouldBe(142, "a country that nobody asked for is nobody's");

        _shop.Taxes.Book.Change("CH", null, TaxElsewhere.AsAtHome, [new CountryTax("DE", "USt", 1900, 700)]).Succeeded.ShouldBeTrue();
        await Put(Goods.Id(2), Goods.Id(21), 1, Cast.Rings);
        (await Place(1900, consents: true)).Field.ShouldBe("Country");
        (await Place(1900, country: "DE", consents: true)).Succeeded.ShouldBeTrue();
        (_shop.Orders.All[1].TaxMinor, _shop.Orders.All[1].TaxName).ShouldBe((303, "USt"));
    }

    [Fact]
    public async Task An_order_comes_to_the_least_amount()
    {
        var list = Goods.List();
        list.Describe("Weddings", includesTax: true, 5_000, Cast.Noon).Succeeded.ShouldBeTrue();
        await Open(list);
        await Put(Goods.Id(2), Goods.Id(21), 1, Cast.Kiss);

        (await Place(1900, consents: true)).Reason.ShouldBe("An order comes to at least CHF 50.00: CHF 31.00 more is needed.");
    }

    [Fact]
    public async Task A_gallery_that_closes_keeps_the_cart_and_sells_nothing()
    {
        await Open();
        await Put(Goods.Id(1), Goods.Id(11), 1, Cast.Kiss);
        _shop.Photos.Close(Cast.Wedding);

        (await Put(Goods.Id(1), Goods.Id(11), 1, Cast.Rings)).Reason.ShouldBe("This gallery is not open to you at the moment. Your cart is kept.");
        (await Cart()).Lines.ShouldHaveSingleItem();
    }

    private async Task Open(PriceList? list = null)
    {
        _shop.Prices.Add(list ?? Goods.List());
        await _shop.Prices.Assign(Cast.Wedding, Goods.Id(0), default);
    }

    private Task<Cart> Cart() => _shop.Carts.Open(Cast.Wedding, Cast.Anna, default);

    private Task<Outcome> Put(Guid product, Guid variant, int quantity, params Photo[] photos) =>
        Put(new PutInCart(Cast.Wedding, Cast.Anna, product, variant, quantity, [.. photos.Select(photo => photo.AssetId)]));

    private Task<Outcome> Put(PutInCart command) => new PutInCartHandler(_shop.CartDesk, _shop.Orders).Handle(command, default);

    private Task<Outcome> Put(PutPackageInCart command) => new PutPackageInCartHandler(_shop.CartDesk).Handle(command, default);

    private Task<Outcome> Count(Guid line, int quantity) => new ChangeQuantityHandler(_shop.CartDesk).Handle(new ChangeQuantity(Cast.Wedding, Cast.Anna, line, quantity), default);

    private Task<Outcome> Crop(Guid line, int x, int y, int width, int height) =>
        new CropPhotoHandler(_shop.CartDesk, _shop.Storefront).Handle(new CropPhoto(Cast.Wedding, Cast.Anna, line, Cast.Kiss.AssetId, Goods.Id(12), x, y, width, height), default);

    private Task<Outcome> Place(long total, Guid? shipping = null, ShippingAddress? to = null, string? country = null, bool consents = false, Guid? order = null) =>
        _shop.Place(new PlaceOrder(order ?? Cast.FirstOrder, $"token-{order}", Cast.Wedding, Cast.Anna, "Anna Muster", "anna@example.com", total)
        {
            ShippingId = shipping,
            ShipTo = to,
            Country = country,
            Consents = consents,
        });
}
