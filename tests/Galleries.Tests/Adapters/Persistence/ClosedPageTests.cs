using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Archiving;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Hiding;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class ClosedPageOnSqlite() : ClosedPageTests(DatabaseProvider.Sqlite);

public sealed class ClosedPageOnPostgres() : ClosedPageTests(DatabaseProvider.Postgres);

/// <summary>A gallery that is closed shows its cover to those who would be let in, and nothing else.</summary>
public abstract class ClosedPageTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private Guid _galleryId;
    private Guid _cover;
    private Guid _other;

    [Fact]
    public async Task Every_state_shows_its_visitors_the_cover_and_no_other_picture()
    {
        await Arrive(isOnline: true);
        var (guest, anna) = (await Guest(_galleryId), await Anna());
        (await Host.Handle(new SetExpiration(_galleryId, DateOnly.FromDateTime(Clock.GetUtcNow().AddDays(1).UtcDateTime)))).ShouldBe(Outcome.Done);
        Clock.Advance(TimeSpan.FromDays(4));
        await Shown(Admission.Expired, guest, anna);
        (await Host.Handle(new SetExpiration(_galleryId, null))).ShouldBe(Outcome.Done);
        (await Host.Handle(new TakeOffline(_galleryId))).ShouldBe(Outcome.Done);
        await Shown(Admission.Offline, guest, anna);

        (await Host.Handle(new ArchiveGallery(_galleryId))).ShouldBe(Outcome.Done);
        await Shown(Admission.Archived, guest, anna);
        await NothingFor(Viewer.Nobody);
        await NothingFor(Viewer.Visitor(guest.VisitorId!.Value, anna.GrantId!.Value));
    }

    [Fact]
    public async Task A_draft_shows_it_to_who_was_invited_by_name_alone()
    {
        await Arrive(isOnline: false);

        await Shown(Admission.Offline, await Anna());
        await NothingFor(await Guest(_galleryId));
    }

    [Fact]
    public async Task A_cover_that_somebody_would_not_see_in_the_gallery_is_not_shown_at_its_door()
    {
        await Arrive(isOnline: true);
        var (guest, anna) = (await Guest(_galleryId), await Anna());
        (await Host.Handle(new HideAssets(_galleryId, Viewer.Studio, [_cover]))).ShouldBe(Outcome.Done);
        (await Host.Handle(new TakeOffline(_galleryId))).ShouldBe(Outcome.Done);

        await NothingFor(guest);
        await Shown(Admission.Offline, anna);
    }

    [Fact]
    public async Task Who_would_be_asked_for_their_name_first_sees_nothing()
    {
        await Arrive(isOnline: true);
        var guest = await Guest(_galleryId);
        Neighbours.Rules = Neighbours.Rules with { Door = Neighbours.Rules.Door with { AsksWho = true } };
        (await Host.Handle(new TakeOffline(_galleryId))).ShouldBe(Outcome.Done);

        await NothingFor(guest);
    }

    [Fact]
    public async Task A_share_of_chosen_photos_has_no_cover_also_where_that_is_among_them()
    {
        await Arrive(isOnline: true);
        var (shareId, friendId) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        (await Host.Handle(new ShareItems(_galleryId, await Anna(), shareId, [_cover], ShareWay.Link))).ShouldBe(Outcome.Done);
        (await Host.Handle(new EnterGallery(_galleryId, shareId, friendId))).ShouldBe(Outcome.Done);
        var friend = Viewer.Visitor(friendId, shareId);
        (await Picture(_cover, friend)).ShouldNotBeNull();

        (await Host.Handle(new TakeOffline(_galleryId))).ShouldBe(Outcome.Done);

        await NothingFor(friend);
    }

    private async Task Arrive(bool isOnline)
    {
        _galleryId = isOnline ? await OnlineGallery("cake.jpg", "kiss.jpg") : await Gallery();
        if (!isOnline)
        {
            await Upload(_galleryId, "cake.jpg");
            await Upload(_galleryId, "kiss.jpg");
            await AllReady(_galleryId);
        }

        var tiles = (await Show(_galleryId, Viewer.Studio)).Tiles;
        (_cover, _other) = (tiles[0].AssetId, tiles[1].AssetId);
        (await Host.Handle(new ChooseCover(_galleryId, _cover))).ShouldBe(Outcome.Done);
    }

    private async Task<Viewer> Anna()
    {
        var grantId = Guid.CreateVersion7();
        (await Host.Handle(new InvitePerson(_galleryId, grantId, "Anna", "anna@example.com", null))).ShouldBe(Outcome.Done);
        var visitorId = await Read(db => Task.FromResult(db.Grants.Single(grant => grant.Id == grantId).VisitorId!.Value));
        return Viewer.Visitor(visitorId, grantId);
    }

    private async Task Shown(Admission admission, params Viewer[] viewers)
    {
        foreach (var viewer in viewers)
        {
            var view = await Show(_galleryId, viewer);
            view.Admission.ShouldBe(admission);
            view.Tiles.ShouldBeEmpty();
            view.Head!.Cover.ShouldNotBeNull().AssetId.ShouldBe(_cover);
            (await Picture(_cover, viewer)).ShouldNotBeNull();
            (await Picture(_other, viewer)).ShouldBeNull();
            (await Host.Ask<FindMoving, MovingFile?>(new FindMoving(_galleryId, _cover, viewer, null))).ShouldBeNull();
        }
    }

    private async Task NothingFor(Viewer viewer)
    {
        (await Show(_galleryId, viewer)).Head?.Cover.ShouldBeNull();
        (await Picture(_cover, viewer)).ShouldBeNull();
    }

    private Task<MediaFile?> Picture(Guid assetId, Viewer viewer) => Host.Ask<FindMedia, MediaFile?>(new FindMedia(_galleryId, assetId, viewer));
}
