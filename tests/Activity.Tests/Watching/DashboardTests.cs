using Activity.UseCases.Watching;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Shop.Contracts;

namespace Activity.Tests.Watching;

public abstract class DashboardTests(DatabaseProvider provider) : ActivityOnDatabase(provider)
{
    [Fact]
    public async Task A_gallery_nobody_told_of_has_no_overview() => (await Overview()).ShouldBeNull();

    [Fact]
    public async Task A_studio_without_galleries_has_figures_and_they_are_none()
    {
        var everywhere = new ActivityScope();

        (await Figures(everywhere)).Totals.ShouldBe(new ActivityTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, null));
        (await Visitors(new BrowseVisitors(everywhere))).ShouldBeEmpty();
        (await Ask<RankAssets, AssetRanking>(new RankAssets(everywhere))).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_overview_says_where_the_gallery_stands()
    {
        await Hear(
            Cast.Created,
            new GalleryRenamed(Cast.Wedding, "Anna & Ben in Lucca", Cast.Noon.AddMinutes(1)),
            new GalleryWentOnline(Cast.Wedding, Cast.Noon.AddMinutes(2)),
            new GalleryExpirationChanged(Cast.Wedding, new DateOnly(2027, 1, 31), Cast.Noon.AddMinutes(3)),
            new AssetsReceived(Cast.Wedding, [Cast.Rings, Cast.Kiss, Cast.Dance], Cast.Noon.AddMinutes(4)),
            new AssetsAdded(Cast.Wedding, [new AssetFact(Cast.Rings, "rings.jpg", AssetKind.Photo, 6000, 4000)], Cast.Noon.AddMinutes(5)),
            new AssetsRejected(Cast.Wedding, [Cast.Dance], Cast.Noon.AddMinutes(5)));

        var overview = (await Overview())!;

        overview.ShouldBe(new GalleryOverview(Cast.Wedding, "Anna & Ben in Lucca", true, new DateOnly(2027, 1, 31), ReadyAssets: 1, UploadsInProgress: 1));
    }

    [Fact]
    public async Task Late_messages_do_not_undo_newer_ones()
    {
        await Hear(
            new AssetsRemoved(Cast.Wedding, [Cast.Kiss], Cast.Noon.AddMinutes(9)),
            new AssetsAdded(Cast.Wedding, [new AssetFact(Cast.Rings, "rings.jpg", AssetKind.Photo, 6000, 4000)], Cast.Noon.AddMinutes(5)),
            new AssetsReceived(Cast.Wedding, [Cast.Rings, Cast.Kiss], Cast.Noon.AddMinutes(4)),
            new GalleryWentOffline(Cast.Wedding, Cast.Noon.AddMinutes(3)),
            new GalleryWentOnline(Cast.Wedding, Cast.Noon.AddMinutes(2)),
            new GalleryRenamed(Cast.Wedding, "New name", Cast.Noon.AddMinutes(1)),
            Cast.Created);

        var overview = (await Overview())!;

        overview.ShouldBe(new GalleryOverview(Cast.Wedding, "New name", false, null, ReadyAssets: 1, UploadsInProgress: 0));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_photo_that_left_and_came_back_is_there_in_whichever_order_that_is_heard(bool isHeardBackwards)
    {
        var rings = new AssetFact(Cast.Rings, "rings.jpg", AssetKind.Photo, 6000, 4000);
        object[] messages =
        [
            Cast.Created, new AssetsReceived(Cast.Wedding, [Cast.Rings, Cast.Kiss], Cast.Noon), new AssetsAdded(Cast.Wedding, [rings], Cast.Noon.AddMinutes(1)),
            new AssetsRemoved(Cast.Wedding, [Cast.Rings, Cast.Kiss], Cast.Noon.AddMinutes(2)), new AssetsReturned(Cast.Wedding, [rings], Cast.Noon.AddMinutes(3)),
        ];
        foreach (var message in isHeardBackwards ? messages.Reverse() : messages)
            await Hear(message);

        (await Overview())!.ReadyAssets.ShouldBe(1);
    }

    [Fact]
    public async Task Visitors_are_counted_by_what_they_did()
    {
        await Hear(
            Cast.Created,
            new VisitorInvited(Cast.Wedding, Cast.Anna, Cast.Noon),
            new GalleryViewed(Cast.Wedding, Cast.Anna, Cast.Noon.AddMinutes(1)),
            new GalleryViewed(Cast.Wedding, Cast.Guest, Cast.Noon.AddMinutes(2)),
            new AssetsViewed(Cast.Wedding, Cast.Anna, [Cast.Rings, Cast.Kiss], Cast.Noon.AddMinutes(3)),
            new AssetsFavorited(Cast.Wedding, Cast.Anna, [Cast.Rings, Cast.Kiss], Cast.Noon.AddMinutes(4)),
            new AssetsUnfavorited(Cast.Wedding, Cast.Anna, [Cast.Kiss], Cast.Noon.AddMinutes(5)),
            new AssetsDownloaded(Cast.Wedding, Guid.CreateVersion7(), Cast.Anna, [Cast.Rings, Cast.Kiss], DownloadSize.Original, false, Cast.Noon.AddMinutes(6)),
            new ItemsShared(Cast.Wedding, Guid.CreateVersion7(), Cast.Anna, [Cast.Rings, Cast.Kiss], ShareWay.Mobile, Cast.Noon.AddMinutes(7)),
            new ItemsSharedByStudio(Cast.Wedding, Guid.CreateVersion7(), [Cast.Rings, Cast.Kiss], ShareWay.Email, Cast.Noon.AddMinutes(8)),
            Cast.Placed,
            Cast.Paid);

        (await Figures()).Totals.ShouldBe(
            new ActivityTotals(People: 2, Visits: 2, Views: 2, Downloads: 2, Favorites: 1, Shares: 1, Collections: 1, Orders: 1, RevenueMinor: 3000, "EUR"));
        (await Browse(new BrowseActivity(GalleryId: Cast.Wedding))).Entries.ShouldContain(entry => entry.Kind == EntryKind.ItemsShared && entry.Count == 2 && entry.Detail == "Mobile");
        var byStudio = (await Browse(new BrowseActivity(Kind: EntryKind.SharedByStudio))).Entries.ShouldHaveSingleItem();
        (byStudio.VisitorName, byStudio.Count, byStudio.Detail).ShouldBe((null, 2, "Email"));
        (await Ask<ReadItem, ItemContents?>(new ReadItem(Cast.Wedding, byStudio.Seq)))!.AssetIds.Count.ShouldBe(2);
        (await Visitors(new BrowseVisitors(new ActivityScope(Cast.Wedding)) { Who = UserType.MainClient })).Single().Name.ShouldBe("Anna Bauer");
        (await Visitors(new BrowseVisitors(new ActivityScope(Cast.Wedding)) { Who = UserType.Vendor })).ShouldBeEmpty();
        (await Visitors()).ShouldBe(
        [
            new VisitorRow(Cast.Wedding, Cast.Anna.VisitorId, "Anna & Ben", UserType.MainClient, "Anna Bauer", "anna@example.com", 1, 2, 2, 1, 1, 1, 1, 3000, Cast.Noon.AddMinutes(10)),
            new VisitorRow(Cast.Wedding, Cast.Guest.VisitorId, "Anna & Ben", UserType.Guest, "Guest beef", null, 1, 0, 0, 0, 0, 0, 0, 0, Cast.Noon.AddMinutes(2)),
        ]);
    }

    [Fact]
    public async Task Somebody_invited_is_listed_and_not_counted_until_they_come()
    {
        await Hear(Cast.Created, new VisitorInvited(Cast.Wedding, Cast.Anna, Cast.Noon));

        (await Figures()).Totals.People.ShouldBe(0);
        (await Visitors()).ShouldHaveSingleItem().LastSeenAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_canceled_order_counts_no_more_whichever_is_heard_first()
    {
        await Hear(Cast.Created, new OrderCanceled(Cast.Wedding, Cast.Order, "2026-0001", Cast.Noon.AddMinutes(11)), Cast.Placed);

        var totals = (await Figures()).Totals;

        (totals.Orders, totals.RevenueMinor).ShouldBe((0, 0));
    }

    [Fact]
    public async Task After_a_change_of_currency_orders_are_counted_together_and_revenue_is_the_newest_currencys()
    {
        var second = Guid.CreateVersion7();
        await Hear(
            Cast.Created, Cast.Placed, Cast.Paid,
            Cast.Placed with { OrderId = second, OrderNumber = "2026-0002", Currency = "CHF", TotalMinor = 700 },
            Cast.Paid with { OrderId = second, OrderNumber = "2026-0002", Currency = "CHF", TotalMinor = 700 });

        var totals = (await Figures()).Totals;

        (totals.Orders, totals.RevenueMinor, totals.Currency).ShouldBe((2, 700, "CHF"));
        (await Visitors()).ShouldHaveSingleItem().RevenueMinor.ShouldBe(700);
    }

    [Fact]
    public async Task The_latest_activity_comes_newest_first()
    {
        await Hear(Cast.Created, new GalleryWentOnline(Cast.Wedding, Cast.Noon.AddMinutes(2)), new GalleryViewed(Cast.Wedding, Cast.Guest, Cast.Noon.AddMinutes(1)));

        (await Browse(new BrowseActivity(GalleryId: Cast.Wedding))).Entries.Select(entry => entry.Kind).ShouldBe([EntryKind.GalleryWentOnline, EntryKind.GalleryViewed, EntryKind.GalleryCreated]);
    }

    public sealed class OnSqlite() : DashboardTests(DatabaseProvider.Sqlite);

    public sealed class OnPostgres() : DashboardTests(DatabaseProvider.Postgres);
}
