using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Viewing;

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

    private async Task<GalleryCard> Card(Guid galleryId) => (await Host.Ask<ReadGallery, GalleryCard?>(new ReadGallery(galleryId))).ShouldNotBeNull();
}
