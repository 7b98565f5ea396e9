using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Preparing;

namespace Galleries.Tests.UseCases.Preparing;

public sealed class PreparingTests
{
    private readonly Studio _studio = new();

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
        (await _studio.Kept.Unclaimed(_studio.Clock.GetUtcNow(), 10, CancellationToken.None)).ShouldBeEmpty();

        (await Studio.Do(new ReleasePreviewsHandler(_studio.Kept), new ReleasePreviews())).ShouldBe(Outcome.Done);

        (await _studio.Kept.Unclaimed(_studio.Clock.GetUtcNow(), 10, CancellationToken.None)).ShouldBe([photo]);
    }

    private Task<Outcome> Ready(Asset photo) => Studio.Do(
        new MarkPreviewsReadyHandler(
            _studio.Kept, _studio.Kept, new StrayPreviews(_studio.Kept, _studio.Clock), _studio.Marks, _studio.Told, _studio.Clock),
        new MarkPreviewsReady(new WaitingPicture(photo.GalleryId, photo.Id, photo.FileName, photo.BlobKey, photo.ContentKey), "data:,x"));

    private Task<Outcome> Failed(Guid assetId) => Studio.Do(
        new MarkPreviewsFailedHandler(_studio.Kept, _studio.Told, _studio.Clock), new MarkPreviewsFailed(_studio.Gallery.Id, assetId, "It is broken."));

    private Task<Outcome> Claim() =>
        Studio.Do(new ClaimPreviewsHandler(_studio.Kept, _studio.Told, _studio.Clock), new ClaimPreviews(Guid.CreateVersion7(), 10));
}
