using BuildingBlocks;
using Galleries.Contracts;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Viewing;

public sealed class RecordViewsTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task A_look_at_the_page_and_at_assets_is_told()
    {
        var (guest, photo, waiting) = (_studio.Guest(), _studio.Photo(), _studio.Photo("b.jpg", ready: false));

        (await Record(guest, true, photo.Id, waiting.Id, Guid.CreateVersion7())).ShouldBe(Outcome.Done);

        _studio.Only<GalleryViewed>().Visitor.VisitorId.ShouldBe(guest.VisitorId!.Value);
        _studio.Only<AssetsViewed>().AssetIds.ShouldBe([photo.Id]);
    }

    [Fact]
    public async Task The_studios_own_looks_are_not_counted()
    {
        (await Record(Viewer.Studio, true, _studio.Photo().Id)).ShouldBe(Outcome.Done);

        _studio.Told.Told.ShouldBeEmpty();
    }

    [Fact]
    public async Task Too_many_at_once_are_refused() =>
        (await Record(_studio.Guest(), false, [.. Enumerable.Range(0, 501).Select(_ => Guid.CreateVersion7())]))
            .ShouldBe(Outcome.Refused("At most 500 views can be noted at once.", "AssetIds"));

    [Fact]
    public async Task Strangers_look_at_nothing()
    {
        (await Record(Viewer.Nobody, true)).Reason.ShouldBe("That gallery does not exist.");

        _studio.Told.Told.ShouldBeEmpty();
    }

    private Task<Outcome> Record(Viewer viewer, bool page, params Guid[] assetIds) => Studio.Do(
        new RecordViewsHandler(_studio.Reception, _studio.Kept, _studio.Told), new RecordViews(_studio.Gallery.Id, viewer, page, assetIds));
}
