using BuildingBlocks.Persistence;
using Shop.Contracts;
using Shop.UseCases.Buying;
using Shop.UseCases.Pricing;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>What a visitor reads, on each database.</summary>
public abstract class BuyingTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task The_price_is_read_in_the_studios_currency()
    {
        (await Shop.Price()).ShouldBe(new GalleryPrice(null, "CHF"));
        await Shop.Price(1900);
        (await Shop.Price()).ShouldBe(new GalleryPrice(1900, "CHF"));

        Shop.Studio.Fact = Shop.Studio.Fact! with { Currency = "EUR" };
        (await Shop.Price()).ShouldBe(new GalleryPrice(null, "EUR"));
    }

    [Fact]
    public async Task A_cart_shows_todays_price_and_the_tax_in_it()
    {
        await Shop.FillCart(Cast.Anna, Cast.Rings, Cast.Kiss);
        await Shop.Price(2500);

        var cart = await Shop.Cart(Cast.Anna);

        cart.Lines.Select(line => (line.Kind, line.Product, line.Photos.ShouldHaveSingleItem(), line.Quantity, line.PriceMinor)).ShouldBe(
        [
            (SoldKind.Download, "High-resolution download", new CartPhotoView(Cast.Rings.AssetId, "rings.jpg"), 1, 2500),
            (SoldKind.Download, "High-resolution download", new CartPhotoView(Cast.Kiss.AssetId, "Kuß & Tränen.jpg"), 1, 2500),
        ]);
        cart.Taxes.ShouldBe([new TaxView(810, 4626, 374)]);
        (cart.TotalMinor, cart.TaxName, cart.Currency, cart.PaymentInstructions).ShouldBe((5000, "VAT", "CHF", Cast.Terms.PaymentInstructions));
    }

    [Fact]
    public async Task A_cart_leaves_out_what_is_no_longer_visible_and_costs_what_it_shows()
    {
        await Shop.FillCart(Cast.Anna, Cast.Rings, Cast.Kiss);
        Shop.Assets.Hide(Cast.Rings);

        var cart = await Shop.Cart(Cast.Anna);

        cart.Lines.ShouldHaveSingleItem().Photos.ShouldHaveSingleItem().AssetId.ShouldBe(Cast.Kiss.AssetId);
        (await Shop.Place(Cast.Anna, cart.TotalMinor, Cast.FirstOrder)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task A_cart_of_a_gallery_that_sells_nothing_is_empty_and_comes_back_with_the_price()
    {
        await Shop.FillCart(Cast.Anna, Cast.Rings);
        await Shop.Price(null);
        (await Shop.Cart(Cast.Anna)).Lines.ShouldBeEmpty();

        await Shop.Price(1000);
        (await Shop.Cart(Cast.Anna)).TotalMinor.ShouldBe(1000);
    }

    [Fact]
    public async Task Before_the_studio_is_set_up_the_cart_is_empty_and_nothing_has_a_price()
    {
        Shop.Studio.Fact = null;

        (await Shop.Cart(Cast.Anna)).Lines.ShouldBeEmpty();
        (await Shop.Price()).PriceMinor.ShouldBeNull();
    }

    [Fact]
    public async Task An_order_is_found_by_its_token_and_by_no_other()
    {
        await Shop.FillCart(Cast.Anna, Cast.Rings);
        await Shop.Place(Cast.Anna, 1900, Cast.FirstOrder, "token-one");

        var order = await Shop.Find("token-one");

        order.ShouldNotBeNull();
        (order.OrderId, order.Number, order.Status, order.TotalMinor, order.Taxes.ShouldHaveSingleItem().TaxMinor, order.PlacedAt, order.PaidAt).ShouldBe(
            (Cast.FirstOrder, "2026-0001", OrderStatus.PendingPayment, 1900, 142, Cast.Noon, null));
        order.Lines.Select(line => (line.Kind, line.Photos.ShouldHaveSingleItem(), line.PriceMinor)).ShouldBe([(SoldKind.Download, new CartPhotoView(Cast.Rings.AssetId, "rings.jpg"), 1900)]);
        (await Shop.Cart(Cast.Anna)).Lines.ShouldBeEmpty();
        (await Shop.Find("token-two")).ShouldBeNull();
        (await Shop.Find("")).ShouldBeNull();
    }

    [Fact]
    public async Task The_mails_of_an_order_leave_with_it()
    {
        await Shop.FillCart(Cast.Anna, Cast.Rings);
        await Shop.Place(Cast.Anna, 1800, Cast.FirstOrder);
        (await Shop.Mails()).ShouldBeEmpty();

        await Shop.Place(Cast.Anna, 1900, Cast.FirstOrder);
        (await Shop.Mails()).Select(mail => mail.ToAddress).ShouldBe(["anna@example.com", "orders@studio.example"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_neighbour_hears_everything_in_its_order()
    {
        await Shop.FillCart(Cast.Anna, Cast.Rings);
        await Shop.Place(Cast.Anna, 1900, Cast.FirstOrder);
        await Shop.MarkPaid(Cast.FirstOrder);

        var heard = await Shop.Heard();

        heard.Select(message => message.GetType()).ShouldBe([typeof(CartChanged), typeof(CartChanged), typeof(OrderPlaced), typeof(OrderPaid), typeof(OrderStatusChanged)]);
        var paid = heard.OfType<OrderPaid>().Single();
        paid.Buyer.ShouldBe(new Buyer(Cast.Anna, "MainClient", "Anna Muster", "anna@example.com"));
        var line = paid.Lines.ShouldHaveSingleItem();
        (line.AssetId, line.Description, line.NetMinor, line.TaxMinor, line.TaxRate, line.Kind, line.Quantity).ShouldBe(
            (Cast.Rings.AssetId, "High-resolution download: rings.jpg", 1758, 142, 810, SoldKind.Download, 1));
    }

    public sealed class OnSqlite() : BuyingTests(DatabaseProvider.Sqlite);

    public sealed class OnPostgres() : BuyingTests(DatabaseProvider.Postgres);
}
