using Activity.Domain;
using Activity.UseCases.Privacy;
using Activity.UseCases.Watching;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Shop.Contracts;

namespace Activity.Tests.Watching;

public abstract class ItemsTests(DatabaseProvider provider) : ActivityOnDatabase(provider)
{
    private static readonly ActivityScope Studio = new();
    private static readonly ActivityScope Wedding = new(Cast.Wedding);
    private static readonly Guid Album = new("0192aaaa-0000-7000-8000-0000000000a1");

    [Fact]
    public async Task Downloads_shares_and_collections_say_how_many_of_what_by_whom()
    {
        await Happen();

        (await Walk(new BrowseItems(ItemKind.Downloads, Wedding))).Select(row => (row.Count, row.Detail, row.VisitorName)).ShouldBe([(1, "Original", "Guest beef"), (2, "WebSize", "Anna")]);
        var share = (await Walk(new BrowseItems(ItemKind.Shares, Wedding))).ShouldHaveSingleItem();
        (share.Count, share.Detail, share.VisitorId, share.VisitorEmail, share.VisitorType).ShouldBe((1, "QrCode", Cast.Anna.VisitorId, "anna@example.com", "MainClient"));
        (await Walk(new BrowseItems(ItemKind.Collections, Wedding))).Select(row => (row.Detail, row.IsFavorites)).ShouldBe([("Album for Mum", false), (null, true)]);
    }

    [Fact]
    public async Task A_list_is_narrowed_by_name_address_type_collection_and_gallery()
    {
        await Happen();

        (await Walk(new BrowseItems(ItemKind.Downloads, Studio))).Count.ShouldBe(3);
        (await Walk(new BrowseItems(ItemKind.Downloads, Studio, Search: " ANNA@exa "))).ShouldHaveSingleItem().Count.ShouldBe(2);
        (await Walk(new BrowseItems(ItemKind.Downloads, Studio, Search: "nobody"))).ShouldBeEmpty();
        (await Walk(new BrowseItems(ItemKind.Downloads, new(Type: UserType.Guest)))).Count.ShouldBe(2);
        (await Walk(new BrowseItems(ItemKind.Downloads, new(Guid.CreateVersion7())))).ShouldBeEmpty();
        (await Walk(new BrowseItems(ItemKind.Collections, Wedding, Called: "for mum"))).ShouldHaveSingleItem().IsFavorites.ShouldBeFalse();
        (await Walk(new BrowseItems(ItemKind.Downloads, Studio, Sort: ItemSort.Assets, Take: 1))).Select(row => row.Count).ShouldBe([2, 1, 1]);
    }

    [Fact]
    public async Task Somebody_whose_name_many_have_is_found_among_them()
    {
        var people = Enumerable.Range(0, 60).Select(i => new VisitorFact(Guid.CreateVersion7(), VisitorType.ClientInvited, $"Cousin {i}", null)).ToList();
        await Hear([Cast.Created, .. people.Select((person, i) => new AssetsDownloaded(Cast.Wedding, Guid.CreateVersion7(), person, [Cast.Kiss], DownloadSize.HighRes, false, Cast.Noon.AddMinutes(i))),
            new AssetsDownloaded(Cast.Wedding, Guid.CreateVersion7(), Cast.Anna, [Cast.Kiss], DownloadSize.HighRes, false, Cast.Noon)]);

        (await Walk(new BrowseItems(ItemKind.Downloads, Wedding, Search: "cousin", Take: 25))).Select(row => row.VisitorName).ShouldBe(people.Select(person => person.Name).Reverse());
        (await Walk(new BrowseItems(ItemKind.Downloads, Studio, Search: "cousin", Sort: ItemSort.Assets, Take: 25))).Count.ShouldBe(60);
    }

    [Fact]
    public async Task Who_is_to_be_forgotten_is_not_found_by_their_name_and_what_they_did_stays_counted()
    {
        await Happen();
        await Do(new ForgetPerson("anna@example.com", [new GalleryVisitor(Cast.Wedding, Cast.Anna.VisitorId)], Cast.Noon.AddHours(2)));

        await Hear(new AssetsDownloaded(Cast.Wedding, Guid.CreateVersion7(), Cast.Anna, [Cast.Kiss], DownloadSize.HighRes, false, Cast.Noon.AddHours(3)));

        (await Walk(new BrowseItems(ItemKind.Downloads, Wedding, Search: "anna"))).ShouldHaveSingleItem().At.ShouldBe(Cast.Noon.AddHours(3));
        (await Walk(new BrowseItems(ItemKind.Downloads, Wedding))).Count.ShouldBe(3);
        (await Walk(new BrowseItems(ItemKind.Collections, Wedding))).ShouldAllBe(row => row.Detail == null && row.VisitorEmail == null);
    }

    [Fact]
    public async Task What_was_in_a_row_is_known_with_those_that_are_gone()
    {
        await Happen();
        var made = (await Walk(new BrowseItems(ItemKind.Collections, Wedding)))[0];

        var item = (await Ask<ReadItem, ItemContents?>(new(Cast.Wedding, made.Seq))).ShouldNotBeNull();
        (item.Entry.ItemId, item.Entry.Detail).ShouldBe((Album, "Album for Mum"));
        item.AssetIds.ShouldBe([Cast.Rings, Cast.Dance], ignoreOrder: true);

        (await Ask<ReadItem, ItemContents?>(new(Guid.CreateVersion7(), made.Seq))).ShouldBeNull();
        (await Ask<ReadItem, ItemContents?>(new(Cast.Wedding, 1_000))).ShouldBeNull();
        var viewed = (await Browse(new(Kind: EntryKind.GalleryViewed))).Entries.ShouldHaveSingleItem();
        (await Ask<ReadItem, ItemContents?>(new(Cast.Wedding, viewed.Seq))).ShouldBeNull();
    }

    [Fact]
    public async Task The_log_names_the_first_photos_of_each_entry_where_that_is_asked()
    {
        await Happen();

        var entries = (await Browse(new(Cast.Wedding, Cast.Anna.VisitorId) { Pictures = 1 })).Entries;
        entries.Select(entry => entry.AssetIds.Count).ShouldBe([1, 1, 1, 1, 1, 0]);
        entries[0].AssetIds.ShouldBe([Cast.Kiss]);
        (await Browse(new(Cast.Wedding))).Entries.ShouldAllBe(entry => entry.AssetIds.Count == 0);
    }

    [Fact]
    public async Task Orders_say_how_far_they_came_and_agree_with_the_totals()
    {
        var other = Cast.Placed with { OrderId = Guid.CreateVersion7(), OrderNumber = "2026-0002", PlacedAt = Cast.Noon.AddMinutes(30), TotalMinor = 900 };
        var third = Cast.Placed with { OrderId = Guid.CreateVersion7(), OrderNumber = "2026-0003", PlacedAt = Cast.Noon.AddMinutes(40), TotalMinor = 5000 };
        await Hear(Cast.Created, Cast.Placed, Cast.Paid, other, third, new OrderCanceled(Cast.Wedding, third.OrderId, third.OrderNumber, Cast.Noon.AddMinutes(50)));

        var rows = await Walk(new BrowseSales(Wedding, Take: 1));
        rows.Select(row => (row.Number, row.Status, row.Count, row.BuyerName, row.BuyerEmail)).ShouldBe([
            ("2026-0003", SaleStatus.Canceled, 2, "Anna Bauer", "anna@example.com"), ("2026-0002", SaleStatus.Placed, 2, "Anna Bauer", "anna@example.com"),
            ("2026-0001", SaleStatus.Paid, 2, "Anna Bauer", "anna@example.com")]);
        var totals = (await Figures()).Totals;
        (rows.Count(row => row.Status != SaleStatus.Canceled), rows.Where(row => row.Status == SaleStatus.Paid).Sum(row => row.TotalMinor)).ShouldBe((totals.Orders, totals.RevenueMinor));
        (await Walk(new BrowseSales(Studio, Sort: SaleSort.Total, Ascending: true, Take: 1))).Select(row => row.TotalMinor).ShouldBe([900, rows[2].TotalMinor, 5000]);
        (await Walk(new BrowseSales(Studio, Number: "0002"))).ShouldHaveSingleItem().OrderId.ShouldBe(other.OrderId);
        (await Walk(new BrowseSales(Studio, Search: "bauer"))).Count.ShouldBe(3);
        (await Walk(new BrowseSales(Studio, Search: "ANNA@"))).Count.ShouldBe(3);
        (await Walk(new BrowseSales(Studio, Search: "guest"))).ShouldBeEmpty();
        (await Walk(new BrowseSales(new(Cast.Wedding, To: new DateOnly(2026, 11, 20))))).ShouldBeEmpty();
        (await Ask<ReadItem, ItemContents?>(new(Cast.Wedding, rows[2].Seq!.Value)))!.AssetIds.ShouldBe([Cast.Rings, Cast.Kiss], ignoreOrder: true);
    }

    [Fact]
    public async Task Orders_say_where_they_stand_and_what_was_earned_on_them_in_whatever_order_that_is_told()
    {
        OrderLineFact[] lines = [.. Cast.Paid.Lines.Select(line => line with { CostMinor = 300 }), new(null, "Post", 500, 95, 1900) { Kind = SoldKind.Shipping, CostMinor = 450 }];
        var buyer = Cast.Paid.Buyer;
        OrderStatusChanged Moved(OrderStatusFact status, int minute) => new(Cast.Wedding, Cast.Order, "2026-0001", status, Cast.Noon.AddMinutes(minute));
        await Hear(
            Cast.Created, Moved(OrderStatusFact.Shipped, 40), Cast.Placed with { Lines = lines }, Moved(OrderStatusFact.Processing, 30), Cast.Paid with { Lines = lines, FeeMinor = 60 },
            new OrderRefunded(Cast.Wedding, Cast.Order, "2026-0001", Guid.CreateVersion7(), buyer, [new(Cast.Rings, "rings.jpg", 100, 19, 1900)], 119, 19, "EUR", "Card", null, Cast.Noon.AddMinutes(50)));

        var row = (await Walk(new BrowseSales(Wedding))).ShouldHaveSingleItem();

        (row.Status, row.Count, row.ProfitMinor).ShouldBe((SaleStatus.Shipped, 2, 1261 + 1260 + 500 - 300 - 300 - 450 - 60 - 100));
        await Hear(Moved(OrderStatusFact.Canceled, 60));
        (await Walk(new BrowseSales(Wedding))).ShouldHaveSingleItem().Status.ShouldBe(SaleStatus.Canceled);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("1-2")]
    [InlineData("1-99999999999999999999-3")]
    public async Task An_invented_cursor_does_no_harm(string cursor)
    {
        await Happen();

        (await Ask<BrowseItems, ItemPage>(new(ItemKind.Downloads, Wedding, After: cursor))).Rows.Count.ShouldBe(2);
        (await Ask<BrowseSales, SalePage>(new(Wedding, After: cursor))).Next.ShouldBeNull();
    }

    [Fact]
    public async Task A_download_is_finished_once_every_file_of_it_left_in_whatever_order_that_is_told()
    {
        var (old, whole, half, split, begun) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        AssetsDownloaded Begin(Guid id, int minute) => new(Cast.Wedding, id, Cast.Anna, [Cast.Kiss], DownloadSize.Original, false, Cast.Noon.AddMinutes(minute));
        DownloadFinished Finish(Guid id, int part, int parts) => new(Cast.Wedding, id, part, parts, Cast.Noon.AddMinutes(10));
        await Hear(Cast.Created, Begin(old, 1));
        (await Walk(new BrowseItems(ItemKind.Downloads, Wedding))).Single().IsFinished.ShouldBeNull("nobody noted it yet");

        await Hear(Finish(whole, 1, 1), Begin(whole, 11), Begin(half, 12), Finish(half, 2, 2), Begin(split, 13), Finish(split, 2, 2), Finish(split, 1, 2), Finish(split, 2, 2), Begin(begun, 14));

        var rows = await Walk(new BrowseItems(ItemKind.Downloads, Wedding, Ascending: true));
        rows.Select(row => row.IsFinished).ShouldBe([null, true, false, true, false]);
        (await Ask<ReadItem, ItemContents?>(new ReadItem(Cast.Wedding, rows[1].Seq)))!.Entry.IsFinished.ShouldBe(true);
        await Hear(new GalleryRemoved(Cast.Wedding, Cast.Noon.AddHours(1)), Finish(begun, 1, 1));
        (await Walk(new BrowseItems(ItemKind.Downloads, Wedding, Ascending: true))).Select(row => row.IsFinished).ShouldBe([null, true, false, true, true], "it stays in the log");
    }

    private Task Happen() => Hear(
        Cast.Created,
        new GalleryViewed(Cast.Wedding, Cast.Anna, Cast.Noon),
        new AssetsFavorited(Cast.Wedding, Cast.Anna, [Cast.Rings], Cast.Noon.AddMinutes(1)),
        new CollectionCreated(Cast.Wedding, Cast.Anna, Album, "Album for Mum", [Cast.Rings, Cast.Dance], Cast.Noon.AddMinutes(2)),
        new AssetsDownloaded(Cast.Wedding, Guid.CreateVersion7(), Cast.Anna, [Cast.Rings, Cast.Kiss], DownloadSize.WebSize, false, Cast.Noon.AddMinutes(3)),
        new AssetsDownloaded(Cast.Wedding, Guid.CreateVersion7(), Cast.Guest, [Cast.Kiss], DownloadSize.Original, false, Cast.Noon.AddMinutes(4)),
        new AssetsDownloaded(Guid.CreateVersion7(), Guid.CreateVersion7(), Cast.Guest, [Guid.CreateVersion7()], DownloadSize.HighRes, false, Cast.Noon.AddMinutes(5)),
        new ItemsShared(Cast.Wedding, Guid.CreateVersion7(), Cast.Anna, [Cast.Kiss], ShareWay.QrCode, Cast.Noon.AddMinutes(6)));

    private async Task<List<SaleRow>> Walk(BrowseSales query)
    {
        var rows = new List<SaleRow>();
        SalePage page;
        do
        {
            page = await Ask<BrowseSales, SalePage>(query);
            rows.AddRange(page.Rows);
            query = query with { After = page.Next };
        }
        while (page.Next is not null);
        return rows;
    }

    public sealed class OnSqlite() : ItemsTests(DatabaseProvider.Sqlite);

    public sealed class OnPostgres() : ItemsTests(DatabaseProvider.Postgres);
}
