using BuildingBlocks;
using BuildingBlocks.Persistence;
using BuildingBlocks.Security;
using Galleries.UseCases.Carrying;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class HandOversOnSqlite() : HandOversTests(DatabaseProvider.Sqlite);

public sealed class HandOversOnPostgres() : HandOversTests(DatabaseProvider.Postgres);

public abstract class HandOversTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private string _slug = "";

    [Fact]
    public async Task A_visitor_goes_on_as_who_they_are_once_and_soon()
    {
        var (galleryId, guest) = await Arrive();
        var token = SecretToken.Create();
        (await Host.Handle(new MakeHandOver(galleryId, guest, token))).ShouldBe(Outcome.Done);

        var offer = (await Find(token)).ShouldNotBeNull();
        (offer.Target.VisitorId, offer.Target.GrantId).ShouldBe((guest.VisitorId, guest.GrantId!.Value));
        (await Find(token, slug: "another-one")).ShouldBeNull();
        (await Find(SecretToken.Create())).ShouldBeNull();
        (await Host.Handle(new UseHandOver(token))).ShouldBe(Outcome.Done);
        (await Find(token)).ShouldBeNull();
        (await Host.Handle(new UseHandOver(token))).Reason.ShouldBe("This link was used already, or its time is over.");

        var late = SecretToken.Create();
        await Host.Handle(new MakeHandOver(galleryId, guest, late));
        Clock.Advance(TimeSpan.FromMinutes(15));
        (await Find(late)).ShouldBeNull();
        (await Host.Handle(new UseHandOver(late))).Succeeded.ShouldBeFalse();
        Clock.Advance(TimeSpan.FromDays(2));
        await Host.Handle(new MakeHandOver(galleryId, guest, SecretToken.Create()));
        (await Read(db => db.HandOvers.CountAsync())).ShouldBe(1, "old ones are forgotten");
    }

    [Fact]
    public async Task Nobody_goes_on_by_a_link_that_was_ended_meanwhile()
    {
        var (galleryId, guest) = await Arrive();
        var token = SecretToken.Create();
        await Host.Handle(new MakeHandOver(galleryId, guest, token));

        (await Host.Handle(new RenewGrant(galleryId, guest.GrantId!.Value))).ShouldBe(Outcome.Done);
        (await Find(token)).ShouldBeNull();
        (await Host.Handle(new MakeHandOver(galleryId, Viewer.Studio, SecretToken.Create()))).Succeeded.ShouldBeFalse();
        (await Host.Handle(new MakeHandOver(galleryId, Viewer.Nobody, SecretToken.Create()))).Succeeded.ShouldBeFalse();
    }

    private async Task<(Guid GalleryId, Viewer Guest)> Arrive()
    {
        var galleryId = await OnlineGallery("one.jpg");
        _slug = (await Host.Ask<ReadGallery, GalleryCard?>(new ReadGallery(galleryId)))!.Slug;
        var guest = await Guest(galleryId);
        return (galleryId, Viewer.Visitor(guest.VisitorId!.Value, guest.GrantId!.Value, 1));
    }

    private Task<HandOverOffer?> Find(string token, string? slug = null) => Host.Ask<FindHandOver, HandOverOffer?>(new FindHandOver(slug ?? _slug, token));
}
