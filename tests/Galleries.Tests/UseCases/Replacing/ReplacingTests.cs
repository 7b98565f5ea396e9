using System.Text;
using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Binning;
using Galleries.UseCases.Replacing;
using Galleries.UseCases.Uploading;

namespace Galleries.Tests.UseCases.Replacing;

public sealed class ReplacingTests
{
    private readonly Studio _studio = new();
    private readonly Asset _kiss;
    private readonly string _before;

    public ReplacingTests()
    {
        _kiss = _studio.Photo("kiss.jpg");
        _before = _kiss.ContentKey;
    }

    [Fact]
    public async Task It_stays_the_same_photo_with_all_that_is_known_of_it_and_shows_the_new_file()
    {
        var scene = Guid.CreateVersion7();
        _studio.Gallery.AddScene(scene, "Party").ShouldBe(Outcome.Done);
        _kiss.PutInto(scene);
        _kiss.Hide(Cast.Now);
        _kiss.Describe("The first dance").ShouldBe(Outcome.Done);
        var nameKey = _kiss.NameKey;
        _studio.Told.Reading = Picture(AssetKind.Photo, "image/jpeg", 3000, 2000);

        (await Replace("C:\\edits\\kiss-final.jpg", "new")).ShouldBe(Outcome.Done);

        (_kiss.Width, _kiss.Height, _kiss.Length, _kiss.Progress).ShouldBe((3000, 2000, 3, AssetProgress.Ready));
        (_kiss.FileName, _kiss.NameKey, _kiss.Caption, _kiss.SceneId, _kiss.HiddenAt).ShouldBe(("kiss.jpg", nameKey, "The first dance", scene, Cast.Now));
        _studio.Originals.Keys.ShouldBe([_kiss.BlobKey]);
        _studio.Only<AssetsReplaced>().Assets.ShouldBe([_kiss.Fact]);
        _studio.Kept.Leftovers.ShouldHaveSingleItem().ShouldSatisfyAllConditions(left => left.ContentKey.ShouldBe(_before), left => left.DueAt.ShouldBe(Cast.Now + KeptBytes.Usually.For));
    }

    [Fact]
    public async Task Of_another_format_its_name_says_so_and_the_date_stays()
    {
        var taken = new DateTime(2026, 9, 5, 15, 0, 0, DateTimeKind.Unspecified);
        var dated = Cast.Photo(_studio.Gallery.Id, "IMG_7.jpg", taken);
        _studio.Kept.Assets.Add(dated);
        _studio.Told.Reading = Picture(AssetKind.Photo, "image/png", 10, 10);

        (await Replace("export.PNG", "new", dated)).ShouldBe(Outcome.Done);

        (dated.FileName, dated.MediaType, dated.TakenAt).ShouldBe(("IMG_7.PNG", "image/png", taken));
    }

    [Fact]
    public async Task Undone_it_has_its_earlier_files_again_one_after_the_other()
    {
        var first = _kiss.Current;
        (await Replace("a.jpg", "second")).ShouldBe(Outcome.Done);
        var second = _kiss.Current;
        (await Replace("b.jpg", "third")).ShouldBe(Outcome.Done);

        (await Undo()).ShouldBe(Outcome.Done);
        _kiss.Current.ShouldBe(second);
        (await Undo()).ShouldBe(Outcome.Done);
        _kiss.Current.ShouldBe(first);

        (await Undo()).Reason.ShouldBe("Nothing took the place of the file of \"kiss.jpg\".");
        _studio.Told.Told.OfType<AssetsReplaced>().Count().ShouldBe(4);
        _studio.Kept.Leftovers.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_earlier_file_comes_back_for_thirty_days()
    {
        (await Replace("a.jpg", "new")).ShouldBe(Outcome.Done);
        _studio.Clock.Advance(KeptBytes.Usually.For);

        (await Undo()).Reason.ShouldBe("The earlier file of \"kiss.jpg\" is kept no longer.");
    }

    [Fact]
    public async Task The_earlier_file_does_not_come_back_where_the_gallery_has_it_by_now()
    {
        (await Replace("a.jpg", "new")).ShouldBe(Outcome.Done);
        var again = Asset.Receive(
            Guid.CreateVersion7(), _studio.Gallery.Id, "again.jpg", new PictureFacts(AssetKind.Photo, "image/jpeg", 1, 1, null), new StoredFile("originals/again", _before, 1, 1), Cast.Now);
        _studio.Kept.Assets.Add(again);

        (await Undo()).Reason.ShouldBe("The earlier file of \"kiss.jpg\" is in the gallery as \"again.jpg\".");
    }

    [Theory]
    [InlineData(AssetKind.Gif, "\"new.jpg\" is a GIF. What it would replace is a photo, and has to stay one.")]
    [InlineData(AssetKind.Clip, "\"new.jpg\" is a video. What it would replace is a photo, and has to stay one.")]
    public async Task A_photo_stays_a_photo(AssetKind kind, string sentence)
    {
        if (kind is AssetKind.Gif)
            _studio.Told.Reading = Picture(kind, "image/gif", 10, 10);
        else
            _studio.Told.Video = Picture(kind, "video/mp4", 10, 10);

        await Refused(sentence);
    }

    [Fact]
    public async Task A_video_is_replaced_by_a_video_of_any_length_stays_what_it_was_and_gets_another_poster()
    {
        var film = Asset.Receive(
            Guid.CreateVersion7(), _studio.Gallery.Id, "film.mp4", new PictureFacts(AssetKind.Clip, "video/mp4", 10, 10, null), new StoredFile("originals/film", "film", 1, 1), Cast.Now);
        film.ReceivePoster("posters/film", "data:image/webp;base64,AAAA", null).ShouldBeTrue();
        _studio.Kept.Assets.Add(film);
        _studio.Told.Video = Picture(AssetKind.Video, "video/mp4", 20, 20);

        (await Replace("longer.mp4", "new", film)).ShouldBe(Outcome.Done);

        (film.Kind, film.Width, film.Poster, film.PosterKey, film.Playback).ShouldBe((AssetKind.Clip, 20, PosterProgress.Waiting, null, PlaybackProgress.Waiting));
        _studio.Told.VideoRings.ShouldBe(1);
        _studio.Kept.Leftovers.Select(left => left.BlobKey).ShouldBe(["originals/film", "posters/film"], ignoreOrder: true);
        (await Undo(film)).ShouldBe(Outcome.Done);
        (film.Poster, film.PosterKey).ShouldBe((PosterProgress.Made, "posters/film"));
    }

    [Fact]
    public async Task Files_that_are_there_already_are_named()
    {
        (await Replace("a.jpg", "new")).ShouldBe(Outcome.Done);
        var other = _studio.Photo("cake.jpg");

        (await Replace("b.jpg", "new")).ShouldBe(Outcome.Refused("This is the file that \"kiss.jpg\" has already.", "Duplicate"));
        (await Replace("b.jpg", "new", other)).ShouldBe(Outcome.Refused("This photo is already in the gallery as \"kiss.jpg\".", "Duplicate"));
        _studio.Originals.Keys.ShouldBe([_kiss.BlobKey]);
    }

    [Fact]
    public async Task What_is_no_picture_empty_or_can_not_be_shown_changes_nothing()
    {
        await Refused("\"new.jpg\" is empty: it has no bytes at all.", "", new PictureReading(null, "This is not a picture."));
        await Refused("This is not a picture.", "text", new PictureReading(null, "This is not a picture."));
        _studio.Told.Previews = new PreviewResult(null, "The picture is cut off.");
        await Refused("The picture is cut off.", "half", Picture(AssetKind.Photo, "image/jpeg", 10, 10));
    }

    [Fact]
    public async Task An_archived_gallery_and_a_photo_in_the_bin_keep_their_files()
    {
        (await Studio.Do(new BinAssetsHandler(_studio.Kept, _studio.Kept, _studio.Versions, _studio.Told, _studio.Clock), new BinAssets(_studio.Gallery.Id, Guid.CreateVersion7(), [_kiss.Id])))
            .ShouldBe(Outcome.Done);
        await Refused("This photo is no longer in the gallery.");

        var archived = new Studio(GalleryPhase.Archived);
        var photo = archived.Photo();
        (await Studio.Do(Handler(archived), new ReplaceAsset(archived.Gallery.Id, photo.Id, "a.jpg", new MemoryStream([1])))).Reason.ShouldBe(Lifecycle.InArchive);
        (await Studio.Do(Undoing(archived), new UndoReplacement(archived.Gallery.Id, photo.Id))).Reason.ShouldBe(Lifecycle.InArchive);
    }

    [Fact]
    public async Task One_that_is_being_prepared_waits_and_one_that_could_not_be_shown_is_there_for_the_first_time()
    {
        var waiting = _studio.Photo("new.jpg", ready: false);
        (await Replace("a.jpg", "a", waiting)).Reason.ShouldBe("\"new.jpg\" is still being prepared. Please try again in a moment.");
        waiting.Fail("The picture is cut off.").ShouldBeTrue();

        (await Replace("a.jpg", "a", waiting)).ShouldBe(Outcome.Done);

        (waiting.Progress, waiting.Problem).ShouldBe((AssetProgress.Ready, null));
        _studio.Only<AssetsAdded>().Assets.ShouldBe([waiting.Fact]);
        _studio.Gallery.CoverAssetId.ShouldBe(waiting.Id);
    }

    [Fact]
    public async Task Deleted_for_good_its_earlier_files_go_too()
    {
        (await Replace("a.jpg", "new")).ShouldBe(Outcome.Done);

        await _studio.Eraser.Erase([_kiss], CancellationToken.None);

        _studio.Kept.Leftovers.Count.ShouldBe(2);
        _studio.Kept.Leftovers.ShouldAllBe(left => left.DueAt == Cast.Now);
    }

    private static PictureReading Picture(AssetKind kind, string mediaType, int width, int height) => new(new PictureFacts(kind, mediaType, width, height, null), null);

    private static ReplaceAssetHandler Handler(Studio studio)
    {
        var (announce, put) = (new AnnounceUploadHandler(studio.Kept, studio.Kept, studio.Clock), new PutReplacementHandler(studio.Kept, studio.Kept, studio.Kept, studio.Versions, studio.Marks, studio.Told, studio.Clock));
        var add = new AddAssetHandler(studio.Kept, studio.Kept, studio.Kept, studio.Told, studio.Clock);
        var intake = new Intake(studio.Originals, studio.Told, studio.Told, announce, add, studio.ThrownAway, studio.Told);
        return new ReplaceAssetHandler(studio.Kept, studio.Kept, intake, studio.Originals, studio.Told, put, studio.Told);
    }

    private static UndoReplacementHandler Undoing(Studio studio) =>
        new(new PutFormerBackHandler(studio.Kept, studio.Kept, studio.Versions, studio.Marks, studio.Told, studio.Clock), studio.Told);

    private Task<Outcome> Replace(string name, string content, Asset? asset = null) =>
        Studio.Do(Handler(_studio), new ReplaceAsset(_studio.Gallery.Id, (asset ?? _kiss).Id, name, new MemoryStream(Encoding.UTF8.GetBytes(content))));

    private Task<Outcome> Undo(Asset? asset = null) => Studio.Do(Undoing(_studio), new UndoReplacement(_studio.Gallery.Id, (asset ?? _kiss).Id));

    private async Task Refused(string sentence, string content = "bytes", PictureReading? reading = null)
    {
        _studio.Told.Reading = reading ?? _studio.Told.Reading;

        (await Replace("new.jpg", content)).Reason.ShouldBe(sentence);

        _kiss.ContentKey.ShouldBe(_before);
        _studio.Originals.Keys.ShouldBeEmpty();
        _studio.Told.Told.OfType<AssetsReplaced>().ShouldBeEmpty();
    }
}
