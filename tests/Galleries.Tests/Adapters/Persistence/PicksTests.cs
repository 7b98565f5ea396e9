using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.UseCases.Binning;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Ending;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class PicksOnSqlite() : PicksTests(DatabaseProvider.Sqlite);

public sealed class PicksOnPostgres() : PicksTests(DatabaseProvider.Postgres);

public abstract class PicksTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task The_studio_reads_who_picked_what_in_the_galleries_order()
    {
        var galleryId = await OnlineGallery("b.jpg", "a.jpg", "c.jpg");
        var (other, scene) = (await OnlineGallery("b.jpg"), Guid.CreateVersion7());
        var tiles = (await Show(galleryId, Viewer.Studio)).Tiles.ToDictionary(tile => tile.FileName, tile => tile.AssetId);
        (await Host.Handle(new AddScene(galleryId, scene, "Party"))).ShouldBe(Outcome.Done);
        (await Host.Handle(new PutIntoScene(galleryId, scene, [tiles["a.jpg"]]))).ShouldBe(Outcome.Done);
        (await Lists(galleryId)).ShouldBeEmpty();

        var (first, second) = (await Guest(galleryId), await Guest(galleryId));
        await Pick(galleryId, first, tiles["b.jpg"]);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Pick(galleryId, second, tiles["c.jpg"], tiles["a.jpg"]);

        var lists = await Lists(galleryId);
        lists.Select(list => (list.Visitor.VisitorId, list.Count, list.ChangedAt)).ShouldBe([(second.VisitorId!.Value, 2, Clock.GetUtcNow()), (first.VisitorId!.Value, 1, Clock.GetUtcNow().AddMinutes(-1))]);
        var id = lists[0].CollectionId;
        var page = (await Read(galleryId, id, null)).ShouldNotBeNull();
        page.Assets.Select(tile => tile.FileName).ShouldBe(["a.jpg"]);
        var rest = (await Read(galleryId, id, page.Next.ShouldNotBeNull())).ShouldNotBeNull();
        (rest.Assets.Single().FileName, rest.Next).ShouldBe(("c.jpg", null));
        var files = (await Export(galleryId, id)).ShouldNotBeNull();
        files.Select(file => (file.FileName, file.Scene, file.PickedAt)).ShouldBe([("a.jpg", "Party", Clock.GetUtcNow()), ("c.jpg", null, Clock.GetUtcNow())]);

        // By another gallery's address there is nothing to be had.
        (await Read(other, id, null)).ShouldBeNull();
        (await Export(other, id)).ShouldBeNull();
        (await Lists(other)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_studio_reads_any_photos_and_what_of_them_arrived_at_whom()
    {
        var (galleryId, other) = (await OnlineGallery("b.jpg", "a.jpg", "c.jpg"), await OnlineGallery("b.jpg"));
        var tiles = (await Show(galleryId, Viewer.Studio)).Tiles.ToDictionary(tile => tile.FileName, tile => tile.AssetId);
        var guest = await Guest(galleryId);
        async Task<DeliveryReport?> Delivered(Guid of) => await Host.Ask<ReadDelivery, DeliveryReport?>(new ReadDelivery(of, guest.VisitorId!.Value));
        async Task<PhotosRead> Photos(Guid of) => await Host.Ask<ReadPhotos, PhotosRead>(new ReadPhotos(of, [tiles["c.jpg"], tiles["b.jpg"], Guid.CreateVersion7()]));

        (await Host.Handle(new NoteFetched(galleryId, Guid.CreateVersion7(), guest.VisitorId!.Value, [tiles["a.jpg"]], Clock.GetUtcNow()))).ShouldBe(Outcome.Done);
        var report = (await Delivered(galleryId)).ShouldNotBeNull();
        (report.FetchedCount, report.Fetched.Single().Tile.FileName, report.Fetched.Single().FetchedAt).ShouldBe((1, "a.jpg", Clock.GetUtcNow()));
        (report.MissingCount, report.Missing.Count).ShouldBe((2, 2));
        (await Delivered(other)).ShouldBeNull();

        (await Photos(galleryId)).Assets.Select(photo => photo.Tile.FileName).ShouldBe(["b.jpg", "c.jpg"]);
        (await Photos(other)).Assets.ShouldBeEmpty();
        var elsewhere = (await Show(other, Viewer.Studio)).Tiles[0].AssetId;
        var several = await Host.Ask<ReadPhotos, PhotosRead>(new ReadPhotos(null, [tiles["c.jpg"], elsewhere]));
        several.Assets.Select(photo => (photo.Tile.AssetId, photo.IsReady)).ShouldBe([(tiles["c.jpg"], true), (elsewhere, true)], ignoreOrder: true);
        (await Host.Handle(new BinAssets(galleryId, Guid.CreateVersion7(), [tiles["c.jpg"]]))).ShouldBe(Outcome.Done);
        var left = await Photos(galleryId);
        (left.Assets.Single().Tile.FileName, left.Gone.Single()).ShouldBe(("b.jpg", "c.jpg"));
    }

    private async Task Pick(Guid galleryId, Viewer viewer, params Guid[] assetIds) => (await Host.Handle(new AddFavorites(galleryId, viewer, assetIds))).ShouldBe(Outcome.Done);

    private Task<IReadOnlyList<PickList>> Lists(Guid galleryId) => Host.Ask<ListPicks, IReadOnlyList<PickList>>(new ListPicks(galleryId));

    private Task<IReadOnlyList<PickedFile>?> Export(Guid galleryId, Guid collectionId) =>
        Host.Ask<ExportPicks, IReadOnlyList<PickedFile>?>(new ExportPicks(galleryId, collectionId));

    private Task<PickPage?> Read(Guid galleryId, Guid collectionId, string? after) => Host.Ask<ReadPicks, PickPage?>(new ReadPicks(galleryId, collectionId, after, Count: 1));
}
