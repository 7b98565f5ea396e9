using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Passing;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class PassedLinksOnSqlite() : PassedLinksTests(DatabaseProvider.Sqlite);

public sealed class PassedLinksOnPostgres() : PassedLinksTests(DatabaseProvider.Postgres);

public abstract class PassedLinksTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task A_link_that_a_client_made_stands_on_theirs_in_pages_and_pictures_alike()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var assetId = (await Show(galleryId, Viewer.Studio)).Tiles[0].AssetId;
        var (anna, own) = await Anna(galleryId);
        var (linkId, personId) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        (await Host.Handle(new PassByLink(galleryId, anna, linkId, LinkRule.Open with { Note = "Family" }))).ShouldBe(Outcome.Done);
        Clock.Advance(TimeSpan.FromMinutes(1));
        (await Host.Handle(new PassToPerson(galleryId, anna, personId, "Olga", "olga@example.com", null, LinkRule.Open with { Sizes = [] }))).ShouldBe(Outcome.Done);
        var friend = Viewer.Visitor(Guid.CreateVersion7(), linkId);
        (await Host.Handle(new EnterGallery(galleryId, linkId, friend.VisitorId!.Value))).ShouldBe(Outcome.Done);

        (await Picture(galleryId, assetId, friend)).ShouldNotBeNull();
        var desk = (await Host.Ask<ReadPassed, PassedView?>(new ReadPassed(galleryId, anna))).ShouldNotBeNull();
        desk.Links.Select(link => (link.Who, link.Email, link.Link is null, link.Visitors, link.State)).ShouldBe(
            [("Olga", "olga@example.com", true, 0, PassedState.Working), ("Family", null, false, 1, PassedState.Working)]);
        desk.Links[0].Sizes.ShouldBe([]);
        (await Grants(galleryId)).Single(grant => grant.GrantId == linkId).MadeBy.ShouldBe("Anna");
        (await Grants(galleryId)).Count(grant => grant.IsPublic).ShouldBe(1);
        (await Host.Ask<ReadPassed, PassedView?>(new ReadPassed(galleryId, friend))).ShouldBeNull();

        (await Host.Handle(new ChangeGrant(galleryId, own, LinkRule.Open with { ExpiresOn = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime.AddDays(1)) }))).ShouldBe(Outcome.Done);
        Clock.Advance(TimeSpan.FromDays(3));
        (await Picture(galleryId, assetId, friend)).ShouldBeNull();
        (await Show(galleryId, friend)).Admission.ShouldBe(Admission.LinkExpired);
        (await Host.Handle(new ChangeGrant(galleryId, own, LinkRule.Open))).ShouldBe(Outcome.Done);
        (await Picture(galleryId, assetId, friend)).ShouldNotBeNull();

        Neighbours.Rules = Neighbours.Rules with { ShareEnabled = false };
        (await Picture(galleryId, assetId, friend)).ShouldBeNull();
        (await Show(galleryId, friend)).Admission.ShouldBe(Admission.SharingPaused);
        (await Offers(galleryId, anna)).CanInvite.ShouldBeFalse();
        (await Host.Ask<ReadPassed, PassedView?>(new ReadPassed(galleryId, anna))).ShouldNotBeNull().IsOn.ShouldBeFalse();
        Neighbours.Rules = Neighbours.Rules with { ShareEnabled = true };
        (await Offers(galleryId, anna)).CanInvite.ShouldBeTrue();

        (await Host.Handle(new WithdrawGrant(galleryId, own))).ShouldBe(Outcome.Done);
        (await Picture(galleryId, assetId, friend)).ShouldBeNull();
        (await Show(galleryId, friend)).Admission.ShouldBe(Admission.Unknown);
    }

    [Fact]
    public async Task The_days_invitations_are_counted_for_each_main_client()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var (anna, _) = await Anna(galleryId);
        for (var number = 0; number < 50; number++)
            (await Host.Handle(new PassByLink(galleryId, anna, Guid.CreateVersion7(), LinkRule.Open with { Note = $"Table {number}" }))).ShouldBe(Outcome.Done);

        (await Host.Handle(new PassByLink(galleryId, anna, Guid.CreateVersion7(), LinkRule.Open with { Note = "One more" }))).Succeeded.ShouldBeFalse();
    }

    private async Task<(Viewer Viewer, Guid GrantId)> Anna(Guid galleryId)
    {
        var grantId = Guid.CreateVersion7();
        (await Host.Handle(new InvitePerson(galleryId, grantId, "Anna", "anna@example.com", null))).ShouldBe(Outcome.Done);
        var visitorId = await Read(db => Task.FromResult(db.Grants.Single(grant => grant.Id == grantId).VisitorId!.Value));
        return (Viewer.Visitor(visitorId, grantId), grantId);
    }

    private Task<GalleryOffers> Offers(Guid galleryId, Viewer viewer) => Host.Ask<ReadOffers, GalleryOffers>(new ReadOffers(galleryId, viewer));

    private Task<MediaFile?> Picture(Guid galleryId, Guid assetId, Viewer viewer) => Host.Ask<FindMedia, MediaFile?>(new FindMedia(galleryId, assetId, viewer));
}
