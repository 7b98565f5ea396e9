using BuildingBlocks;
using Galleries.Contracts;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Settings.Contracts;

namespace Galleries.Tests.UseCases.Downloading;

public sealed class DownloadingTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task A_download_is_counted_once_however_often_it_is_noted()
    {
        var (guest, photo, downloadId) = (_studio.Guest(), _studio.Photo(), Guid.CreateVersion7());

        (await Record(guest, photo.Id, downloadId)).ShouldBe(Outcome.Done);
        (await Record(guest, photo.Id, downloadId)).ShouldBe(Outcome.Done);

        var told = _studio.Only<AssetsDownloaded>();
        (told.DownloadId, told.Size, told.Paid).ShouldBe((downloadId, DownloadSize.Original, false));
        told.AssetIds.ShouldBe([photo.Id]);
    }

    [Fact]
    public async Task The_studios_own_downloads_are_not_counted()
    {
        (await Record(Viewer.Studio, _studio.Photo().Id, Guid.CreateVersion7())).ShouldBe(Outcome.Done);

        _studio.Told.Told.ShouldBeEmpty();
    }

    [Fact]
    public async Task Downloads_that_are_switched_off_hold_for_single_photos_and_archives()
    {
        _studio.Neighbours.Rules = GalleryRules.Initial with { DownloadEnabled = false };
        var (guest, photo) = (_studio.Guest(), _studio.Photo());

        (await Record(guest, photo.Id, Guid.CreateVersion7())).Reason.ShouldBe("Downloads are switched off for this gallery.");
        (await Start(guest, Guid.CreateVersion7(), [photo.Id])).Reason.ShouldBe("Downloads are switched off for this gallery.");
        _studio.Neighbours.CertainlyAsked.ShouldBe(2);
    }

    [Fact]
    public async Task An_archive_of_everything_holds_what_can_be_seen_in_the_gallerys_order()
    {
        var (ten, two) = (_studio.Photo("IMG_10.jpg"), _studio.Photo("IMG_2.jpg"));
        _studio.Photo("IMG_1.jpg", ready: false);
        var archiveId = Guid.CreateVersion7();

        (await Start(_studio.Guest(), archiveId, null)).ShouldBe(Outcome.Done);

        var archive = _studio.Kept.Archives.ShouldHaveSingleItem();
        archive.FileName.ShouldBe("Anna & Ben.zip");
        archive.Manifest.Entries.Select(entry => entry.AssetId).ShouldBe([two.Id, ten.Id]);
        _studio.Only<AssetsDownloaded>().ShouldSatisfyAllConditions(
            told => told.DownloadId.ShouldBe(archiveId), told => told.AssetIds.ShouldBe([two.Id, ten.Id]));
    }

    [Fact]
    public async Task Starting_the_same_archive_again_changes_nothing_and_nobody_else_can()
    {
        var (guest, archiveId) = (_studio.Guest(), Guid.CreateVersion7());
        _studio.Photo();

        (await Start(guest, archiveId, null)).ShouldBe(Outcome.Done);
        (await Start(guest, archiveId, null)).ShouldBe(Outcome.Done);
        (await Start(_studio.Guest(), archiveId, null)).Reason.ShouldBe("This download was started by somebody else. Please start it again.");

        _studio.Kept.Archives.Count.ShouldBe(1);
        _studio.Only<AssetsDownloaded>();
    }

    [Fact]
    public async Task An_archive_of_nothing_is_refused()
    {
        (await Start(_studio.Guest(), Guid.CreateVersion7(), null)).Reason.ShouldBe("There is nothing to download yet.");
        (await Start(_studio.Guest(), Guid.CreateVersion7(), [Guid.CreateVersion7()])).Reason.ShouldBe("These photos are no longer in the gallery.");
    }

    [Fact]
    public async Task A_paid_order_entitles_once_and_its_downloads_are_told_as_paid()
    {
        var (photo, orderId, downloadId) = (_studio.Photo(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var buyer = new VisitorFact(Guid.CreateVersion7(), VisitorType.Guest, "Ben", "ben@example.com");
        var paid = new GrantPaidDownloads(_studio.Gallery.Id, orderId, buyer, [photo.Id, photo.Id], Cast.Now);

        (await Studio.Do(new GrantPaidDownloadsHandler(_studio.Kept, _studio.Kept), paid)).ShouldBe(Outcome.Done);
        (await Studio.Do(new GrantPaidDownloadsHandler(_studio.Kept, _studio.Kept), paid)).ShouldBe(Outcome.Done);
        (await RecordPaid(orderId, photo.Id, downloadId)).ShouldBe(Outcome.Done);
        (await RecordPaid(orderId, photo.Id, downloadId)).ShouldBe(Outcome.Done);

        _studio.Kept.PaidDownloads.Count.ShouldBe(1);
        _studio.Only<AssetsDownloaded>().ShouldSatisfyAllConditions(told => told.Paid.ShouldBeTrue(), told => told.Visitor.ShouldBe(buyer));
        (await RecordPaid(Guid.CreateVersion7(), photo.Id, Guid.CreateVersion7())).Reason.ShouldBe("This photo is not part of a paid order.");
    }

    [Fact]
    public async Task Who_paid_for_a_small_file_gets_no_original_unless_that_was_paid_for_too()
    {
        var (small, both, orderId) = (_studio.Photo(), _studio.Photo(), Guid.CreateVersion7());
        var buyer = new VisitorFact(Guid.CreateVersion7(), VisitorType.Guest, "Ben", "ben@example.com");

        await Studio.Do(new GrantPaidDownloadsHandler(_studio.Kept, _studio.Kept), new GrantPaidDownloads(_studio.Gallery.Id, orderId, buyer, [both.Id], Cast.Now) { WebSize = [small.Id, both.Id] });
        await RecordPaid(orderId, small.Id, Guid.CreateVersion7());

        _studio.Kept.PaidDownloads.ToDictionary(paid => paid.AssetId, paid => paid.IsWebSize).ShouldBe(new Dictionary<Guid, bool> { [small.Id] = true, [both.Id] = false }, ignoreOrder: true);
        _studio.Only<AssetsDownloaded>().Size.ShouldBe(DownloadSize.WebSize);
    }

    private Task<Outcome> Record(Viewer viewer, Guid assetId, Guid downloadId) => Studio.Do(
        new RecordDownloadHandler(_studio.Reception, _studio.Kept, _studio.Kept, _studio.Told),
        new RecordDownload(_studio.Gallery.Id, downloadId, viewer, assetId));

    private Task<Outcome> RecordPaid(Guid orderId, Guid assetId, Guid downloadId) => Studio.Do(
        new RecordPaidDownloadHandler(_studio.Kept, _studio.Told, _studio.Clock),
        new RecordPaidDownload(_studio.Gallery.Id, downloadId, orderId, assetId));

    private Task<Outcome> Start(Viewer viewer, Guid archiveId, IReadOnlyList<Guid>? assetIds) => Studio.Do(
        new StartArchiveHandler(_studio.Reception, _studio.Departures, _studio.Rationing, _studio.Kept, _studio.Kept),
        new StartArchive(_studio.Gallery.Id, archiveId, viewer, assetIds));
}
