using BuildingBlocks;
using Galleries.Contracts;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Collecting;

public sealed class CollectingTests
{
    private readonly Studio _studio = new();
    private readonly Viewer _anna;

    public CollectingTests() => _anna = _studio.MainClient();

    [Fact]
    public async Task A_collection_is_made_once_however_often_it_is_asked_for()
    {
        var (id, a, b) = (Guid.CreateVersion7(), _studio.Photo("a.jpg"), _studio.Photo("b.jpg"));

        (await Create(_anna, id, " Album\t", a.Id)).ShouldBe(Outcome.Done);
        (await Create(_anna, id, "Album", a.Id, b.Id)).ShouldBe(Outcome.Done);

        _studio.Kept.Collections.ShouldHaveSingleItem().Name.ShouldBe("Album");
        In(id).ShouldBe([a.Id, b.Id]);
        var created = _studio.Only<CollectionCreated>();
        (created.Name, created.AssetIds.Single(), created.Visitor.VisitorId).ShouldBe(("Album", a.Id, _anna.VisitorId!.Value));
        _studio.Only<AssetsCollected>().AssetIds.ShouldBe([b.Id]);
    }

    [Theory]
    [InlineData(" ", "Please give the collection a name.")]
    [InlineData("ALBUM", "You have a collection called \"ALBUM\" already. Please choose another name.")]
    [InlineData("Álbum", "You have a collection called \"Álbum\" already. Please choose another name.")]
    [InlineData("favorites", "You have a collection called \"favorites\" already. Please choose another name.")]
    public async Task A_name_is_needed_and_taken_once_for_each_person(string name, string sentence)
    {
        await Create(_anna, Guid.CreateVersion7(), "Album");

        (await Create(_anna, Guid.CreateVersion7(), name)).ShouldBe(Outcome.Refused(sentence, "Name"));
        (await Create(_studio.Guest(), Guid.CreateVersion7(), "Album")).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task Names_and_their_number_have_limits()
    {
        (await Create(_anna, Guid.CreateVersion7(), new string('a', 61))).Reason.ShouldBe("Please keep the collection's name within 60 characters.");
        for (var number = 1; number <= 50; number++)
            (await Create(_anna, Guid.CreateVersion7(), $"Album {number}")).ShouldBe(Outcome.Done);

        (await Create(_anna, Guid.CreateVersion7(), "One more")).Reason.ShouldBe("You can have 50 collections at most. Delete one that you no longer need, or put the photos into another one.");
    }

    [Fact]
    public async Task Photos_go_in_and_out_and_nothing_is_told_twice()
    {
        var (id, photo) = (await Album(_anna), _studio.Photo());

        (await Put(_anna, id, photo.Id)).ShouldBe(Outcome.Done);
        (await Put(_anna, id, photo.Id)).ShouldBe(Outcome.Done);
        (await Take(_anna, id, photo.Id)).ShouldBe(Outcome.Done);
        (await Take(_anna, id, photo.Id)).ShouldBe(Outcome.Done);

        In(id).ShouldBeEmpty();
        _studio.Only<AssetsCollected>().Name.ShouldBe("Album");
        _studio.Only<AssetsUncollected>().AssetIds.ShouldBe([photo.Id]);
    }

    [Fact]
    public async Task Nobody_changes_what_is_somebody_elses()
    {
        var (id, photo, guest) = (await Album(_anna), _studio.Photo(), _studio.Guest());

        (await Put(guest, id, photo.Id)).ShouldBe(Filing.NoSuchCollection);
        (await Take(guest, id, photo.Id)).ShouldBe(Filing.NoSuchCollection);
        (await Rename(guest, id, "Mine")).ShouldBe(Filing.NoSuchCollection);
        (await Copy(guest, id, "Mine")).ShouldBe(Filing.NoSuchCollection);
        (await Create(guest, id, "Mine")).ShouldBe(Filing.NoSuchCollection);
        (await Merge(guest, id, await Album(guest))).ShouldBe(Filing.NoSuchCollection);
        await Delete(guest, id);
        (await Put(Viewer.Studio, id, photo.Id)).Reason.ShouldBe("Only visitors of the gallery have Favorites. Open the gallery by one of its links to pick photos.");

        _studio.Kept.Collections.ShouldContain(collection => collection.Id == id && collection.Name == "Album");
        In(id).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_can_not_be_seen_can_not_be_collected()
    {
        var (id, waiting) = (await Album(_anna), _studio.Photo(ready: false));

        (await Put(_anna, id, waiting.Id)).ShouldBe(Outcome.Refused("This photo is no longer in the gallery.", "AssetIds"));
        (await Put(_anna, id, waiting.Id, Guid.CreateVersion7())).ShouldBe(Outcome.Refused("These photos are no longer in the gallery.", "AssetIds"));
    }

    [Fact]
    public async Task A_collection_gets_another_name_but_favorites_do_not()
    {
        var id = await Album(_anna);
        await Create(_anna, Guid.CreateVersion7(), "Wall");

        (await Rename(_anna, id, "ALBUM")).ShouldBe(Outcome.Done);
        (await Rename(_anna, id, "wall")).Reason.ShouldBe("You have a collection called \"wall\" already. Please choose another name.");
        (await Rename(_anna, await Favorites(_anna), "Hearts")).Reason.ShouldStartWith("Favorites are always called so.");

        _studio.Kept.Collections.Single(collection => collection.Id == id).Name.ShouldBe("ALBUM");
    }

    [Fact]
    public async Task Favorites_are_copied_into_a_collection_and_each_goes_its_own_way()
    {
        var photo = _studio.Photo();
        var favorites = await Favorites(_anna, photo.Id);

        (await Copy(_anna, favorites, "Blog")).ShouldBe(Outcome.Done);
        var copy = _studio.Kept.Collections.Single(collection => collection.Name == "Blog").Id;
        await Take(_anna, copy, photo.Id);

        In(favorites).ShouldBe([photo.Id]);
        _studio.Only<CollectionCreated>().AssetIds.ShouldBe([photo.Id]);
    }

    [Fact]
    public async Task Merged_is_what_was_in_either_what_can_not_be_seen_now_included()
    {
        var (one, other, hidden) = (_studio.Photo("1.jpg"), _studio.Photo("2.jpg"), _studio.Photo("3.jpg"));
        var (guest, target) = (_studio.Guest(), Guid.CreateVersion7());
        await Create(guest, target, "Wall", one.Id);
        var source = await Album(guest, one.Id, other.Id, hidden.Id);
        hidden.Hide(Cast.Now);

        (await Merge(guest, source, target)).ShouldBe(Outcome.Done);

        In(target).Order().ShouldBe(new[] { one.Id, other.Id, hidden.Id }.Order());
        _studio.Kept.Collections.ShouldHaveSingleItem().Id.ShouldBe(target);
        _studio.Only<AssetsCollected>().AssetIds.ShouldBe([other.Id]);
    }

    [Fact]
    public async Task Favorites_stay_when_they_are_merged_and_can_not_be_deleted()
    {
        var (photo, target) = (_studio.Photo(), await Album(_anna));
        var favorites = await Favorites(_anna, photo.Id);

        (await Merge(_anna, favorites, target)).ShouldBe(Outcome.Done);
        (await Merge(_anna, target, target)).Reason.ShouldBe("Please choose another collection to merge this one into.");
        (await Delete(_anna, favorites)).Reason.ShouldBe("Favorites can't be deleted. Take the hearts off instead.");

        (In(favorites).Single(), In(target).Single()).ShouldBe((photo.Id, photo.Id));
    }

    [Fact]
    public async Task A_deleted_collection_is_gone_and_its_name_is_free()
    {
        var id = await Album(_anna, _studio.Photo().Id);

        (await Delete(_anna, id)).ShouldBe(Outcome.Done);
        (await Delete(_anna, id)).ShouldBe(Outcome.Done);

        _studio.Kept.CollectionItems.ShouldBeEmpty();
        (await Create(_anna, Guid.CreateVersion7(), "Album")).ShouldBe(Outcome.Done);
    }

    private IEnumerable<Guid> In(Guid collectionId) => _studio.Kept.CollectionItems.Where(item => item.CollectionId == collectionId).Select(item => item.AssetId);

    private async Task<Guid> Album(Viewer viewer, params Guid[] assetIds)
    {
        var id = Guid.CreateVersion7();
        (await Create(viewer, id, "Album", assetIds)).ShouldBe(Outcome.Done);
        return id;
    }

    private async Task<Guid> Favorites(Viewer viewer, params Guid[] assetIds)
    {
        await Studio.Do(new AddFavoritesHandler(_studio.Reception, _studio.Filing, _studio.Kept), new AddFavorites(_studio.Gallery.Id, viewer, assetIds));
        return _studio.Kept.Collections.Single(collection => collection.IsFavorites && collection.VisitorId == viewer.VisitorId).Id;
    }

    private Task<Outcome> Create(Viewer viewer, Guid id, string name, params Guid[] assetIds) => Studio.Do(
        new CreateCollectionHandler(_studio.Reception, _studio.Filing, _studio.Kept), new CreateCollection(_studio.Gallery.Id, viewer, id, name, assetIds));

    private Task<Outcome> Put(Viewer viewer, Guid id, params Guid[] assetIds) =>
        Studio.Do(new CollectAssetsHandler(_studio.Reception, _studio.Filing), new CollectAssets(_studio.Gallery.Id, viewer, id, assetIds));

    private Task<Outcome> Take(Viewer viewer, Guid id, params Guid[] assetIds) =>
        Studio.Do(new UncollectAssetsHandler(_studio.Reception, _studio.Filing), new UncollectAssets(_studio.Gallery.Id, viewer, id, assetIds));

    private Task<Outcome> Rename(Viewer viewer, Guid id, string name) =>
        Studio.Do(new RenameCollectionHandler(_studio.Reception, _studio.Filing, _studio.Kept), new RenameCollection(_studio.Gallery.Id, viewer, id, name));

    private Task<Outcome> Copy(Viewer viewer, Guid source, string name) =>
        Studio.Do(new CopyCollectionHandler(_studio.Reception, _studio.Filing, _studio.Kept), new CopyCollection(_studio.Gallery.Id, viewer, source, Guid.CreateVersion7(), name));

    private Task<Outcome> Merge(Viewer viewer, Guid source, Guid target) =>
        Studio.Do(new MergeCollectionsHandler(_studio.Reception, _studio.Filing, _studio.Dissolving, _studio.Kept), new MergeCollections(_studio.Gallery.Id, viewer, source, target));

    private Task<Outcome> Delete(Viewer viewer, Guid id) =>
        Studio.Do(new DeleteCollectionHandler(_studio.Reception, _studio.Filing, _studio.Dissolving), new DeleteCollection(_studio.Gallery.Id, viewer, id));
}
