using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Viewing;
using Microsoft.Extensions.DependencyInjection;
using Settings.Contracts;
using Shop.Contracts;

namespace Galleries.Tests.Adapters.Neighbours;

public sealed class NeighboursOnSqlite() : NeighbourTests(DatabaseProvider.Sqlite);

public sealed class NeighboursOnPostgres() : NeighbourTests(DatabaseProvider.Postgres);

public abstract class NeighbourTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task The_catalogue_knows_what_a_visitor_may_buy_now()
    {
        var (galleryId, other) = (await OnlineGallery("a.jpg"), await OnlineGallery("b.jpg"));
        var guest = (await Guest(galleryId)).VisitorId!.Value;
        var (mine, foreign) = ((await Show(galleryId, Viewer.Studio)).Tiles[0], (await Show(other, Viewer.Studio)).Tiles[0]);

        (await Catalogue(c => c.Visible(galleryId, guest, [mine.AssetId, foreign.AssetId], None)))
            .ShouldBe([new AssetFact(mine.AssetId, "a.jpg", AssetKind.Photo, 6000, 4000)]);
        (await Catalogue(c => c.Visible(other, guest, [foreign.AssetId], None))).ShouldBeEmpty();
        (await Catalogue(c => c.FindVisitor(galleryId, guest, None))).ShouldBe(new VisitorFact(guest, VisitorType.Guest, null, null));
        (await Catalogue(c => c.FindVisitor(other, guest, None))).ShouldBeNull();

        (await Host.Handle(new TakeOffline(galleryId))).Succeeded.ShouldBeTrue();
        (await Catalogue(c => c.Visible(galleryId, guest, [mine.AssetId], None))).ShouldBeEmpty();
        (await Catalogue(c => c.FindVisitor(galleryId, guest, None))).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_customers_card_follows_the_project_details_in_any_order_and_on_doubles()
    {
        var galleryId = await Gallery();
        ProjectDetailsChanged Told(string name, int minute) =>
            new(galleryId, name, null, null, new DateOnly(2026, 10, 1), null, null, Clock.GetUtcNow().AddMinutes(minute));

        await Host.Publish(Told("Ben Łukasz", 2), Told("Anna", 1), Told("Ben Łukasz", 2));
        await Host.Publish(new ProjectDetailsChanged(Guid.CreateVersion7(), "Nobody", null, null, null, null, null, Clock.GetUtcNow()));
        await Host.Quiet();

        var card = (await Host.Ask<BrowseGalleries, IReadOnlyList<GalleryCard>>(new BrowseGalleries("lukasz"))).ShouldHaveSingleItem();
        (card.CustomerName, card.EventDate).ShouldBe(("Ben Łukasz", new DateOnly(2026, 10, 1)));
    }

    [Fact]
    public async Task A_paid_order_opens_its_originals_whatever_the_gallerys_state_until_they_are_removed()
    {
        var galleryId = await OnlineGallery("a.jpg", "b.jpg");
        var tiles = (await Show(galleryId, Viewer.Studio)).Tiles;
        var (orderId, guest) = (Guid.CreateVersion7(), (await Guest(galleryId)).VisitorId!.Value);
        var paid = new OrderPaid(
            galleryId, orderId, "1001", new Buyer(guest, "Guest", "Ben", "ben@example.com"),
            [new OrderLineFact(tiles[0].AssetId, "a.jpg", 840, 160, 1900)], 1000, 160, "EUR", "Offline", Clock.GetUtcNow());

        await Host.Publish(paid, paid);
        await Host.Quiet();
        Neighbours.Rules = GalleryRules.Initial with { DownloadEnabled = false };
        (await Host.Handle(new TakeOffline(galleryId))).Succeeded.ShouldBeTrue();

        (await Paid(galleryId, orderId, tiles[0].AssetId)).File.ShouldNotBeNull().FileName.ShouldBe("a.jpg");
        (await Paid(galleryId, orderId, tiles[1].AssetId)).ShouldBe(new DownloadAnswer(null, null));
        (await Paid(galleryId, Guid.CreateVersion7(), tiles[0].AssetId)).ShouldBe(new DownloadAnswer(null, null));
        (await Paid(Guid.CreateVersion7(), orderId, tiles[0].AssetId)).ShouldBe(new DownloadAnswer(null, null));

        (await Host.Handle(new RecordPaidDownload(galleryId, Guid.CreateVersion7(), orderId, tiles[0].AssetId))).Succeeded.ShouldBeTrue();
        await Host.Quiet();
        Heard.All<AssetsDownloaded>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            told => told.Paid.ShouldBeTrue(), told => told.Visitor.ShouldBe(new VisitorFact(guest, VisitorType.Guest, "Ben", "ben@example.com")));

        (await Host.Handle(new RemoveAssets(galleryId, [tiles[0].AssetId]))).Succeeded.ShouldBeTrue();
        await Host.Quiet();
        (await Paid(galleryId, orderId, tiles[0].AssetId)).File.ShouldNotBeNull().FileName.ShouldBe("a.jpg");
    }

    private Task<DownloadAnswer> Paid(Guid galleryId, Guid orderId, Guid assetId) =>
        Host.Ask<OpenPaidOriginal, DownloadAnswer>(new OpenPaidOriginal(galleryId, orderId, assetId));

    private async Task<T> Catalogue<T>(Func<IAssetCatalogue, Task<T>> ask)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<IAssetCatalogue>());
    }
}
