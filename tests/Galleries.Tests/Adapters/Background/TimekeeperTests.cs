using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Domain;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Ending;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Tests.Adapters.Background;

public sealed class TimekeeperOnSqlite() : TimekeeperTests(DatabaseProvider.Sqlite);

public sealed class TimekeeperOnPostgres() : TimekeeperTests(DatabaseProvider.Postgres);

public abstract class TimekeeperTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task A_gallery_goes_online_at_its_time_and_its_invitations_go_out_then()
    {
        var (galleryId, other) = (await Gallery(), await Gallery("Carla"));
        foreach (var id in (Guid[])[galleryId, other])
        {
            await Upload(id, "a.jpg");
            (await Host.Handle(new InvitePerson(id, Guid.CreateVersion7(), "Anna", "anna@example.com", "See you on Monday."))).ShouldBe(Outcome.Done);
        }

        var opening = TimeZoneInfo.ConvertTime(Clock.GetUtcNow().AddHours(2), (await Host.Use<Ports.IStudioCard, Ports.StudioCard>(card => card.Read(None).AsTask())).Zone).DateTime;
        (await Host.Handle(new ScheduleOpening(galleryId, opening))).ShouldBe(Outcome.Done);
        (await Card(galleryId)).OpensAt.ShouldBe(Clock.GetUtcNow().AddHours(2));

        Clock.Advance(TimeSpan.FromHours(1));
        await Host.Quiet();
        (await Card(galleryId)).State.ShouldBe(GalleryState.Draft);
        Host.Mails.Sent.ShouldBeEmpty();

        Clock.Advance(TimeSpan.FromHours(1));
        await Eventually(() =>
        {
            Clock.Advance(TimeSpan.FromMinutes(1));
            return Task.FromResult(Host.Mails.Sent.Count > 0);
        });
        (await Card(galleryId)).State.ShouldBe(GalleryState.Online);
        (await Card(galleryId)).OpensAt.ShouldBeNull();
        (await Card(other)).State.ShouldBe(GalleryState.Draft);
        await Host.Quiet();
        Host.Mails.Sent.ShouldHaveSingleItem().Text.ShouldContain("See you on Monday.");
        (await Grants(galleryId)).ShouldNotContain(grant => grant.Waits);
        (await Grants(other)).ShouldContain(grant => grant.Waits);
    }

    [Fact]
    public async Task A_gallery_whose_photos_are_gone_waits_for_others()
    {
        var galleryId = await Gallery();
        var photo = await Upload(galleryId, "a.jpg");
        await AllReady(galleryId);
        (await Host.Handle(new ScheduleOpening(galleryId, Clock.GetUtcNow().UtcDateTime.AddDays(2)))).ShouldBe(Outcome.Done);
        (await Host.Handle(new RemoveAssets(galleryId, [photo]))).ShouldBe(Outcome.Done);

        Clock.Advance(TimeSpan.FromDays(3));
        (await Host.Handle(new OpenDueGalleries())).ShouldBe(Outcome.Done);
        (await Card(galleryId)).State.ShouldBe(GalleryState.Draft);

        await Upload(galleryId, "b.jpg");
        (await Host.Handle(new OpenDueGalleries())).ShouldBe(Outcome.Done);
        (await Card(galleryId)).State.ShouldBe(GalleryState.Online);
    }

    [Fact]
    public async Task Clients_are_reminded_once_of_what_they_have_not_downloaded_and_a_gallery_that_waits_closes_once_they_have_it()
    {
        var galleryId = await OnlineGallery("a.jpg", "b.jpg", "c.jpg");
        var today = await Host.Use<Ports.IStudioCard, DateOnly>(async card => new Moment(Clock.GetUtcNow(), (await card.Read(None)).Zone).Today);
        var anna = await Anna(galleryId);
        var photo = (await Show(galleryId, anna)).Tiles[0].AssetId;
        (await Host.Handle(new RecordDownload(galleryId, Guid.CreateVersion7(), anna, photo))).ShouldBe(Outcome.Done);
        (await Host.Handle(new SetExpiration(galleryId, today.AddDays(4)) { WaitDays = 10 })).ShouldBe(Outcome.Done);
        await Host.Quiet();
        var before = Host.Mails.Sent.Count;

        await PassHours(24);
        Host.Mails.Sent.Skip(before).ShouldHaveSingleItem().Text.ShouldContain("There are 2 photos that you have not downloaded yet.");

        Clock.Advance(TimeSpan.FromDays(4));
        (await Card(galleryId)).ShouldSatisfyAllConditions(card => card.Waits.ShouldBeTrue(), card => card.State.ShouldBe(GalleryState.Online), card => card.LastDay.ShouldBe(today.AddDays(14)));

        var archiveId = Guid.CreateVersion7();
        (await Host.Handle(new StartArchive(galleryId, archiveId, anna, null))).ShouldBe(Outcome.Done);
        await Host.Quiet();
        (await Host.Handle(new TendEndings())).ShouldBe(Outcome.Done);
        (await Card(galleryId)).Waits.ShouldBeTrue();

        (await Host.Handle(new NoteArchiveFetched(galleryId, archiveId))).ShouldBe(Outcome.Done);
        (await Host.Handle(new TendEndings())).ShouldBe(Outcome.Done);
        (await Card(galleryId)).ShouldSatisfyAllConditions(card => card.Waits.ShouldBeFalse(), card => card.State.ShouldBe(GalleryState.Online));
        Clock.Advance(TimeSpan.FromDays(1));
        (await Card(galleryId)).State.ShouldBe(GalleryState.Expired);
    }

    private async Task<Viewer> Anna(Guid galleryId)
    {
        var grantId = Guid.CreateVersion7();
        (await Host.Handle(new InvitePerson(galleryId, grantId, "Anna", "anna@example.com", null))).ShouldBe(Outcome.Done);
        await Host.Quiet();
        return Viewer.Visitor(await Read(db => db.Grants.Where(grant => grant.Id == grantId).Select(grant => grant.VisitorId!.Value).SingleAsync()), grantId);
    }

    private async Task PassHours(int hours)
    {
        for (var hour = 0; hour < hours; hour++)
        {
            Clock.Advance(TimeSpan.FromHours(1));
            (await Host.Handle(new TendEndings())).ShouldBe(Outcome.Done);
        }

        await Host.Quiet();
    }

    private async Task<GalleryCard> Card(Guid galleryId) => (await Host.Ask<ReadGallery, GalleryCard?>(new ReadGallery(galleryId))).ShouldNotBeNull();
}
