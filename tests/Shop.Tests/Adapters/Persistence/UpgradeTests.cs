using BuildingBlocks.Persistence;
using Shop.Adapters.Persistence;
using Shop.Contracts;
using Shop.UseCases.Buying;
using Shop.UseCases.Pricing;
using Testing;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>A shop that is older than its price lists.</summary>
public sealed class UpgradeTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task Prices_carts_and_orders_are_what_they_were(DatabaseProvider provider)
    {
        var database = await TestDatabase.Create(provider);
        await EarlierSchema.Make<ShopDbContext>(database, "20261390_Invoices", Old(provider is DatabaseProvider.Sqlite));

        await using var shop = await ShopOnDatabase.On(database);

        (await shop.Price()).ShouldBe(new GalleryPrice(1900, "CHF"));
        var cart = await shop.Cart(Cast.Anna);
        cart.TotalMinor.ShouldBe(3800);
        cart.Lines.Select(line => line.Photos.ShouldHaveSingleItem().AssetId).ShouldBe([Cast.Rings.AssetId, Cast.Kiss.AssetId]);
        var order = (await shop.Read(Cast.FirstOrder)).ShouldNotBeNull();
        var line = order.Lines.ShouldHaveSingleItem();
        (line.Kind, line.Product, line.Photos.ShouldHaveSingleItem(), line.Quantity, line.PriceMinor).ShouldBe(
            (SoldKind.Download, "High-resolution download", new CartPhotoView(Cast.Dance.AssetId, "dance \"2\".jpg"), 1, 1900));
        order.Taxes.ShouldBe([new TaxView(810, 1758, 142)]);

        (await shop.Add(Cast.Anna, Cast.Dance)).Reason.ShouldBe("You already ordered “dance \"2\".jpg” with order 2026-0001, which waits for your payment.");
        (await shop.Place(Cast.Anna, 3800, Cast.SecondOrder)).Succeeded.ShouldBeTrue();
        (await shop.Price(2000)).Succeeded.ShouldBeTrue();
        (await shop.Price()).PriceMinor.ShouldBe(2000);
    }

    private static IEnumerable<string> Old(bool isSqlite)
    {
        string Id(Guid id) => isSqlite ? $"'{id.ToString().ToUpperInvariant()}'" : $"'{id}'";
        var (no, at) = isSqlite ? ("0", "1795262400000000") : ("FALSE", "'2026-11-21T12:00:00Z'");
        yield return $"INSERT INTO shop_price_list (gallery_id, price_minor, currency, version) VALUES ({Id(Cast.Wedding)}, 1900, 'CHF', 3)";
        yield return $"INSERT INTO shop_price_list (gallery_id, price_minor, currency, version) VALUES ({Id(Cast.Christening)}, NULL, NULL, 2)";
        yield return $"INSERT INTO shop_cart (gallery_id, visitor_id, asset_ids, version) VALUES ({Id(Cast.Wedding)}, {Id(Cast.Anna)}, '[\"{Cast.Rings.AssetId}\",\"{Cast.Kiss.AssetId}\"]', 2)";
        yield return $"INSERT INTO shop_cart (gallery_id, visitor_id, asset_ids, version) VALUES ({Id(Cast.Wedding)}, {Id(Cast.Ben)}, '[]', 2)";
        yield return $"INSERT INTO shop_order_counter (year, last, version) VALUES (2026, 1, 1)";
        yield return "INSERT INTO shop_order (id, year, sequence, gallery_id, visitor_id, visitor_type, buyer_name, buyer_email, search_text, token_hash, protected_token, currency, "
            + "total_minor, tax_minor, tax_rate, tax_name, payment_instructions, state, placed_at, awaits_invoice, version) "
            + $"VALUES ({Id(Cast.FirstOrder)}, 2026, 1, {Id(Cast.Wedding)}, {Id(Cast.Anna)}, 'MainClient', 'Anna', 'anna@example.com', '2026-0001 anna', 'hash', 'token', 'CHF', "
            + $"1900, 142, 810, 'VAT', 'IBAN', 'PendingPayment', {at}, {no}, 1)";
        yield return $"INSERT INTO shop_order_line (order_id, position, asset_id, file_name, price_minor, tax_minor, tax_rate, cost_minor) VALUES ({Id(Cast.FirstOrder)}, 1, {Id(Cast.Dance.AssetId)}, 'dance \"2\".jpg', 1900, 142, 810, 0)";
    }
}
