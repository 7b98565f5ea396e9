using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Sweeping;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;
using Settings.Contracts;
using Testing;

namespace Galleries.Tests.Adapters.Background;

public sealed class PlaybackWorkerOnSqlite() : PlaybackWorkerTests(DatabaseProvider.Sqlite);

public sealed class PlaybackWorkerOnPostgres() : PlaybackWorkerTests(DatabaseProvider.Postgres);

public abstract class PlaybackWorkerTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task A_video_gets_a_rendition_that_visitors_play_also_with_downloads_switched_off()
    {
        await WithFfmpeg();
        var galleryId = await OnlineGallery("a.jpg");
        var film = await Upload(galleryId, TinyVideos.Mov());
        await Playback(galleryId, film, PlaybackState.Settled);
        var guest = await Guest(galleryId);
        Neighbours.Rules = Neighbours.Rules with { DownloadEnabled = false };

        var found = (await Find(galleryId, film, guest)).ShouldNotBeNull();

        found.ContentType.ShouldBe("video/mp4");
        (await TextOf(found)).ShouldBe("playback 1");
        var tile = (await Show(galleryId, guest)).Tiles.Single(tile => tile.IsVideo);
        tile.PlayedVersion.ShouldBe(found.ContentKey[..16]);
        Playbacks.Attempts.ShouldBe([false]);
        (await Read(db => db.Leftovers.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Until_it_is_there_the_original_plays_for_who_may_download_it_and_nobody_else()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var original = TinyVideos.Mp4();
        var film = await Upload(galleryId, original);
        var guest = await Guest(galleryId);

        (await Find(galleryId, film, guest)).ShouldNotBeNull().Open().Length.ShouldBe(original.Length);
        Neighbours.Rules = Neighbours.Rules with { DownloadEnabled = false };
        (await Find(galleryId, film, guest)).ShouldBeNull();
        (await Show(galleryId, guest)).Tiles.Single(tile => tile.IsVideo).PlayedVersion.ShouldBeNull();
        (await Find(galleryId, film, Viewer.Studio)).ShouldNotBeNull();
        (await Show(galleryId, Viewer.Studio)).Tiles.Single(tile => tile.IsVideo).PlayedVersion.ShouldNotBeNull();
    }

    [Fact]
    public async Task After_two_failures_the_original_stands_and_the_next_one_has_its_turn()
    {
        Playbacks.Failures = 2;
        await WithFfmpeg();
        var galleryId = await OnlineGallery("a.jpg");

        var broken = await Upload(galleryId, TinyVideos.Mp4(1));
        await Playback(galleryId, broken, PlaybackState.Failed);
        var sound = await Upload(galleryId, TinyVideos.Mp4(2));
        await Playback(galleryId, sound, PlaybackState.Settled);

        Playbacks.Attempts.ShouldBe([false, true, false]);
        (await Find(galleryId, broken, await Guest(galleryId))).ShouldNotBeNull().Open().Length.ShouldBe(TinyVideos.Mp4(1).Length);
    }

    [Fact]
    public async Task Equal_videos_of_two_galleries_are_made_once_and_the_bytes_go_with_the_last_of_them()
    {
        await WithFfmpeg();
        var (one, other) = (await Gallery(), await Gallery("Another", "Cleo"));
        var first = await Upload(one, TinyVideos.Mp4());
        await Playback(one, first, PlaybackState.Settled);
        var second = await Upload(other, TinyVideos.Mp4());
        await Playback(other, second, PlaybackState.Settled);
        Playbacks.Attempts.Count.ShouldBe(1);

        (await Host.Handle(new RemoveAssets(one, [first]))).ShouldBe(Outcome.Done);
        await Host.Handle(new SweepRenditions());
        (await TextOf((await Find(other, second, Viewer.Studio)).ShouldNotBeNull())).ShouldBe("playback 1");
        (await Host.Handle(new RemoveAssets(other, [second]))).ShouldBe(Outcome.Done);
        await Host.Quiet();

        await Eventually(() => Task.FromResult(BlobCount() == 0));
        (await Read(db => db.Renditions.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_a_video_plays_is_kept_as_long_as_the_video()
    {
        await WithFfmpeg();
        var galleryId = await Gallery();
        var film = await Upload(galleryId, TinyVideos.Mp4());
        await Playback(galleryId, film, PlaybackState.Settled);

        Clock.Advance(2 * Rendition.Kept);
        await Host.Handle(new SweepRenditions());

        (await Find(galleryId, film, Viewer.Studio)).ShouldNotBeNull();
        (await Read(db => db.Renditions.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task In_web_size_a_video_is_downloaded_as_its_rendition_alone_and_in_an_archive_that_waits_for_it()
    {
        Neighbours.Rules = FixedNeighbours.Offering(DownloadOffer.Initial);
        var goOn = new TaskCompletionSource();
        Playbacks.BeforeMaking = _ => goOn.Task;
        await WithFfmpeg();
        var galleryId = await OnlineGallery("a.jpg");
        var film = await Upload(galleryId, TinyVideos.WebM(), "film.webm");
        var guest = await Guest(galleryId);
        var archiveId = Guid.CreateVersion7();

        (await Host.Handle(new StartArchive(galleryId, archiveId, guest, [film], DownloadSize.WebSize))).ShouldBe(Outcome.Done);
        (await Host.Ask<ReadArchive, ArchiveReport>(new ReadArchive(galleryId, archiveId, guest))).State.ShouldNotBeNull().IsPreparing.ShouldBeTrue();
        (await Open(DownloadSize.WebSize)).Refusal!.ToString().ShouldBe("\"film.webm\" is still being prepared in this size. Making a video smaller takes a while; please come back later.");
        (await Savable()).ShouldBe(("film.mp4", null, SentAs.NothingYet));
        (await Amount()).ShouldBe(new DownloadAmount(DownloadSize.WebSize, 2048, null) { VideosAwaited = 1 });
        (await Show(galleryId, guest)).Tiles.Single(tile => tile.IsVideo).WebSize.ShouldBe(SentAs.NothingYet);
        goOn.SetResult();
        await Playback(galleryId, film, PlaybackState.Settled);

        (await Open(DownloadSize.Original)).File.ShouldNotBeNull().FileName.ShouldBe("film.webm");
        var small = (await Open(DownloadSize.WebSize)).File.ShouldNotBeNull();
        (small.FileName, small.Length).ShouldBe(("film.mp4", "playback 1".Length));
        (await Savable()).ShouldBe(("film.mp4", small.Length, SentAs.Rendition));
        (await Amount()).ShouldBe(new DownloadAmount(DownloadSize.WebSize, 2048, small.Length));
        (await Show(galleryId, guest)).Tiles.Single(tile => tile.IsVideo).WebSize.ShouldBe(SentAs.Rendition);
        await Eventually(async () => (await Host.Ask<ReadArchive, ArchiveReport>(new ReadArchive(galleryId, archiveId, guest))).State is { IsPreparing: false });
        (await Read(db => db.Archives.SingleAsync())).Manifest.Entries.ShouldHaveSingleItem().Name.ShouldBe("film.mp4");

        Task<DownloadAnswer> Open(DownloadSize size) => Host.Ask<OpenDownload, DownloadAnswer>(new OpenDownload(galleryId, film, guest, size));
        async Task<(string, long?, SentAs)> Savable()
        {
            var file = await SavedInWebSize(galleryId, film, guest);
            return (file.FileName, file.Length, file.SentAs);
        }

        async Task<DownloadAmount> Amount() => (await Host.Ask<ReadDownloads, DownloadChoices>(new ReadDownloads(galleryId, guest, [film]))).Sizes.Single(amount => amount.Size == DownloadSize.WebSize);
    }

    [Fact]
    public async Task Where_no_rendition_is_made_a_video_is_its_original_in_web_size()
    {
        Neighbours.Rules = FixedNeighbours.Offering(DownloadOffer.Initial);
        var galleryId = await OnlineGallery("a.jpg");
        var film = await Upload(galleryId, TinyVideos.WebM(), "film.webm");
        var guest = await Guest(galleryId);

        var file = await SavedInWebSize(galleryId, film, guest);
        var choices = await Host.Ask<ReadDownloads, DownloadChoices>(new ReadDownloads(galleryId, guest, [film]));

        (file.FileName, file.Length, file.SentAs).ShouldBe(("film.webm", TinyVideos.WebM().Length, SentAs.Original));
        choices.VideoCount.ShouldBe(1);
        choices.Sizes.ShouldContain(new DownloadAmount(DownloadSize.WebSize, 2048, file.Length) { VideosAsOriginals = 1 });
        (await Host.Ask<OpenDownload, DownloadAnswer>(new OpenDownload(galleryId, film, guest, DownloadSize.WebSize))).File.ShouldNotBeNull().FileName.ShouldBe("film.webm");
        (await Show(galleryId, guest)).Tiles.Single(tile => tile.IsVideo).WebSize.ShouldBe(SentAs.Original);
    }

    [Fact]
    public async Task A_host_that_goes_hands_its_video_back_and_the_next_start_makes_it()
    {
        await WithFfmpeg();
        var galleryId = await Gallery();
        var begun = new TaskCompletionSource();
        Playbacks.BeforeMaking = ct =>
        {
            begun.TrySetResult();
            return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct);
        };
        var film = await Upload(galleryId, TinyVideos.Mp4());
        await begun.Task;

        Playbacks.BeforeMaking = null;
        await Restart();

        await Playback(galleryId, film, PlaybackState.Settled);
        Playbacks.Attempts.ShouldBe([false, false]);
    }

    [Fact]
    public async Task A_video_that_is_removed_meanwhile_leaves_nothing()
    {
        await WithFfmpeg();
        var galleryId = await Gallery();
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        Playbacks.BeforeMaking = _ =>
        {
            begun.TrySetResult();
            return goOn.Task;
        };
        var film = await Upload(galleryId, TinyVideos.Mp4());
        await begun.Task;

        (await Host.Handle(new RemoveAssets(galleryId, [film]))).ShouldBe(Outcome.Done);
        goOn.SetResult();

        await Eventually(() =>
        {
            Clock.Advance(TimeSpan.FromHours(1));
            return Task.FromResult(BlobCount() == 0);
        });
        (await Read(db => db.Renditions.CountAsync())).ShouldBe(0);
    }

    private Task WithFfmpeg()
    {
        Posters.IsAvailable = Playbacks.IsAvailable = true;
        return Restart();
    }

    private async Task<Guid> Upload(Guid galleryId, byte[] content, string name = "a.mp4")
    {
        var id = Guid.CreateVersion7();
        (await TryUpload(galleryId, id, name, content)).ShouldBe(Outcome.Done);
        return id;
    }

    private async Task<SavableFile> SavedInWebSize(Guid galleryId, Guid film, Viewer viewer) =>
        (await Host.Ask<ListSavable, SavableList>(new ListSavable(galleryId, viewer, AssetIds: [film], Size: DownloadSize.WebSize))).Files.ShouldNotBeNull().ShouldHaveSingleItem();

    private Task<MovingFile?> Find(Guid galleryId, Guid assetId, Viewer viewer) => Host.Ask<FindMoving, MovingFile?>(new FindMoving(galleryId, assetId, viewer));

    private static async Task<string> TextOf(MovingFile file)
    {
        using var reader = new StreamReader(file.Open());
        return await reader.ReadToEndAsync();
    }

    private Task Playback(Guid galleryId, Guid assetId, PlaybackState state) =>
        Eventually(async () => (await Board(galleryId, assetId)).Assets.Single().Tile.ShouldNotBeNull().Playback == state);
}
