using BuildingBlocks;
using BuildingBlocks.Persistence;
using BuildingBlocks.Storage;
using Galleries.Contracts;
using Galleries.UseCases.Archiving;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Sweeping;
using Galleries.UseCases.Viewing;
using Microsoft.Extensions.DependencyInjection;

namespace Galleries.Tests.Adapters.Background;

public sealed class ArchiveWorkerOnSqlite() : ArchiveWorkerTests(DatabaseProvider.Sqlite);

public sealed class ArchiveWorkerOnPostgres() : ArchiveWorkerTests(DatabaseProvider.Postgres);

public abstract class ArchiveWorkerTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task An_archived_gallery_is_closed_its_originals_lie_in_the_archive_and_what_was_bought_can_be_fetched()
    {
        var galleryId = await OnlineGallery("a.jpg", "b.jpg");
        var guest = await Guest(galleryId);
        var (photo, order) = ((await Show(galleryId, guest)).Tiles[0].AssetId, Guid.CreateVersion7());
        await Host.Handle(new GrantPaidDownloads(galleryId, order, new VisitorFact(guest.VisitorId!.Value, VisitorType.Guest, null, null), [photo], Clock.GetUtcNow()));
        var before = BlobCount();
        (await Host.Handle(new ArchiveGallery(galleryId))).Reason.ShouldBe("Take the gallery offline first, so that nobody is in the middle of a download.");
        (await Host.Handle(new TakeOffline(galleryId))).ShouldBe(Outcome.Done);

        (await Host.Handle(new ArchiveGallery(galleryId))).ShouldBe(Outcome.Done);

        await Moved(galleryId);
        (await Storage(galleryId)).ShouldBe(new GalleryStorage(0, 0, 2, 2 * "picture 6000x4000 a.jpg".Length, 0, 0));
        (before - BlobCount(), ArchivedBlobCount()).ShouldBe((2, 2));
        (await Show(galleryId, guest)).Admission.ShouldBe(Admission.Archived);
        (await Host.Ask<OpenDownload, DownloadAnswer>(new OpenDownload(galleryId, photo, Viewer.Studio))).Refusal.ShouldNotBeNull()
            .ToString().ShouldBe("The originals of this gallery are in archive storage. Bring them back first.");
        (await Host.Ask<ReadDownloads, DownloadChoices>(new ReadDownloads(galleryId, Viewer.Studio))).Refusal.ShouldNotBeNull().ToString().ShouldContain("archive storage");
        (await TryUpload(galleryId, Guid.CreateVersion7(), "c.jpg", "picture 6000x4000 c.jpg")).Reason.ShouldBe("The gallery is in the archive. Bring its originals back first.");
        var paid = (await Host.Ask<OpenPaidOriginal, DownloadAnswer>(new OpenPaidOriginal(galleryId, order, photo))).File.ShouldNotBeNull();
        using (var content = new StreamReader(await paid.Open(0, None)))
            (await content.ReadToEndAsync()).ShouldStartWith("picture 6000x4000");

        (await Host.Handle(new ReturnOriginals(galleryId))).ShouldBe(Outcome.Done);
        await Moved(galleryId);
        await Host.Quiet();
        (BlobCount(), ArchivedBlobCount()).ShouldBe((before, 0));
        Host.Mails.Sent.ShouldHaveSingleItem().Subject.ShouldBe("Anna & Ben: the originals are back");
        (await Card(galleryId)).State.ShouldBe(GalleryState.Offline);
        (await Host.Handle(new BringOnline(galleryId))).ShouldBe(Outcome.Done);
        (await Show(galleryId, guest)).Tiles.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_interrupted_goes_on_after_a_restart_and_a_gallery_that_is_removed_meanwhile_leaves_nothing_behind()
    {
        var (galleryId, other) = (await OnlineGallery("a.jpg", "b.jpg"), await OnlineGallery("c.jpg"));
        foreach (var id in (Guid[])[galleryId, other])
            (await Host.Handle(new TakeOffline(id))).ShouldBe(Outcome.Done);
        await using (await Host.Services.GetRequiredService<IBlobHold>().Take(None))
        {
            // While a backup is made, nothing is deleted, and so no move ends.
            (await Host.Handle(new ArchiveGallery(galleryId))).ShouldBe(Outcome.Done);
            (await Host.Handle(new ArchiveGallery(other))).ShouldBe(Outcome.Done);
            await Eventually(async () => (await Storage(galleryId)).Archived == 2);
            (await Storage(galleryId)).Move.ShouldBe(new OriginalsMove(true, 2, 2, null));
            (await Host.Handle(new RemoveGallery(galleryId, "Anna & Ben"))).ShouldBe(Outcome.Done);
            await Restart();
        }

        await Moved(galleryId);
        await Moved(other);
        (await Host.Handle(new SweepLeftovers())).ShouldBe(Outcome.Done);
        (BlobCount(), ArchivedBlobCount()).ShouldBe((0, 1));
    }

    private Task Moved(Guid galleryId) => Eventually(async () =>
    {
        Clock.Advance(TimeSpan.FromSeconds(10));
        return !await Read(db => Task.FromResult(db.Transfers.Any(transfer => transfer.GalleryId == galleryId)));
    });

    private async Task<GalleryStorage> Storage(Guid galleryId) => (await Host.Ask<ReadStorage, GalleryStorage?>(new ReadStorage(galleryId))).ShouldNotBeNull();

    private async Task<GalleryCard> Card(Guid galleryId) => (await Host.Ask<ReadGallery, GalleryCard?>(new ReadGallery(galleryId))).ShouldNotBeNull();
}
