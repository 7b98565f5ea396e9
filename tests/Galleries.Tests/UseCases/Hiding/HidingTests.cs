using BuildingBlocks;
using Galleries.Contracts;
using Galleries.UseCases.Hiding;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Hiding;

public sealed class HidingTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task A_main_client_hides_photos_once_and_it_is_told_with_their_name()
    {
        var (client, kiss, cake) = (_studio.MainClient(), _studio.Photo("kiss.jpg"), _studio.Photo("cake.jpg"));

        (await Hide(client, kiss.Id)).ShouldBe(Outcome.Done);
        _studio.Clock.Advance(TimeSpan.FromHours(1));
        (await Hide(client, kiss.Id, cake.Id)).ShouldBe(Outcome.Done);

        (kiss.HiddenAt, cake.IsHidden).ShouldBe((Cast.Now, true));
        _studio.Told.Told.OfType<AssetsHidden>().Select(told => (told.AssetIds.Single(), told.Visitor!.Name)).ShouldBe([(kiss.Id, "Anna"), (cake.Id, "Anna")]);
    }

    [Fact]
    public async Task Hidden_photos_are_shown_again_by_whoever_may_hide()
    {
        var (client, kiss) = (_studio.MainClient(), _studio.Photo());
        await Hide(Viewer.Studio, kiss.Id);
        _studio.Only<AssetsHidden>().Visitor.ShouldBeNull();

        (await Unhide(client, kiss.Id)).ShouldBe(Outcome.Done);
        (await Unhide(client, kiss.Id)).ShouldBe(Outcome.Done);

        kiss.IsHidden.ShouldBeFalse();
        _studio.Only<AssetsUnhidden>().AssetIds.ShouldBe([kiss.Id]);
    }

    [Fact]
    public async Task Nobody_else_hides_and_where_it_is_switched_off_the_studio_alone_does()
    {
        var (guest, client, kiss) = (_studio.Guest(), _studio.MainClient(), _studio.Photo());
        (await Hide(guest, kiss.Id)).Reason.ShouldBe("In this gallery, you can't hide photos from others.");
        await Hide(client, kiss.Id);
        (await Unhide(guest, kiss.Id)).Succeeded.ShouldBeFalse();

        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { ClientsMayHide = false };

        (await Unhide(client, kiss.Id)).Reason.ShouldBe("In this gallery, you can't hide photos from others.");
        kiss.IsHidden.ShouldBeTrue();
        (await Unhide(Viewer.Studio, kiss.Id)).ShouldBe(Outcome.Done);
        kiss.IsHidden.ShouldBeFalse();
    }

    [Fact]
    public async Task A_photo_of_another_gallery_is_not_hidden()
    {
        var elsewhere = Cast.Photo(Guid.CreateVersion7());
        _studio.Kept.Assets.Add(elsewhere);

        (await Hide(_studio.MainClient(), elsewhere.Id)).Reason.ShouldBe("These photos are no longer in the gallery.");

        elsewhere.IsHidden.ShouldBeFalse();
    }

    [Fact]
    public async Task A_photo_that_gets_another_file_stays_hidden()
    {
        var kiss = _studio.Photo();
        await Hide(Viewer.Studio, kiss.Id);

        kiss.Become(kiss.Current with { FileName = "kiss-retouched.jpg" });

        kiss.IsHidden.ShouldBeTrue();
    }

    private Task<Outcome> Hide(Viewer viewer, params Guid[] photos) =>
        Studio.Do(new HideAssetsHandler(_studio.Reception, _studio.Kept, _studio.Told), new HideAssets(_studio.Gallery.Id, viewer, photos));

    private Task<Outcome> Unhide(Viewer viewer, params Guid[] photos) =>
        Studio.Do(new UnhideAssetsHandler(_studio.Reception, _studio.Kept, _studio.Told), new UnhideAssets(_studio.Gallery.Id, viewer, photos));
}
