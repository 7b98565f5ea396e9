using BuildingBlocks.Persistence;
using Shop.Adapters.Persistence;
using Shop.Adapters.Persistence.Queries;
using Shop.Domain;
using Shop.UseCases.Buying;
using Shop.UseCases.Selling;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>What the studio reads, on each database.</summary>
public abstract class SellingTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Orders_are_listed_newest_first()
    {
        await Keep(1, 2, 3);

        var page = await Shop.List(new ListOrders());

        page.Orders.Select(card => card.Number).ShouldBe(["2026-0003", "2026-0002", "2026-0001"]);
        page.Next.ShouldBeNull();
        page.Orders[2].ShouldBe(new OrderCard(
            IdOf(1), "2026-0001", Cast.Wedding, "Änne Muster 1", "b1@example.com", OrderStatus.PendingPayment, 2, 3800, "CHF", Cast.Noon));
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_without_gap_or_double()
    {
        await Keep([.. Enumerable.Range(1, (2 * ListOrdersHandler.PageSize) + 1)]);

        var numbers = new List<string>();
        for (var page = await Shop.List(new ListOrders()); ; page = await Shop.List(new ListOrders(After: page.Next)))
        {
            numbers.AddRange(page.Orders.Select(card => card.Number));
            if (page.Next is null)
                break;
        }

        numbers.ShouldBe(Enumerable.Range(1, 101).Reverse().Select(i => new OrderNumber(2026, i).ToString()));
    }

    [Fact]
    public async Task A_full_last_page_has_no_next()
    {
        await Keep([.. Enumerable.Range(1, ListOrdersHandler.PageSize)]);

        (await Shop.List(new ListOrders())).Next.ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-0002", "2026-0002")]
    [InlineData(" äNNE muster 3 ", "2026-0003")]
    [InlineData("B1@EXAMPLE", "2026-0001")]
    [InlineData("100%", null)]
    public async Task Orders_are_searched_by_number_name_and_email(string words, string? number)
    {
        await Keep(1, 2, 3);

        (await Shop.List(new ListOrders(Search: words))).Orders.Select(card => card.Number).ShouldBe(number is null ? [] : [number]);
    }

    [Fact]
    public async Task Orders_are_filtered_by_gallery_and_status()
    {
        await Keep(1, 2);
        await Shop.MarkPaid(IdOf(1));
        await Shop.Cancel(IdOf(2));

        (await Shop.List(new ListOrders(Status: OrderStatus.Completed))).Orders.ShouldHaveSingleItem().Number.ShouldBe("2026-0001");
        (await Shop.List(new ListOrders(Status: OrderStatus.Canceled))).Orders.ShouldHaveSingleItem().Number.ShouldBe("2026-0002");
        (await Shop.List(new ListOrders(Status: OrderStatus.PendingPayment))).Orders.ShouldBeEmpty();
        (await Shop.List(new ListOrders(GalleryId: Cast.Christening))).Orders.ShouldBeEmpty();
        (await Shop.List(new ListOrders(GalleryId: Cast.Wedding))).Orders.Count.ShouldBe(2);
    }

    [Fact]
    public async Task One_order_is_read_as_its_buyer_sees_it()
    {
        await Keep(1);
        await Shop.MarkPaid(IdOf(1));

        var order = await Shop.Read(IdOf(1));

        order.ShouldNotBeNull();
        (order.Status, order.PaidAt).ShouldBe((OrderStatus.Completed, Cast.Noon));
        order.Lines.Select(line => line.Photos.ShouldHaveSingleItem().FileName).ShouldBe([Cast.Kiss.FileName, Cast.Rings.FileName]);
        (await Shop.Read(IdOf(2))).ShouldBeNull();
    }

    private static Guid IdOf(int sequence) => new(sequence, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);

    private Task<bool> Keep(params int[] sequences) => Shop.InTransaction(db =>
    {
        var orders = new EfOrderRepository(db);
        foreach (var i in sequences)
            orders.Add(Cast.Order(IdOf(i), i, token: $"token-{i}", contact: new BuyerContact($"Änne Muster {i}", $"b{i}@example.com")));
        return Task.FromResult(true);
    });

    public sealed class OnSqlite() : SellingTests(DatabaseProvider.Sqlite);

    public sealed class OnPostgres() : SellingTests(DatabaseProvider.Postgres);
}
