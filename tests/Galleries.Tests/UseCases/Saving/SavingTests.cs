using BuildingBlocks;
using Galleries.Contracts;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Viewing;
using Settings.Contracts;

namespace Galleries.Tests.UseCases.Saving;

public sealed class SavingTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task A_batch_is_remembered_and_counted_once_however_often_it_is_told()
    {
        var (guest, a, b, batch) = (_studio.Guest(), _studio.Photo("a.jpg"), _studio.Photo("b.jpg"), Guid.CreateVersion7());

        (await Save(guest, batch, a.Id, b.Id)).ShouldBe(Outcome.Done);
        (await Save(guest, batch, a.Id, b.Id)).ShouldBe(Outcome.Done);

        _studio.Kept.SavedAssets.Select(saved => (saved.VisitorId, saved.AssetId)).ShouldBe([(guest.VisitorId!.Value, a.Id), (guest.VisitorId.Value, b.Id)]);
        var told = _studio.Only<AssetsDownloaded>();
        (told.DownloadId, told.Visitor.VisitorId, told.Size, told.Paid).ShouldBe((batch, guest.VisitorId.Value, DownloadSize.Original, false));
        told.AssetIds.ShouldBe([a.Id, b.Id]);
    }

    [Fact]
    public async Task Saving_again_on_purpose_counts_again_and_is_remembered_once()
    {
        var (guest, photo) = (_studio.Guest(), _studio.Photo());

        await Save(guest, Guid.CreateVersion7(), photo.Id);
        await Save(guest, Guid.CreateVersion7(), photo.Id);

        _studio.Kept.SavedAssets.ShouldHaveSingleItem();
        _studio.Told.Told.OfType<AssetsDownloaded>().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Everybody_and_every_size_has_a_memory_of_its_own()
    {
        var (guest, client, photo) = (_studio.Guest(), _studio.MainClient(), _studio.Photo());
        _studio.Neighbours.Rules = GalleryRules.Initial;

        await Save(guest, Guid.CreateVersion7(), photo.Id);
        await Save(client, Guid.CreateVersion7(), photo.Id);
        await Handle(new RecordSaved(_studio.Gallery.Id, Guid.CreateVersion7(), guest, [photo.Id], DownloadSize.WebSize));

        _studio.Kept.SavedAssets.Count.ShouldBe(3);
        _studio.Told.Told.OfType<AssetsDownloaded>().Select(told => told.Size).ShouldBe([DownloadSize.Original, DownloadSize.Original, DownloadSize.WebSize]);
    }

    [Fact]
    public async Task Photos_that_left_the_gallery_meanwhile_are_passed_over()
    {
        var (guest, photo, waiting) = (_studio.Guest(), _studio.Photo(), _studio.Photo(ready: false));

        (await Save(guest, Guid.CreateVersion7(), photo.Id, waiting.Id, Guid.CreateVersion7())).ShouldBe(Outcome.Done);
        (await Save(guest, Guid.CreateVersion7(), Guid.CreateVersion7())).ShouldBe(Outcome.Done);

        _studio.Only<AssetsDownloaded>().AssetIds.ShouldBe([photo.Id]);
        _studio.Kept.SavedAssets.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_the_studio_tries_out_is_neither_counted_nor_remembered()
    {
        (await Save(Viewer.Studio, Guid.CreateVersion7(), _studio.Photo().Id)).ShouldBe(Outcome.Done);

        _studio.Told.Told.ShouldBeEmpty();
        _studio.Kept.SavedAssets.ShouldBeEmpty();
    }

    [Fact]
    public async Task Strangers_switched_off_downloads_and_too_many_at_once_are_refused()
    {
        var (guest, photo) = (_studio.Guest(), _studio.Photo());
        var many = Enumerable.Range(0, 101).Select(_ => Guid.CreateVersion7()).ToArray();

        (await Save(Viewer.Nobody, Guid.CreateVersion7(), photo.Id)).Reason.ShouldBe("That gallery does not exist.");
        (await Save(guest, Guid.CreateVersion7(), many)).ShouldBe(Outcome.Refused("At most 100 saved photos can be noted at once.", "AssetIds"));
        _studio.Neighbours.Rules = GalleryRules.Initial with { DownloadEnabled = false };
        (await Save(guest, Guid.CreateVersion7(), photo.Id)).Reason.ShouldBe("Downloads are switched off for this gallery.");
        _studio.Told.Told.ShouldBeEmpty();
    }

    private Task<Outcome> Save(Viewer viewer, Guid batchId, params Guid[] assetIds) => Handle(new RecordSaved(_studio.Gallery.Id, batchId, viewer, assetIds));

    private Task<Outcome> Handle(RecordSaved command) => Studio.Do(
        new RecordSavedHandler(_studio.Reception, _studio.Kept, _studio.Kept, _studio.Told), command);
}
