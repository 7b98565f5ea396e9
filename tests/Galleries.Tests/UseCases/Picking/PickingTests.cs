using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Picking;

public sealed class PickingTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task Only_what_was_not_picked_before_is_told()
    {
        var (guest, a, b) = (_studio.Guest(), _studio.Photo("a.jpg"), _studio.Photo("b.jpg"));

        (await Add(guest, a.Id)).ShouldBe(Outcome.Done);
        (await Add(guest, a.Id, b.Id, a.Id, Guid.CreateVersion7())).ShouldBe(Outcome.Done);
        (await Add(guest, a.Id)).ShouldBe(Outcome.Done);

        _studio.Told.Told.OfType<AssetsFavorited>().Select(told => told.AssetIds.Single()).ShouldBe([a.Id, b.Id]);
        _studio.Kept.Collections.ShouldHaveSingleItem().Name.ShouldBe("Favorites");
    }

    [Fact]
    public async Task Everybody_has_favorites_of_their_own()
    {
        var (guest, client, photo) = (_studio.Guest(), _studio.MainClient(), _studio.Photo());

        await Add(guest, photo.Id);
        await Add(client, photo.Id);
        await Remove(guest, photo.Id);

        _studio.Kept.Collections.Count.ShouldBe(2);
        _studio.Kept.CollectionItems.ShouldHaveSingleItem();
        _studio.Only<AssetsUnfavorited>().Visitor.VisitorId.ShouldBe(guest.VisitorId!.Value);
    }

    [Fact]
    public async Task What_was_not_picked_is_not_taken_out()
    {
        var guest = _studio.Guest();

        (await Remove(guest, _studio.Photo().Id)).ShouldBe(Outcome.Done);

        _studio.Told.Told.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_can_not_be_seen_can_not_be_picked()
    {
        var waiting = _studio.Photo(ready: false);

        (await Add(_studio.Guest(), waiting.Id)).ShouldBe(Outcome.Refused("This photo is no longer in the gallery.", "AssetIds"));
    }

    [Fact]
    public async Task The_studio_and_strangers_have_no_favorites()
    {
        var photo = _studio.Photo();

        (await Add(Viewer.Studio, photo.Id)).Reason.ShouldBe(
            "Only visitors of the gallery have Favorites. Open the gallery by one of its links to pick photos.");
        (await Add(Viewer.Nobody, photo.Id)).Reason.ShouldBe("That gallery does not exist.");
        (await Add(Viewer.Visitor(Guid.CreateVersion7(), _studio.PublicLink.Id), photo.Id)).Reason.ShouldBe("That gallery does not exist.");
        (await Remove(Viewer.Nobody, photo.Id)).Reason.ShouldBe("That gallery does not exist.");
    }

    [Theory]
    [InlineData("Offline", "This gallery is offline at the moment.")]
    [InlineData("Expired", "This gallery has expired.")]
    public async Task A_closed_gallery_says_so(string phase, string reason)
    {
        var studio = new Studio(Enum.Parse<GalleryPhase>(phase));
        var handler = new AddFavoritesHandler(studio.Reception, studio.Filing, studio.Kept);

        (await Studio.Do(handler, new AddFavorites(studio.Gallery.Id, studio.Guest(), [studio.Photo().Id]))).Reason.ShouldBe(reason);
    }

    private Task<Outcome> Add(Viewer viewer, params Guid[] assetIds) => Studio.Do(
        new AddFavoritesHandler(_studio.Reception, _studio.Filing, _studio.Kept), new AddFavorites(_studio.Gallery.Id, viewer, assetIds));

    private Task<Outcome> Remove(Viewer viewer, params Guid[] assetIds) => Studio.Do(
        new RemoveFavoritesHandler(_studio.Reception, _studio.Filing, _studio.Kept), new RemoveFavorites(_studio.Gallery.Id, viewer, assetIds));
}
