using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Sweeping;
using Galleries.UseCases.Viewing;
using Settings.Contracts;

namespace Galleries.Tests.UseCases.Downloading;

public sealed class SizesTests
{
    private static readonly DownloadOffer Everything = DownloadOffer.Initial with { HighRes = true, PartGigabytes = 2 };

    private readonly Studio _studio = new();
    private readonly Guid _archiveId = Guid.CreateVersion7();

    public SizesTests() => _studio.Neighbours.Rules = FixedNeighbours.Offering(Everything);

    [Fact]
    public async Task What_is_there_in_a_size_already_starts_at_once()
    {
        var photo = _studio.Photo("IMG_1.TIF");
        Made(photo);

        (await Start(_studio.Guest(), DownloadSize.HighRes)).ShouldBe(Outcome.Done);

        var archive = _studio.Kept.Archives.ShouldHaveSingleItem();
        archive.ReadyAt.ShouldBe(Cast.Now);
        archive.PartBytes.ShouldBe(2_000_000_000);
        archive.Manifest.Entries.ShouldHaveSingleItem().BlobKey.ShouldBe($"renditions/{photo.Id:n}");
        _studio.Only<AssetsDownloaded>().Size.ShouldBe(DownloadSize.HighRes);
    }

    [Fact]
    public async Task What_has_to_be_made_waits_and_is_not_counted_yet()
    {
        var (first, second) = (_studio.Photo("IMG_1.jpg"), _studio.Photo("IMG_2.jpg"));
        Made(first);

        (await Start(_studio.Guest(), DownloadSize.HighRes)).ShouldBe(Outcome.Done);

        var archive = _studio.Kept.Archives.ShouldHaveSingleItem();
        (archive.ReadyAt, archive.Edge, archive.FileName).ShouldBe((null, 3600, "Anna & Ben - high resolution.zip"));
        archive.Wanted.ShouldBe([first.Id, second.Id]);
        _studio.Told.Told.ShouldBeEmpty();
        (await Finish()).Reason.ShouldBe("Some photos of this download are still being prepared.");
    }

    [Fact]
    public async Task It_is_fixed_counted_and_told_once_when_all_is_there()
    {
        var (first, second, client) = (_studio.Photo("IMG_1.jpg"), _studio.Photo("IMG_2.jpg"), _studio.MainClient());
        await Start(client, DownloadSize.WebSize);
        (await Notify(client, " anna@example.com ")).ShouldBe(Outcome.Done);
        Made(first, Offer.WebSizeEdge);
        Made(second, Offer.WebSizeEdge);

        (await Finish()).ShouldBe(Outcome.Done);
        (await Finish()).ShouldBe(Outcome.Done);

        _studio.Only<AssetsDownloaded>().ShouldSatisfyAllConditions(
            told => told.Size.ShouldBe(DownloadSize.WebSize), told => told.AssetIds.ShouldBe([first.Id, second.Id]));
        var mail = _studio.Told.Mails.ShouldHaveSingleItem();
        (mail.ToAddress, mail.Subject).ShouldBe(("anna@example.com", "Anna & Ben: your download is ready"));
        mail.Text.ShouldContain($"/k/secret?download={Uri.EscapeDataString($"protected:download:{_archiveId:n}")}");
        mail.Text.ShouldContain("It is kept until November 30.");
    }

    [Fact]
    public async Task Nobody_is_written_to_unasked_at_no_address_or_by_somebody_else()
    {
        var (photo, guest) = (_studio.Photo(), _studio.Guest());
        await Start(guest, DownloadSize.WebSize);

        (await Notify(guest, "nobody")).Reason.ShouldBe("Please enter a valid e-mail address, such as anna@example.com.");
        (await Notify(_studio.Guest(), "ben@example.com")).Reason.ShouldBe("This download is not there anymore. Please start it again.");
        Made(photo, Offer.WebSizeEdge);
        await Finish();
        (await Notify(guest, "late@example.com")).ShouldBe(Outcome.Done);

        _studio.Told.Mails.ShouldBeEmpty();
        _studio.Kept.Archives[0].NotifyEmail.ShouldBeNull();
    }

    [Theory]
    [InlineData(false, "Downloads are switched off for this gallery.")]
    [InlineData(true, "This gallery does not offer downloads in this size.")]
    public async Task What_is_switched_off_meanwhile_is_neither_finished_nor_counted_nor_told(bool enabled, string reason)
    {
        var (photo, client) = (_studio.Photo(), _studio.MainClient());
        await Start(client, DownloadSize.WebSize);
        await Notify(client, "anna@example.com");
        Made(photo, Offer.WebSizeEdge);
        _studio.Neighbours.Rules = FixedNeighbours.Offering(Everything with { WebSize = false }) with { DownloadEnabled = enabled };

        (await Finish()).Reason.ShouldBe(reason);

        _studio.Kept.Archives.ShouldHaveSingleItem().ReadyAt.ShouldBeNull();
        _studio.Told.Told.ShouldBeEmpty();
        _studio.Told.Mails.ShouldBeEmpty();
        (await Start(client, DownloadSize.WebSize, Guid.CreateVersion7())).Reason.ShouldBe(reason);
    }

    [Fact]
    public async Task A_photo_that_is_gone_or_cannot_be_made_holds_nothing_up_and_can_be_tried_again()
    {
        var (gone, stubborn, fine) = (_studio.Photo("IMG_1.jpg"), _studio.Photo("IMG_2.jpg"), _studio.Photo("IMG_3.jpg"));
        var (guest, nextId) = (_studio.Guest(), Guid.CreateVersion7());
        await Start(guest, DownloadSize.HighRes);
        _studio.Kept.Assets.Remove(gone);
        Made(fine);
        await Studio.Do(new AddRenditionHandler(_studio.Kept, _studio.Kept, _studio.Kept, _studio.Clock), new AddRendition(_studio.Gallery.Id, stubborn.Id, 3600, null));

        (await Finish()).ShouldBe(Outcome.Done);
        var archive = _studio.Kept.Archives[0];
        archive.Manifest.Entries.ShouldHaveSingleItem().AssetId.ShouldBe(fine.Id);
        archive.Manifest.Missing.ShouldBe([new MissingFile(stubborn.Id, "IMG_2.jpg")]);

        var again = new TryMissingAgainHandler(_studio.Kept, _studio.Kept, _studio.Kept, StartHandler());
        (await Studio.Do(again, new TryMissingAgain(_studio.Gallery.Id, _archiveId, nextId, guest))).ShouldBe(Outcome.Done);
        _studio.Kept.Archives.Single(one => one.Id == nextId).Wanted.ShouldBe([stubborn.Id]);
        (await Studio.Do(again, new TryMissingAgain(_studio.Gallery.Id, _archiveId, Guid.CreateVersion7(), _studio.Guest()))).Reason
            .ShouldBe("This download is not there anymore. Please start it again.");
    }

    [Fact]
    public async Task Favorites_and_chosen_photos_are_what_was_picked()
    {
        var (guest, picked) = (_studio.Guest(), _studio.Photo("IMG_2.jpg"));
        _studio.Photo("IMG_1.jpg");
        (await Start(guest, DownloadSize.Original, favorites: true)).Reason.ShouldBe("You have not picked any favorites yet.");
        await Studio.Do(
            new AddFavoritesHandler(_studio.Reception, _studio.Filing, _studio.Kept), new AddFavorites(_studio.Gallery.Id, guest, [picked.Id]));

        (await Start(guest, DownloadSize.Original, favorites: true)).ShouldBe(Outcome.Done);
        (await Studio.Do(StartHandler(), new StartArchive(_studio.Gallery.Id, Guid.CreateVersion7(), guest, [picked.Id]))).ShouldBe(Outcome.Done);

        _studio.Kept.Archives.Select(archive => archive.FileName).ShouldBe(["Anna & Ben - favorites.zip", "Anna & Ben - selection.zip"]);
        _studio.Kept.Archives.ShouldAllBe(archive => archive.Manifest.Entries.Single().AssetId == picked.Id);
    }

    [Theory]
    [InlineData(AssetKind.Gif, 2048, false)]
    [InlineData(AssetKind.Photo, 2048, true)]
    [InlineData(AssetKind.Photo, null, false)]
    public void Only_photos_are_made_in_other_sizes(AssetKind kind, int? edge, bool isNeeded) => Rendition.IsNeeded(kind, edge).ShouldBe(isNeeded);

    [Fact]
    public async Task Renditions_nobody_uses_or_whose_photo_is_gone_are_left_to_the_sweep()
    {
        var (kept, gone) = (_studio.Photo("IMG_1.jpg"), _studio.Photo("IMG_2.jpg"));
        var (stays, goes) = (Made(kept), Made(gone));
        _studio.Kept.Assets.Remove(gone);
        var sweep = new SweepRenditionsHandler(_studio.Kept, _studio.Kept, _studio.Told, _studio.Clock);

        (await Studio.Do(sweep, new SweepRenditions())).ShouldBe(Outcome.Done);
        _studio.Kept.Renditions.ShouldBe([stays]);
        _studio.Kept.Leftovers.ShouldHaveSingleItem().BlobKey.ShouldBe(goes.BlobKey);

        _studio.Clock.Advance(Rendition.Kept);
        (await Studio.Do(new KeepOfferedHandler(_studio.Kept, _studio.Terms, _studio.Card, _studio.Kept, _studio.Clock), new KeepOffered(_studio.Gallery.Id)))
            .ShouldBe(Outcome.Done);
        await Studio.Do(sweep, new SweepRenditions());
        _studio.Kept.Renditions.ShouldBe([stays]);

        _studio.Clock.Advance(Rendition.Kept);
        await Studio.Do(sweep, new SweepRenditions());
        _studio.Kept.Renditions.ShouldBeEmpty();
    }

    private Rendition Made(Asset photo, int edge = 3600)
    {
        var made = Rendition.Made(photo, edge, new StoredFile($"renditions/{photo.Id:n}", "ab", 1, 7), Cast.Now);
        _studio.Kept.Renditions.Add(made);
        return made;
    }

    private StartArchiveHandler StartHandler() => new(_studio.Reception, _studio.Departures, _studio.Rationing, _studio.Kept, _studio.Kept);

    private Task<Outcome> Start(Viewer viewer, DownloadSize size, Guid? archiveId = null, bool favorites = false) =>
        Studio.Do(StartHandler(), new StartArchive(_studio.Gallery.Id, archiveId ?? _archiveId, viewer, null, size, favorites));

    private Task<Outcome> Notify(Viewer viewer, string email) => Studio.Do(
        new NotifyWhenReadyHandler(_studio.Reception, _studio.Kept), new NotifyWhenReady(_studio.Gallery.Id, _archiveId, viewer, email));

    private Task<Outcome> Finish() => Studio.Do(
        new FinishArchiveHandler(
            _studio.Reception, _studio.Departures, _studio.Kept, new ArchiveLetters(_studio.Kept, _studio.Card, _studio.Letters, _studio.Neighbours, _studio.Neighbours)),
        new FinishArchive(_archiveId));
}
