using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Hiding;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Presenting;
using Galleries.UseCases.Privacy;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class CollectionsOnSqlite() : CollectionsTests(DatabaseProvider.Sqlite);

public sealed class CollectionsOnPostgres() : CollectionsTests(DatabaseProvider.Postgres);

public abstract class CollectionsTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task A_visitor_sees_what_is_in_their_collections_in_the_galleries_order_and_nobody_else_does()
    {
        var galleryId = await OnlineGallery("b.jpg", "a.jpg", "c.jpg");
        var (anna, ben, id) = (await Guest(galleryId), await Guest(galleryId), Guid.CreateVersion7());
        var tiles = (await Show(galleryId, Viewer.Studio)).Tiles.ToDictionary(tile => tile.FileName, tile => tile.AssetId);
        (await Host.Handle(new CreateCollection(galleryId, anna, id, "Album", [tiles["b.jpg"], tiles["a.jpg"]]))).ShouldBe(Outcome.Done);
        (await Host.Handle(new AddFavorites(galleryId, anna, [tiles["c.jpg"]]))).ShouldBe(Outcome.Done);

        var cards = await Cards(galleryId, anna);

        cards.Select(card => (card.Name, card.IsFavorites)).ShouldBe([("Favorites", true), ("Album", false)]);
        cards[1].AssetIds.ShouldBe([tiles["a.jpg"], tiles["b.jpg"]]);
        cards[1].Cover.ShouldNotBeNull().FileName.ShouldBe("a.jpg");
        var shown = await ShowOnly(galleryId, anna, id);
        (shown.Head!.Collection!.Name, shown.Head.Collection.Count, shown.Head.CollectionCount).ShouldBe(("Album", 2, 1));
        shown.Tiles.Select(tile => tile.FileName).ShouldBe(["a.jpg", "b.jpg"]);

        (await Cards(galleryId, ben)).ShouldBeEmpty();
        var foreign = await ShowOnly(galleryId, ben, id);
        (foreign.Head!.Collection, foreign.Tiles.Count).ShouldBe((null, 0));
        (await ShowOnly(galleryId, Viewer.Studio, id)).Tiles.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_hidden_leaves_a_collection_and_comes_back_with_the_photo()
    {
        var galleryId = await OnlineGallery("a.jpg", "b.jpg");
        var (anna, id) = (await Guest(galleryId), Guid.CreateVersion7());
        var assets = (await Show(galleryId, Viewer.Studio)).Tiles.Select(tile => tile.AssetId).ToList();
        await Host.Handle(new CreateCollection(galleryId, anna, id, "Album", assets));

        await Host.Handle(new HideAssets(galleryId, Viewer.Studio, [assets[0]]));
        (await Cards(galleryId, anna)).Single().AssetIds.ShouldBe([assets[1]]);
        (await ShowOnly(galleryId, anna, id)).Head!.Collection!.Count.ShouldBe(1);

        await Host.Handle(new UnhideAssets(galleryId, Viewer.Studio, [assets[0]]));
        (await Cards(galleryId, anna)).Single().AssetIds.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Collections_are_among_what_is_known_of_a_person_and_lose_the_persons_words_with_them()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var (guest, asset) = (await Guest(galleryId), (await Show(galleryId, Viewer.Studio)).Tiles.Single().AssetId);
        await Read(db => db.Visitors.Where(visitor => visitor.Id == guest.VisitorId).ExecuteUpdateAsync(change => change.SetProperty(visitor => visitor.Email, "ben@example.com")));
        await Host.Handle(new CreateCollection(galleryId, guest, Guid.CreateVersion7(), "For Aunt Ida", [asset]));
        await Host.Handle(new CreateCollection(galleryId, guest, Guid.CreateVersion7(), "For Uncle Ivo", []));
        await Host.Handle(new AddFavorites(galleryId, guest, [asset]));

        var known = (await Host.Ask<ReadPerson, PersonInGalleries>(new ReadPerson("ben@example.com"))).Galleries.Single();
        known.Collections.Select(collection => (collection.Name, string.Join(',', collection.Photos))).ShouldBe([("For Aunt Ida", "a.jpg"), ("For Uncle Ivo", "")]);
        known.Favorites.ShouldBe(["a.jpg"]);
        (await Host.Handle(new ErasePerson("ben@example.com", "ben@example.com"))).ShouldBe(Outcome.Done);

        var names = await Read(db => db.Collections.Select(collection => collection.Name).ToListAsync());
        names.Count.ShouldBe(3);
        names.ShouldAllBe(name => name == "Favorites" || name.StartsWith("Collection "));
    }

    [Fact]
    public async Task What_the_photographer_made_is_shown_to_whom_it_was_made_for_and_no_further_than_they_see()
    {
        var galleryId = await OnlineGallery("a.jpg", "b.jpg");
        var (guest, id, vendors) = (await Guest(galleryId), Guid.CreateVersion7(), Guid.CreateVersion7());
        var assets = (await Show(galleryId, Viewer.Studio)).Tiles.Select(tile => tile.AssetId).ToList();
        (await Host.Handle(new PresentCollection(galleryId, id, "Blog", [VisitorType.Guest], assets))).ShouldBe(Outcome.Done);
        (await Host.Handle(new PresentCollection(galleryId, vendors, "Flowers", [VisitorType.Vendor], assets))).ShouldBe(Outcome.Done);
        await Host.Handle(new HideAssets(galleryId, Viewer.Studio, [assets[0]]));

        var card = (await Cards(galleryId, guest)).ShouldHaveSingleItem();
        (card.Name, card.IsStudios, card.AssetIds.Single()).ShouldBe(("Blog", true, assets[1]));
        var head = (await ShowOnly(galleryId, guest, id)).Head!;
        (head.Collection!.IsStudios, head.Collection.Count, head.CollectionCount, head.Presented.Single().Name).ShouldBe((true, 1, 0, "Blog"));
        (await ShowOnly(galleryId, guest, vendors)).Tiles.ShouldBeEmpty();
        (await Cards(galleryId, Viewer.Studio)).Select(one => one.Name).ShouldBe(["Blog", "Flowers"]);
        (await Host.Ask<ListPresented, IReadOnlyList<PresentedCollection>>(new ListPresented(galleryId))).Select(one => (one.Name, one.Count)).ShouldBe([("Blog", 2), ("Flowers", 2)]);
        (await Host.Ask<ReadPresented, PresentedPage?>(new ReadPresented(galleryId, id)))!.Assets.Count.ShouldBe(2);
        (await Host.Ask<ListPicks, IReadOnlyList<PickList>>(new ListPicks(galleryId))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_merged_collection_takes_what_was_in_it_along()
    {
        var galleryId = await OnlineGallery("a.jpg", "b.jpg");
        var (anna, source, target) = (await Guest(galleryId), Guid.CreateVersion7(), Guid.CreateVersion7());
        var assets = (await Show(galleryId, Viewer.Studio)).Tiles.Select(tile => tile.AssetId).ToList();
        await Host.Handle(new CreateCollection(galleryId, anna, source, "Album", assets));
        await Host.Handle(new CreateCollection(galleryId, anna, target, "Wall", [assets[0]]));

        (await Host.Handle(new MergeCollections(galleryId, anna, source, target))).ShouldBe(Outcome.Done);

        var card = (await Cards(galleryId, anna)).ShouldHaveSingleItem();
        (card.Name, card.AssetIds.Count).ShouldBe(("Wall", 2));
    }

    private Task<IReadOnlyList<CollectionCard>> Cards(Guid galleryId, Viewer viewer) =>
        Host.Ask<ListCollections, IReadOnlyList<CollectionCard>>(new ListCollections(galleryId, viewer));

    private Task<GalleryView> ShowOnly(Guid galleryId, Viewer viewer, Guid collectionId) =>
        Host.Ask<ShowGallery, GalleryView>(new ShowGallery(galleryId, viewer) { CollectionId = collectionId });
}
