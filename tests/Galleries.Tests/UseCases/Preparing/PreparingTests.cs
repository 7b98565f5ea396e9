using BuildingBlocks;
using Galleries.Adapters.Background;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Preparing;
using Settings.Contracts;

namespace Galleries.Tests.UseCases.Preparing;

public sealed class PreparingTests
{
    private readonly Studio _studio = new();
    private readonly Attention _attention = new();

    [Fact]
    public async Task Ready_previews_let_the_asset_be_seen_and_the_first_one_is_the_cover()
    {
        var (first, second) = (_studio.Photo("a.jpg", ready: false), _studio.Photo("b.jpg", ready: false));

        (await Ready(first)).ShouldBe(Outcome.Done);
        (await Ready(first)).ShouldBe(Outcome.Done);
        (await Ready(second)).ShouldBe(Outcome.Done);

        _studio.Gallery.CoverAssetId.ShouldBe(first.Id);
        first.Placeholder.ShouldBe("data:,x");
        _studio.Told.Told.OfType<AssetsAdded>().Select(told => told.Assets.Single().FileName).ShouldBe(["a.jpg", "b.jpg"]);
    }

    [Fact]
    public async Task A_failed_picture_keeps_its_sentence_and_what_was_seen_once_stays()
    {
        var (broken, seen) = (_studio.Photo("a.jpg", ready: false), _studio.Photo("b.jpg"));

        (await Failed(broken.Id)).ShouldBe(Outcome.Done);
        (await Failed(broken.Id)).ShouldBe(Outcome.Done);
        (await Failed(seen.Id)).ShouldBe(Outcome.Done);

        (broken.Progress, broken.Problem).ShouldBe((AssetProgress.Failed, "It is broken."));
        seen.Progress.ShouldBe(AssetProgress.Ready);
        _studio.Only<AssetsRejected>().AssetIds.ShouldBe([broken.Id]);
    }

    [Fact]
    public async Task What_was_removed_meanwhile_is_not_told_and_its_previews_are_left_to_the_sweep()
    {
        var removed = Cast.Photo(_studio.Gallery.Id, ready: false);

        (await Ready(removed)).ShouldBe(Outcome.Done);
        (await Ready(removed)).ShouldBe(Outcome.Done);
        (await Failed(removed.Id)).ShouldBe(Outcome.Done);

        _studio.Told.Told.ShouldBeEmpty();
        _studio.Kept.Leftovers.ShouldHaveSingleItem().ContentKey.ShouldBe(removed.ContentKey);
    }

    [Fact]
    public async Task A_picture_that_nobody_ever_finishes_fails_with_a_sentence()
    {
        var photo = _studio.Photo("a.jpg", ready: false);

        foreach (var _ in Enumerable.Range(0, Asset.MostAttempts))
        {
            await Claim();
            photo.Progress.ShouldBe(AssetProgress.Waiting);
            _studio.Clock.Advance(TimeSpan.FromMinutes(6));
        }

        await Claim();

        photo.Problem.ShouldBe("The previews of \"a.jpg\" could not be made in 5 tries. Please export the photo anew and upload it again.");
        _studio.Only<AssetsRejected>();
    }

    [Fact]
    public async Task The_claims_of_a_host_that_is_gone_are_ended_at_once()
    {
        var photo = _studio.Photo(ready: false);
        await Claim();
        (await Unclaimed()).ShouldBeEmpty();

        (await Studio.Do(new ReleasePreviewsHandler(_studio.Kept), new ReleasePreviews())).ShouldBe(Outcome.Done);

        (await Unclaimed()).ShouldBe([photo]);
    }

    [Fact]
    public async Task What_somebody_is_looking_at_comes_first_then_the_gallerys_own_order()
    {
        var (c, b, a, d) = (Waiting("c.jpg"), Waiting("b.jpg"), Waiting("a.jpg"), Waiting("d.jpg"));
        _attention.Look(d.Id);
        _attention.Look(c.Id);

        await Claim(count: 3);

        InOrderOfClaim().ShouldBe([d, c, a]);
        b.ClaimId.ShouldBeNull();
    }

    [Fact]
    public async Task A_gallery_is_prepared_in_the_order_it_is_shown_in()
    {
        var (early, late) = (Waiting("a.jpg"), Waiting("b.jpg"));
        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { Sorting = AssetSorting.FileNameDescending };

        await Claim(count: 1);

        (early.ClaimId, late.ClaimId is null).ShouldBe((null, false));
    }

    [Fact]
    public async Task Galleries_that_wait_at_once_take_turns()
    {
        var other = Cast.Gallery();
        _studio.Kept.Galleries.Add(other);
        var many = Enumerable.Range(0, 20).Select(number => Waiting($"{number:00}.jpg")).ToList();
        var few = Enumerable.Range(0, 2).Select(number => Cast.Photo(other.Id, $"{number}.jpg", ready: false)).ToList();
        _studio.Kept.Assets.AddRange(few);

        await Claim(count: 6);

        var order = InOrderOfClaim();
        order.Where(photo => photo.GalleryId == other.Id).ShouldBe(few);
        order.Where(photo => photo.GalleryId == _studio.Gallery.Id).ShouldBe(many[..4]);
        order.Take(4).Select(photo => photo.GalleryId).Chunk(2).ShouldAllBe(pair => pair.Distinct().Count() == 2);
    }

    [Fact]
    public async Task Of_more_galleries_than_fit_every_one_has_its_turn_in_time()
    {
        var photos = Enumerable.Range(0, 5).Select(_ => Cast.Photo(Cast.Gallery().Id, ready: false)).ToList();
        _studio.Kept.Assets.AddRange(photos);

        for (var i = 0; i < 200 && photos.Exists(photo => photo.Attempts == 0); i++)
        {
            await Claim(count: 1);
            photos.ForEach(photo => photo.Release());
        }

        // Only one at a time, and tried often: chance passes nobody over.
        photos.ShouldAllBe(photo => photo.Attempts > 0);
    }

    private Task<Outcome> Ready(Asset photo) => Studio.Do(
        new MarkPreviewsReadyHandler(
            _studio.Kept, _studio.Kept, new StrayPreviews(_studio.Kept, _studio.Clock), _studio.Marks, _studio.Told, _studio.Clock),
        new MarkPreviewsReady(new WaitingPicture(photo.GalleryId, photo.Id, photo.FileName, photo.BlobKey, photo.ContentKey), "data:,x"));

    private Task<Outcome> Failed(Guid assetId) => Studio.Do(
        new MarkPreviewsFailedHandler(_studio.Kept, _studio.Told, _studio.Clock), new MarkPreviewsFailed(_studio.Gallery.Id, assetId, "It is broken."));

    private Asset Waiting(string fileName) => _studio.Photo(fileName, ready: false);

    private List<Asset> InOrderOfClaim() => [.. _studio.Kept.Assets.Where(photo => photo.ClaimId is not null).OrderBy(photo => photo.ClaimedUntil)];

    private Task<IReadOnlyList<Asset>> Unclaimed() =>
        _studio.Kept.Unclaimed(_studio.Gallery.Id, AssetOrder.NameAscending, _studio.Clock.GetUtcNow(), 10, CancellationToken.None);

    private Task<Outcome> Claim(int count = 10) => Studio.Do(
        new ClaimPreviewsHandler(_studio.Kept, _attention, _studio.Terms, _studio.Told, _studio.Clock), new ClaimPreviews(Guid.CreateVersion7(), count));
}
