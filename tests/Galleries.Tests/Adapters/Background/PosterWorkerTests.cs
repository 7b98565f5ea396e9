using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;
using Testing;

namespace Galleries.Tests.Adapters.Background;

public sealed class PosterWorkerOnSqlite() : PosterWorkerTests(DatabaseProvider.Sqlite);

public sealed class PosterWorkerOnPostgres() : PosterWorkerTests(DatabaseProvider.Postgres);

public abstract class PosterWorkerTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task A_video_gets_its_poster_and_is_the_cover_if_there_is_none()
    {
        await WithPosters();
        var galleryId = await Gallery();

        var clip = await Upload(galleryId, TinyVideos.Mp4(seconds: 20));
        await Poster(galleryId, clip, PosterState.Settled);

        var tile = await Tile(galleryId, clip);
        (tile.HasPicture, tile.Placeholder, tile.Duration).ShouldBe((true, "data:image/webp;base64,AAAA", TimeSpan.FromSeconds(20)));
        Posters.Moments.ShouldBe([TimeSpan.FromSeconds(2)]);
        (await Read(db => db.Galleries.SingleAsync())).CoverAssetId.ShouldBe(clip);
        var media = (await Host.Ask<FindMedia, MediaFile?>(new FindMedia(galleryId, clip, Viewer.Studio))).ShouldNotBeNull();
        (await File.ReadAllTextAsync((await media.LocalPath(None))!)).ShouldBe("picture 640x360 poster");
        (await Read(db => db.Leftovers.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_the_header_did_not_say_is_learnt_with_the_poster()
    {
        await WithPosters();
        var galleryId = await Gallery();

        var recording = await Upload(galleryId, TinyVideos.WebM(seconds: null));
        await Poster(galleryId, recording, PosterState.Settled);

        (await Tile(galleryId, recording)).Duration.ShouldBe(TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task An_attempt_that_fails_is_made_once_more_at_the_beginning_of_the_video()
    {
        Posters.Failures = 1;
        await WithPosters();
        var galleryId = await Gallery();

        var clip = await Upload(galleryId, TinyVideos.Mp4(seconds: 20));
        await Poster(galleryId, clip, PosterState.Settled);

        Posters.Moments.ShouldBe([TimeSpan.FromSeconds(2), TimeSpan.Zero]);
    }

    [Fact]
    public async Task After_two_failures_the_video_stays_without_a_poster_and_the_next_one_has_its_turn()
    {
        Posters.Failures = 2;
        await WithPosters();
        var galleryId = await Gallery();

        var broken = await Upload(galleryId, TinyVideos.Mp4(1));
        await Poster(galleryId, broken, PosterState.Failed);
        var sound = await Upload(galleryId, TinyVideos.Mp4(2));
        await Poster(galleryId, sound, PosterState.Settled);
        await Restart();

        (await Tile(galleryId, broken)).HasPicture.ShouldBeFalse();
        Posters.Moments.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Videos_wait_for_a_start_with_the_program()
    {
        var galleryId = await Gallery();
        var clip = await Upload(galleryId, TinyVideos.Mp4());
        (await Tile(galleryId, clip)).Poster.ShouldBe(PosterState.Waiting);
        Posters.Moments.ShouldBeEmpty();

        await WithPosters();

        await Poster(galleryId, clip, PosterState.Settled);
    }

    [Fact]
    public async Task A_video_that_is_removed_takes_its_poster_with_it()
    {
        await WithPosters();
        var galleryId = await Gallery();
        var clip = await Upload(galleryId, TinyVideos.Mp4());
        await Poster(galleryId, clip, PosterState.Settled);
        BlobCount().ShouldBe(2);

        (await Host.Handle(new RemoveAssets(galleryId, [clip]))).ShouldBe(Outcome.Done);
        await Host.Quiet();

        await Eventually(() => Task.FromResult(BlobCount() == 0 && Imaging.Made.Count == 0));
    }

    [Fact]
    public async Task A_video_that_is_removed_while_its_poster_is_made_leaves_nothing()
    {
        await WithPosters();
        var galleryId = await Gallery();
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        Posters.BeforeTaking = () =>
        {
            begun.TrySetResult();
            return goOn.Task;
        };
        var clip = await Upload(galleryId, TinyVideos.Mp4());
        await begun.Task;

        (await Host.Handle(new RemoveAssets(galleryId, [clip]))).ShouldBe(Outcome.Done);
        await Host.Quiet();
        await Eventually(() => Task.FromResult(BlobCount() == 0));
        goOn.SetResult();
        await Eventually(() => Task.FromResult(Imaging.EverMade == 1));

        await Eventually(() =>
        {
            // The poster was announced as an upload is, and is swept as one that never became an asset.
            Clock.Advance(TimeSpan.FromHours(1));
            return Task.FromResult(BlobCount() == 0 && Imaging.Made.Count == 0);
        });
        (await Read(db => db.Assets.CountAsync())).ShouldBe(0);
    }

    private Task WithPosters()
    {
        Posters.IsAvailable = true;
        return Restart();
    }

    private async Task<Guid> Upload(Guid galleryId, byte[] content)
    {
        var id = Guid.CreateVersion7();
        (await TryUpload(galleryId, id, "a.mp4", content)).ShouldBe(Outcome.Done);
        return id;
    }

    private Task Poster(Guid galleryId, Guid assetId, PosterState state) => Eventually(async () => (await Tile(galleryId, assetId)).Poster == state);

    private async Task<AssetTile> Tile(Guid galleryId, Guid assetId) => (await Board(galleryId, assetId)).Assets.Single().Tile.ShouldNotBeNull();
}
