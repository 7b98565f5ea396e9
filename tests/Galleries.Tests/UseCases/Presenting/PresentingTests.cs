using BuildingBlocks;
using Galleries.Contracts;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Presenting;

namespace Galleries.Tests.UseCases.Presenting;

public sealed class PresentingTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task The_photographer_makes_a_collection_for_some_and_changes_it()
    {
        var (id, photo) = (Guid.CreateVersion7(), _studio.Photo());

        (await Present(id, " Album proposal", [VisitorType.MainClient], photo.Id)).ShouldBe(Outcome.Done);
        (await Present(id, "Proposal", [VisitorType.Vendor, VisitorType.MainClient, VisitorType.Vendor], photo.Id, Guid.CreateVersion7())).ShouldBe(Outcome.Done);

        var made = _studio.Kept.Collections.ShouldHaveSingleItem();
        (made.Name, made.IsStudios, made.IsFavorites).ShouldBe(("Proposal", true, false));
        made.ShownTo.ShouldBe([VisitorType.MainClient, VisitorType.Vendor]);
        _studio.Kept.CollectionItems.ShouldHaveSingleItem().AssetId.ShouldBe(photo.Id);
    }

    [Fact]
    public async Task It_needs_a_name_of_its_own_and_somebody_who_sees_it()
    {
        await Present(Guid.CreateVersion7(), "Album", [VisitorType.Guest]);

        (await Present(Guid.CreateVersion7(), " ", [VisitorType.Guest])).ShouldBe(Outcome.Refused("Please give the collection a name.", "Name"));
        (await Present(Guid.CreateVersion7(), "ÁLBUM", [VisitorType.Guest])).ShouldBe(Outcome.Refused("This gallery has a collection called \"ÁLBUM\" already. Please choose another name.", "Name"));
        (await Present(Guid.CreateVersion7(), "favorites", [VisitorType.Guest])).Reason.ShouldBe("Favorites are what visitors pick themselves. Please choose another name.");
        (await Present(Guid.CreateVersion7(), "Blog", [])).ShouldBe(Outcome.Refused("Please choose who sees the collection.", "ShownTo"));
        (await Present(Guid.CreateVersion7(), new string('b', 61), [VisitorType.Guest])).Reason.ShouldBe("Please keep the collection's name within 60 characters.");
    }

    [Fact]
    public async Task They_stand_in_the_photographers_order()
    {
        var (album, blog, wall) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var (id, name) in new[] { (album, "Album"), (blog, "Blog"), (wall, "Wall") })
            await Present(id, name, [VisitorType.MainClient]);

        await Move(wall, album);
        await Move(album, null);

        (await _studio.Kept.OfStudio(_studio.Gallery.Id, default)).Select(collection => collection.Name).ShouldBe(["Wall", "Blog", "Album"]);
        (await Move(Guid.CreateVersion7(), null)).ShouldBe(Presentation.NoSuchCollection);
    }

    [Fact]
    public async Task Photos_go_in_and_out_and_the_whole_is_removed()
    {
        var (id, a, b) = (Guid.CreateVersion7(), _studio.Photo("a.jpg"), _studio.Photo("b.jpg"));
        await Present(id, "Album", [VisitorType.MainClient], a.Id);

        await Studio.Do(new PutIntoCollectionHandler(Presentation), new PutIntoCollection(_studio.Gallery.Id, id, [a.Id, b.Id]));
        await Studio.Do(new TakeFromCollectionHandler(Presentation, _studio.Kept), new TakeFromCollection(_studio.Gallery.Id, id, [a.Id]));
        _studio.Kept.CollectionItems.ShouldHaveSingleItem().AssetId.ShouldBe(b.Id);

        await Studio.Do(new WithdrawCollectionHandler(Presentation, _studio.Dissolving), new WithdrawCollection(_studio.Gallery.Id, id));
        (_studio.Kept.Collections.Count, _studio.Kept.CollectionItems.Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_client_copies_what_was_made_for_them_and_changes_nothing_in_it()
    {
        var (id, photo, anna, guest) = (Guid.CreateVersion7(), _studio.Photo(), _studio.MainClient(), _studio.Guest());
        await Present(id, "Album", [VisitorType.MainClient], photo.Id);

        (await Studio.Do(new CopyCollectionHandler(_studio.Reception, _studio.Filing, _studio.Kept), new CopyCollection(_studio.Gallery.Id, anna, id, Guid.CreateVersion7(), "Mine"))).ShouldBe(Outcome.Done);
        (await Studio.Do(new CopyCollectionHandler(_studio.Reception, _studio.Filing, _studio.Kept), new CopyCollection(_studio.Gallery.Id, guest, id, Guid.CreateVersion7(), "Mine"))).ShouldBe(Filing.NoSuchCollection);
        (await Studio.Do(new UncollectAssetsHandler(_studio.Reception, _studio.Filing), new UncollectAssets(_studio.Gallery.Id, anna, id, [photo.Id]))).ShouldBe(Filing.NoSuchCollection);
        (await Studio.Do(new RenameCollectionHandler(_studio.Reception, _studio.Filing, _studio.Kept), new RenameCollection(_studio.Gallery.Id, anna, id, "Ours"))).ShouldBe(Filing.NoSuchCollection);

        _studio.Only<CollectionCreated>().AssetIds.ShouldBe([photo.Id]);
    }

    private Presentation Presentation => new(_studio.Kept, _studio.Kept, _studio.Clock);

    private Task<Outcome> Present(Guid id, string name, VisitorType[] shownTo, params Guid[] assetIds) => Studio.Do(
        new PresentCollectionHandler(_studio.Kept, _studio.Kept, Presentation, _studio.Clock), new PresentCollection(_studio.Gallery.Id, id, name, shownTo, assetIds));

    private Task<Outcome> Move(Guid id, Guid? before) => Studio.Do(new MoveCollectionHandler(_studio.Kept), new MoveCollection(_studio.Gallery.Id, id, before));
}
