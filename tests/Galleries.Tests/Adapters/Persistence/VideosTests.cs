using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Marking;
using Galleries.UseCases.Preparing;
using Galleries.UseCases.Uploading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;
using Testing;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class VideosOnSqlite() : VideosTests(DatabaseProvider.Sqlite);

public sealed class VideosOnPostgres() : VideosTests(DatabaseProvider.Postgres);

public abstract class VideosTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task A_short_video_is_a_clip_and_a_long_one_or_one_of_unknown_length_a_video_and_neighbours_hear_which()
    {
        var galleryId = await Gallery();

        var clip = await Upload(galleryId, "clip.mp4", TinyVideos.Mp4(seconds: 60));
        var film = await Upload(galleryId, "film.mov", TinyVideos.Mov(seconds: 61));
        var recording = await Upload(galleryId, "recording.webm", TinyVideos.WebM(seconds: null));
        await Host.Quiet();

        var facts = Heard.All<AssetsAdded>().SelectMany(added => added.Assets).ToDictionary(fact => fact.AssetId);
        facts[clip].ShouldBe(new AssetFact(clip, "clip.mp4", AssetKind.Clip, 640, 360));
        facts[film].Kind.ShouldBe(AssetKind.Video);
        facts[recording].Kind.ShouldBe(AssetKind.Video);
        Heard.All<AssetsReceived>().Count.ShouldBe(3);
        var assets = await Read(db => db.Assets.ToDictionaryAsync(asset => asset.Id));
        (assets[clip].Duration, assets[clip].MediaType).ShouldBe((TimeSpan.FromSeconds(60), "video/mp4"));
        (assets[film].Duration, assets[film].MediaType).ShouldBe((TimeSpan.FromSeconds(61), "video/quicktime"));
        (assets[recording].Duration, assets[recording].MediaType).ShouldBe((null, "video/webm"));
        var board = await Board(galleryId, clip);
        (board.Ready, board.Waiting, board.Videos).ShouldBe((3, 0, 3));
        board.Assets.Single().Tile.ShouldNotBeNull().HasPicture.ShouldBeFalse();
    }

    [Fact]
    public async Task What_the_photographer_made_of_a_video_is_kept_and_shown_to_visitors()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var clip = await Upload(galleryId, "clip.mp4", TinyVideos.Mp4(seconds: 20));

        (await Host.Handle(new FeatureVideos(galleryId, [clip], AreFeatured: true))).ShouldBe(Outcome.Done);
        var shown = (await Show(galleryId, await Guest(galleryId))).Tiles.Single(tile => tile.AssetId == clip);

        (shown.Kind, shown.IsFeatured).ShouldBe((AssetKind.Video, true));
        (await Read(db => db.Assets.Select(asset => new { asset.Id, asset.ChosenKind }).ToDictionaryAsync(one => one.Id, one => one.ChosenKind)))
            .ShouldSatisfyAllConditions(kinds => kinds[clip].ShouldBe(AssetKind.Video), kinds => kinds.Values.Count(kind => kind is null).ShouldBe(1));
        (await Host.Handle(new FeatureVideos(Guid.CreateVersion7(), [clip], AreFeatured: false))).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task Videos_are_sorted_among_photos_by_the_clock_of_the_studio()
    {
        var galleryId = await Gallery();
        var taken = new DateTime(2026, 6, 20, 12, 0, 0, DateTimeKind.Utc);

        await Upload(galleryId, "clip.mp4", TinyVideos.Mp4(taken: taken));
        await Upload(galleryId, "phone.mov", TinyVideos.Mov(clock: "2026-06-20T09:00:00+0900", taken: taken));

        var assets = await Read(db => db.Assets.ToDictionaryAsync(asset => asset.FileName));
        assets["clip.mp4"].TakenAt.ShouldBe(new DateTime(2026, 6, 20, 14, 0, 0)); // Berlin, in summer
        assets["phone.mov"].TakenAt.ShouldBe(new DateTime(2026, 6, 20, 9, 0, 0));
    }

    [Fact]
    public async Task A_video_without_a_poster_has_no_picture_and_is_never_the_cover()
    {
        var galleryId = await Gallery();
        var clip = await Upload(galleryId, "a.mp4", TinyVideos.Mp4());
        var photo = await Upload(galleryId, "b.jpg");
        await AllReady(galleryId);

        (await Read(db => db.Galleries.SingleAsync())).CoverAssetId.ShouldBe(photo);
        (await Host.Handle(new ChooseCover(galleryId, clip))).Reason.ShouldBe("This video can't be the cover: it has no poster. Please choose a photo.");
        (await Host.Ask<FindMedia, MediaFile?>(new FindMedia(galleryId, clip, Viewer.Studio))).ShouldBeNull();
        (await Host.Ask<ListMarkable, IReadOnlyList<WaitingPicture>>(new ListMarkable(galleryId, null, 10))).Select(picture => picture.AssetId).ShouldBe([photo]);
        (await Host.Handle(new RemoveAssets(galleryId, [photo]))).ShouldBe(Outcome.Done);
        (await Read(db => db.Galleries.SingleAsync())).CoverAssetId.ShouldBeNull();
    }

    [Fact]
    public async Task A_video_plays_byte_for_byte_from_any_place_on()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var film = TinyVideos.Mov();
        var video = await Upload(galleryId, "film.mov", film);
        var guest = await Guest(galleryId);

        var found = (await Host.Ask<FindMoving, MovingFile?>(new FindMoving(galleryId, video, guest))).ShouldNotBeNull();

        found.ContentType.ShouldBe("video/mp4");
        await using var content = found.Open();
        content.Length.ShouldBe(film.Length);
        foreach (var place in new[] { 100, 0, 7, film.Length - 1, film.Length })
        {
            content.Position = place;
            var rest = new MemoryStream();
            await content.CopyToAsync(rest);
            rest.ToArray().ShouldBe(film[place..]);
        }
    }

    [Fact]
    public async Task A_large_file_is_let_in_by_its_name_and_kept_by_its_content()
    {
        var galleryId = await Gallery();
        const long gigabyte = 1024 * 1024 * 1024;

        (await Begin("film.MOV", 20 * gigabyte)).ShouldBe(Outcome.Done);
        (await Begin("film.mp4", (20 * gigabyte) + 1)).Reason.ShouldBe("\"film.mp4\" is larger than 20 GB, the most a video may have.");
        (await Begin("photo.jpg", gigabyte)).Reason.ShouldBe("\"photo.jpg\" is larger than 512 MB, the most a photo may have.");

        Task<Outcome> Begin(string name, long length) => Host.Handle(new BeginUpload(galleryId, Guid.CreateVersion7(), name, length, null, ""));
    }

    private async Task<Guid> Upload(Guid galleryId, string fileName, byte[] content)
    {
        var id = Guid.CreateVersion7();
        (await TryUpload(galleryId, id, fileName, content)).ShouldBe(Outcome.Done);
        return id;
    }
}
