using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Downloading;

/// <summary>A quota of different photos that main clients share.</summary>
public sealed class FreeDownloadsTests
{
    private readonly Studio _studio = new();
    private readonly Asset _kiss;
    private readonly Asset _cake;
    private readonly Asset _dance;

    public FreeDownloadsTests()
    {
        (_kiss, _cake, _dance) = (_studio.Photo("kiss.jpg"), _studio.Photo("cake.jpg"), _studio.Photo("dance.jpg"));
        Offer(2);
    }

    [Fact]
    public async Task A_photo_counts_once_for_whoever_took_it_first()
    {
        var (anna, ben) = (_studio.MainClient(), Ben());

        (await Take(anna, _kiss)).ShouldBe(Outcome.Done);
        _studio.Clock.Advance(TimeSpan.FromDays(1));
        (await Take(ben, _kiss)).ShouldBe(Outcome.Done);

        var entry = _studio.Kept.LedgerEntries.ShouldHaveSingleItem();
        (entry.AssetId, entry.FileName, entry.VisitorId, entry.Name, entry.TakenAt).ShouldBe((_kiss.Id, "kiss.jpg", anna.VisitorId!.Value, "Anna", Cast.Now));
        _studio.Kept.Ledgers.ShouldHaveSingleItem().Taken.ShouldBe(1);
    }

    [Fact]
    public async Task Main_clients_share_what_is_left_and_more_than_that_is_refused_as_a_whole()
    {
        (await Take(_studio.MainClient(), _kiss)).ShouldBe(Outcome.Done);

        (await Take(Ben(), _kiss, _cake, _dance)).Reason.ShouldBe("One of your 2 free downloads is left, and this needs 2. Please choose fewer photos, or ask your photographer for more.");

        _studio.Kept.LedgerEntries.Count.ShouldBe(1);
        (await Take(Ben(), _kiss, _cake)).ShouldBe(Outcome.Done);
        (await Take(_studio.MainClient(), _dance)).Reason.ShouldBe("All 2 free downloads of this gallery are used. Your photographer can give you more.");
        (await Take(_studio.MainClient(), _cake, _kiss)).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task Guests_and_the_studio_and_galleries_without_a_quota_are_not_counted()
    {
        (await Take(_studio.Guest(), _kiss, _cake, _dance)).ShouldBe(Outcome.Done);
        (await Take(Viewer.Studio, _kiss, _cake, _dance)).ShouldBe(Outcome.Done);
        Offer(null);
        (await Take(_studio.MainClient(), _kiss, _cake, _dance)).ShouldBe(Outcome.Done);

        _studio.Kept.LedgerEntries.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_main_client_bought_never_counts_and_what_a_guest_bought_does()
    {
        Buy(VisitorType.MainClient, _kiss);
        Buy(VisitorType.Guest, _cake);

        (await Take(_studio.MainClient(), _kiss, _cake, _dance)).ShouldBe(Outcome.Done);

        _studio.Kept.LedgerEntries.Select(entry => entry.AssetId).ShouldBe([_cake.Id, _dance.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task A_photo_that_is_given_back_can_be_taken_again_and_counts_again()
    {
        var anna = _studio.MainClient();
        await Take(anna, _kiss, _cake);

        (await GiveBack(_kiss)).ShouldBe(Outcome.Done);
        (await GiveBack(_kiss)).ShouldBe(Outcome.Done);

        _studio.Kept.Ledgers.ShouldHaveSingleItem().Taken.ShouldBe(1);
        (await Take(anna, _dance)).ShouldBe(Outcome.Done);
        (await Take(anna, _kiss)).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task More_can_be_given_and_less_than_was_taken_takes_nothing_away()
    {
        var anna = _studio.MainClient();
        await Take(anna, _kiss, _cake);

        Offer(3);
        (await Take(anna, _dance)).ShouldBe(Outcome.Done);
        Offer(1);

        (await Take(anna, _kiss, _cake, _dance)).ShouldBe(Outcome.Done);
        (await Take(anna, _studio.Photo("late.jpg"))).Reason.ShouldBe("The one free download of this gallery is used. Your photographer can give you more.");
    }

    [Fact]
    public async Task A_photo_that_leaves_the_gallery_stays_counted()
    {
        var anna = _studio.MainClient();
        await Take(anna, _kiss);
        await _studio.Kept.Remove([_kiss], CancellationToken.None);

        (await Take(anna, _cake, _dance)).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task An_archive_that_would_be_too_much_is_not_begun_and_one_that_fits_counts_nothing_yet()
    {
        var anna = _studio.MainClient();

        (await Start(anna, null)).Reason.ShouldBe("2 of your 2 free downloads are left, and this needs 3. Please choose fewer photos, or ask your photographer for more.");
        (await Start(anna, [_kiss.Id, _cake.Id])).ShouldBe(Outcome.Done);

        _studio.Kept.Archives.ShouldHaveSingleItem();
        _studio.Kept.LedgerEntries.ShouldBeEmpty();
        (await Start(_studio.Guest(), null)).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task Of_two_archives_that_fit_alone_the_later_is_refused_as_a_whole_before_its_first_byte()
    {
        var (anna, ben) = (_studio.MainClient(), Ben());
        (await Start(anna, [_kiss.Id, _cake.Id])).ShouldBe(Outcome.Done);
        (await Start(ben, [_cake.Id, _dance.Id])).ShouldBe(Outcome.Done);

        (await Take(anna, _kiss, _cake)).ShouldBe(Outcome.Done);
        (await Take(ben, _cake, _dance)).Reason.ShouldBe("All 2 free downloads of this gallery are used. Your photographer can give you more.");

        _studio.Kept.LedgerEntries.Select(entry => entry.AssetId).ShouldBe([_kiss.Id, _cake.Id]);
    }

    [Fact]
    public async Task What_may_not_be_downloaded_counts_for_nobody()
    {
        var anna = _studio.MainClient();
        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { DownloadEnabled = false };

        (await Take(anna, _kiss)).Reason.ShouldBe("Downloads are switched off for this gallery.");

        Offer(2);
        (await Take(anna, Guid.CreateVersion7())).ShouldBe(Outcome.Done);
        _studio.Kept.LedgerEntries.ShouldBeEmpty();
    }

    private Viewer Ben() => _studio.Invited(Visitor.Invited(
        Guid.CreateVersion7(), _studio.Gallery.Id, Guid.CreateVersion7(), VisitorType.MainClient, "Ben", "ben@example.com", Cast.Now));

    private void Offer(int? free) => _studio.Neighbours.Rules = _studio.Neighbours.Rules with { FreeDownloads = free, DownloadEnabled = true };

    private void Buy(VisitorType type, Asset photo) => _studio.Kept.PaidDownloads.Add(
        new PaidDownload(Guid.CreateVersion7(), photo.Id, _studio.Gallery.Id, Guid.CreateVersion7(), type, null, null, Cast.Now));

    private Task<Outcome> Take(Viewer viewer, params Asset[] photos) => Take(viewer, [.. photos.Select(photo => photo.Id)]);

    private Task<Outcome> Take(Viewer viewer, params Guid[] photos) => Studio.Do(
        new TakeFreeDownloadsHandler(_studio.Reception, _studio.Rationing, _studio.Kept, _studio.Kept), new TakeFreeDownloads(_studio.Gallery.Id, viewer, photos));

    private Task<Outcome> GiveBack(Asset photo) => Studio.Do(new GiveBackDownloadHandler(_studio.Kept), new GiveBackDownload(_studio.Gallery.Id, photo.Id));

    private Task<Outcome> Start(Viewer viewer, IReadOnlyList<Guid>? assetIds) => Studio.Do(
        new StartArchiveHandler(_studio.Reception, _studio.Departures, _studio.Rationing, _studio.Kept, _studio.Kept),
        new StartArchive(_studio.Gallery.Id, Guid.CreateVersion7(), viewer, assetIds));
}
