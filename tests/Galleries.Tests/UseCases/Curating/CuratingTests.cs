using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Curating;

namespace Galleries.Tests.UseCases.Curating;

public sealed class CuratingTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task A_new_gallery_is_a_draft_with_a_public_link_and_the_neighbours_hear_of_it()
    {
        var id = Guid.CreateVersion7();

        var outcome = await Create(new CreateGallery(id, " Anna & Ben ", "Anna Müller", " anna@example.com ", new DateOnly(2026, 9, 5)));

        outcome.ShouldBe(Outcome.Done);
        var gallery = _studio.Kept.Galleries.Single(one => one.Id == id);
        gallery.PhaseAt(Cast.Moment).ShouldBe(GalleryPhase.Draft);
        _studio.Kept.Grants.Single(grant => grant.GalleryId == id).IsPublic.ShouldBeTrue();
        _studio.Only<GalleryCreated>().ShouldBe(
            new GalleryCreated(id, gallery.Slug, "Anna & Ben", "Anna Müller", "anna@example.com", new DateOnly(2026, 9, 5), Cast.Now));
    }

    [Theory]
    [InlineData("", "Anna", null, "Please give the gallery a name.", "Name")]
    [InlineData(" \n ", "Anna", null, "Please give the gallery a name.", "Name")]
    [InlineData("Wedding", "Anna", "anna(at)example", "Please enter a valid e-mail address, such as anna@example.com.", "CustomerEmail")]
    public async Task What_is_missing_or_wrong_is_said_beside_its_field(string name, string customer, string? email, string reason, string field)
    {
        var outcome = await Create(new CreateGallery(Guid.CreateVersion7(), name, customer, email, null));

        (outcome.Reason, outcome.Field).ShouldBe((reason, field));
        _studio.Told.Told.ShouldBeEmpty();
    }

    [Fact]
    public async Task Names_beyond_all_bounds_are_refused()
    {
        (await Create(new CreateGallery(Guid.CreateVersion7(), new string('x', 121), "Anna", null, null))).Reason
            .ShouldBe("Please keep the gallery's name within 120 characters.");
        (await Create(new CreateGallery(Guid.CreateVersion7(), "Wedding", new string('x', 201), null, null))).Reason
            .ShouldBe("Please keep the customer's name within 200 characters.");
    }

    [Fact]
    public async Task The_same_gallery_is_not_created_twice() =>
        (await Create(new CreateGallery(_studio.Gallery.Id, "Wedding", "Anna", null, null))).Reason.ShouldBe("This gallery was created already.");

    [Fact]
    public async Task Another_name_is_told_once()
    {
        (await Rename("Winter party")).ShouldBe(Outcome.Done);
        (await Rename("Winter party")).ShouldBe(Outcome.Done);

        _studio.Only<GalleryRenamed>().ShouldBe(new GalleryRenamed(_studio.Gallery.Id, "Winter party", Cast.Now));
    }

    [Fact]
    public async Task A_gallery_that_does_not_exist_can_not_be_renamed() =>
        (await Studio.Do(new RenameGalleryHandler(_studio.Kept, _studio.Told, _studio.Clock), new RenameGallery(Guid.CreateVersion7(), "x"))).Reason
            .ShouldBe("That gallery does not exist.");

    [Fact]
    public async Task A_new_last_day_is_told_and_the_same_one_is_not()
    {
        (await Expire(new DateOnly(2027, 1, 31))).ShouldBe(Outcome.Done);
        (await Expire(new DateOnly(2027, 1, 31))).ShouldBe(Outcome.Done);

        _studio.Only<GalleryExpirationChanged>().ExpiresOn.ShouldBe(new DateOnly(2027, 1, 31));
    }

    [Fact]
    public async Task Only_a_picture_of_this_gallery_that_can_be_seen_becomes_the_cover()
    {
        var (photo, waiting, foreign) = (_studio.Photo(), _studio.Photo("b.jpg", ready: false), Cast.Photo(Guid.CreateVersion7()));
        _studio.Kept.Assets.Add(foreign);

        (await Choose(foreign.Id)).Reason.ShouldBe("That photo is not in this gallery.");
        (await Choose(waiting.Id)).Reason.ShouldBe("This photo can't be the cover: its preview is not ready.");
        (await Choose(photo.Id)).ShouldBe(Outcome.Done);
        _studio.Gallery.CoverAssetId.ShouldBe(photo.Id);
    }

    [Fact]
    public async Task Removed_assets_leave_their_bytes_to_be_swept_and_the_cover_to_the_next()
    {
        var (going, staying) = (_studio.Photo("a.jpg"), _studio.Photo("b.jpg"));
        _studio.Gallery.ChooseCover(going.Id);

        (await Remove(going.Id, Guid.CreateVersion7())).ShouldBe(Outcome.Done);
        (await Remove(going.Id)).ShouldBe(Outcome.Done);

        _studio.Kept.Assets.ShouldBe([staying]);
        _studio.Gallery.CoverAssetId.ShouldBe(staying.Id);
        _studio.Kept.Leftovers.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            left => left.BlobKey.ShouldBe(going.BlobKey), left => left.ContentKey.ShouldBe(going.ContentKey), left => left.DueAt.ShouldBe(Cast.Now));
        _studio.Only<AssetsRemoved>().AssetIds.ShouldBe([going.Id]);
    }

    [Fact]
    public async Task A_gallery_is_removed_once_its_name_is_typed_and_its_unsent_mails_with_it()
    {
        _studio.Told.Mails.Add(new("anna@example.com", null, "Your photos", "", GalleryId: _studio.Gallery.Id));

        (await RemoveAll("Anna and Ben")).ShouldBe(Outcome.Refused("Please type the gallery's name as it stands here: Anna & Ben", "Name"));
        _studio.Kept.Galleries.ShouldHaveSingleItem();
        (await RemoveAll(" anna & ben ")).ShouldBe(Outcome.Done);
        (await RemoveAll("anna & ben")).ShouldBe(Outcome.Done);

        _studio.Kept.Galleries.ShouldBeEmpty();
        _studio.Told.Mails.ShouldBeEmpty();
        _studio.Only<GalleryRemoved>().ShouldBe(new GalleryRemoved(_studio.Gallery.Id, Cast.Now));
    }

    private Task<Outcome> RemoveAll(string name) => Studio.Do(
        new RemoveGalleryHandler(_studio.Kept, new InMemoryRemovals(_studio.Kept), _studio.Told, _studio.Told, _studio.Clock), new RemoveGallery(_studio.Gallery.Id, name));

    private Task<Outcome> Create(CreateGallery command) =>
        Studio.Do(new CreateGalleryHandler(_studio.Kept, _studio.Kept, _studio.Neighbours, _studio.Told, _studio.Clock), command);

    private Task<Outcome> Rename(string name) =>
        Studio.Do(new RenameGalleryHandler(_studio.Kept, _studio.Told, _studio.Clock), new RenameGallery(_studio.Gallery.Id, name));

    private Task<Outcome> Expire(DateOnly? day) =>
        Studio.Do(new SetExpirationHandler(_studio.Kept, _studio.Card, _studio.Told, _studio.Clock), new SetExpiration(_studio.Gallery.Id, day));

    private Task<Outcome> Choose(Guid assetId) =>
        Studio.Do(new ChooseCoverHandler(_studio.Kept, _studio.Kept), new ChooseCover(_studio.Gallery.Id, assetId));

    private Task<Outcome> Remove(params Guid[] assetIds) => Studio.Do(_studio.Removing, new RemoveAssets(_studio.Gallery.Id, assetIds));
}
