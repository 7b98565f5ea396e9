using System.IO.Compression;
using System.Net;
using Host.Tests.App;
using Testing;

namespace Host.Tests.Journeys;

public sealed class VideosTests : Journey
{
    private Shoot _shoot = null!;

    private protected override async Task Prepare()
    {
        _shoot = await Studio.NewGallery();
    }

    [Fact]
    public async Task Videos_are_taken_by_content_and_show_their_length()
    {
        (string Name, byte[] Content, string? Length)[] files =
        [
            ("clip.mp4", TinyVideos.Mp4(seconds: 42), "0:42"), ("film.mov", TinyVideos.Mov(seconds: 3723), "1:02:03"), ("dance.webm", TinyVideos.WebM(seconds: 61), "1:01"),
            ("recording.webm", TinyVideos.WebM(seconds: null), null), ("an MP4 that is called.jpg", TinyVideos.Mp4(1, seconds: 5), "0:05"),
        ];
        foreach (var (name, content, _) in files)
            (await _shoot.Upload(name, content)).Refusal.ShouldBeNull(name);
        await _shoot.PutOnline();

        var photos = await Studio.Owner.Open($"{_shoot.Path}/photos");
        photos.All(".asset.ready .asset-name").ShouldBe(files.Select(file => file.Name), ignoreOrder: true);
        photos.Document.QuerySelector("[data-count]")!.TextContent.ShouldBe("5 videos");
        var gallery = await (await _shoot.Guest()).Open(_shoot.ClientPath);
        gallery.All(".grid .video-length").ShouldBe(files.Select(file => file.Length).OfType<string>(), ignoreOrder: true);
        gallery.Document.QuerySelectorAll(".grid a.video img").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_photographer_says_which_videos_are_featured_and_a_page_without_a_script_is_enough()
    {
        (await _shoot.Upload("b long.mov", TinyVideos.Mov(seconds: 300))).Refusal.ShouldBeNull();
        (await _shoot.Upload("a short.mp4", TinyVideos.Mp4(seconds: 20))).Refusal.ShouldBeNull();
        await _shoot.PutOnline();
        var client = await _shoot.Guest();
        (await Featured(client)).ShouldBe(["Featured video b long.mov, 5:00"]);

        var photos = await Studio.Owner.Open($"{_shoot.Path}/photos");
        await photos.Press("Feature", ("0:20", "on"));
        photos = await (await Studio.Owner.Open($"{_shoot.Path}/photos")).Press("Make a clip", ("5:00", "on"));

        (await Featured(client)).ShouldBe(["Featured video a short.mp4, 0:20"]);
        photos.All(".asset-mark").Count(mark => mark == "Featured").ShouldBe(1);
        (await photos.Press("Feature")).Refusals.ShouldBe("Please select at least one video: photos are neither clips nor featured videos.");

        async Task<IEnumerable<string?>> Featured(Browser visitor) =>
            (await visitor.Open(_shoot.ClientPath)).Document.QuerySelectorAll(".grid a.video.featured").Select(tile => tile.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task What_is_no_video_for_a_browser_gets_its_sentence()
    {
        (await _shoot.Upload("old.mp4", [.. "RIFF\0\0\0\0AVI LIST"u8])).Refusal.ShouldBe("AVI videos are not taken, since browsers can't play them; export as MP4.");
        (await _shoot.Upload("film.mov", TinyVideos.Mov()[..60])).Refusal!.ShouldStartWith("This video is not complete");
        (await _shoot.Upload("clip.mp4", TinyVideos.Mp4())).Refusal.ShouldBeNull();
        (await _shoot.Upload("again.mp4", TinyVideos.Mp4())).Refusal.ShouldBe("This video is already in the gallery as \"clip.mp4\".");

        Directory.EnumerateFiles(App.DataBelow("originals"), "*", SearchOption.AllDirectories).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_video_plays_from_any_place_on_where_its_tile_leads()
    {
        var film = TinyVideos.Mov(seconds: 90);
        var (client, at) = await OneVideo("film.mov", film);

        var whole = await client.Get(at);
        var part = await client.Get(at, ("Range", "bytes=20-29"), ("If-Range", whole.Headers.ETag!.ToString()));
        var beyond = await client.Get(at, ("Range", $"bytes={film.Length}-"));
        var asked = await client.Send(new HttpRequestMessage(HttpMethod.Head, at));

        (await whole.Content.ReadAsByteArrayAsync()).ShouldBe(film);
        whole.Content.Headers.ContentType!.MediaType.ShouldBe("video/mp4");
        whole.Content.Headers.ContentDisposition.ShouldBeNull();
        (whole.Headers.ETag.IsWeak, whole.Headers.CacheControl!.Private).ShouldBe((false, true));
        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await part.Content.ReadAsByteArrayAsync()).ShouldBe(film[20..30]);
        beyond.StatusCode.ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
        (asked.StatusCode, asked.Content.Headers.ContentLength).ShouldBe((HttpStatusCode.OK, film.Length));
        (await App.NewBrowser().Get(at)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task With_downloads_switched_off_a_video_plays_for_the_studio_alone()
    {
        var (client, at) = await OneVideo("clip.mp4", TinyVideos.Mp4());

        await (await Studio.Owner.Open($"{_shoot.Path}/settings")).Press("Save", ("Enable download", "off"));

        (await client.Get(at)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.Open(_shoot.ClientPath)).Document.QuerySelector("a.video.locked")!.GetAttribute("href").ShouldStartWith("#p");
        (await Studio.Owner.Get(at)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Where_there_is_ffmpeg_visitors_play_a_rendition_also_with_downloads_switched_off_and_with_the_watermark_where_there_is_one()
    {
        var (client, original) = await OneVideo("film.mp4", await RealVideos.PlayableMp4());
        await (await Studio.Owner.Open($"{_shoot.Path}/settings")).Press("Save", ("Enable download", "off"));

        var at = await Playing(client);
        var whole = await client.Get(at);
        var part = await client.Get(at, ("Range", "bytes=20-29"), ("If-Range", whole.Headers.ETag!.ToString()));
        var before = await client.Get(original);

        whole.Content.Headers.ContentType!.MediaType.ShouldBe("video/mp4");
        var film = await whole.Content.ReadAsByteArrayAsync();
        System.Text.Encoding.Latin1.GetString(film).ShouldNotContain("+48.1372");
        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await part.Content.ReadAsByteArrayAsync()).ShouldBe(film[20..30]);
        (before.StatusCode, before.Headers.Location!.OriginalString).ShouldBe((HttpStatusCode.SeeOther, at));
        (await App.NewBrowser().Get(at)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Studio.Owner.Open($"{_shoot.Path}/photos")).All(".asset-mark").ShouldNotContain("Web size on its way");

        await (await Studio.Owner.Open($"{_shoot.Path}/settings")).Press("Save", ("Watermark", "Text"), ("Text", "PROOF"));
        var marked = await Playing(client);
        marked.ShouldNotBe(at);
        (await client.Get(at)).Headers.Location!.OriginalString.ShouldBe(marked);
        (await (await client.Get(marked)).Content.ReadAsByteArrayAsync()).ShouldNotBe(film);
        (await (await Studio.Owner.Get(at)).Content.ReadAsByteArrayAsync()).ShouldBe(film);
    }

    [Fact]
    public async Task A_video_is_downloaded_as_it_is_alone_and_in_the_zip()
    {
        var film = TinyVideos.Mov(seconds: 90);
        var (client, _) = await OneVideo("film.mov", film);

        var alone = await client.Get($"{_shoot.ClientPath}/photo/{_shoot.Photos[^1].AssetId:N}/original");
        var started = await (await client.Open($"{_shoot.ClientPath}/download")).Send("Download");
        using var zip = new ZipArchive(await (await client.Get(started.Headers.Location!.OriginalString)).Content.ReadAsStreamAsync());

        alone.Content.Headers.ContentType!.MediaType.ShouldBe("video/quicktime");
        alone.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("film.mov");
        (await alone.Content.ReadAsByteArrayAsync()).ShouldBe(film);
        zip.Entries.ShouldHaveSingleItem().FullName.ShouldBe("film.mov");
        zip.Entries[0].Length.ShouldBe(film.Length);
    }

    [Fact]
    public async Task A_video_without_a_poster_is_no_cover()
    {
        await OneVideo("clip.mp4", TinyVideos.Mp4());
        var photos = await Studio.Owner.Open($"{_shoot.Path}/photos");

        var refused = await photos.Press("Use as cover", ("0:12", "on"));

        refused.Refusals.ShouldBe("This video can't be the cover: it has no poster. Please choose a photo.");
        (await _shoot.Upload("a.jpg", TinyPictures.Jpeg(1))).Refusal.ShouldBeNull();
        await App.Quiet();
        (await (await _shoot.Guest()).Open(_shoot.ClientPath)).Document.QuerySelector(".cover-photo").ShouldNotBeNull();
    }

    [Fact]
    public async Task Where_there_is_ffmpeg_a_video_gets_a_poster_that_carries_the_watermark()
    {
        var (client, _) = await OneVideo("clip.webm", await RealVideos.WebM());
        (await Studio.Owner.Open("/studio/settings")).Has("#videos-head").ShouldBeFalse();

        var tile = await Poster(Studio, _shoot);

        tile.GetAttribute("width").ShouldBe("320");
        var poster = (await client.Open(_shoot.ClientPath)).Document.QuerySelector(".grid a.video img[srcset]")!.GetAttribute("src")!;
        var clean = await client.Get(poster, ("Accept", "image/webp"));
        clean.Content.Headers.ContentType!.MediaType.ShouldBe("image/webp");
        (await client.Open(_shoot.ClientPath)).Document.QuerySelector(".cover-photo").ShouldNotBeNull();

        await (await Studio.Owner.Open($"{_shoot.Path}/settings")).Press("Save", ("Watermark", "Text"), ("Text", "PROOF"));
        var marked = (await client.Open(_shoot.ClientPath)).Document.QuerySelector(".grid a.video img[srcset]")!.GetAttribute("src")!;
        marked.ShouldNotBe(poster);
        (await (await client.Get(marked, ("Accept", "image/webp"))).Content.ReadAsByteArrayAsync()).ShouldNotBe(await clean.Content.ReadAsByteArrayAsync());
        // What was made once can be made again, from the poster that was kept.
        Directory.Delete(App.DataBelow("previews"), recursive: true);
        (await client.Get(marked, ("Accept", "image/webp"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_ffmpeg_videos_play_the_studio_is_told_and_posters_come_with_the_next_start()
    {
        using var folder = new DataFolder();
        Shoot shoot;
        Browser owner, client;
        await using (var without = await GalleryApp.StartOn(folder, "--ffmpeg", "none"))
        {
            var studio = await Studio.Open(without);
            shoot = await studio.NewGallery();
            (await shoot.Upload("clip.webm", await RealVideos.WebM())).Refusal.ShouldBeNull();
            var photos = await studio.Owner.Open($"{shoot.Path}/photos");
            photos.All(".asset.ready .video-length").ShouldBe(["0:02"]);
            (await studio.Owner.Open("/studio/settings")).Text.ShouldContain("Videos get no poster pictures and no web size: ffmpeg was not found");
            await shoot.PutOnline();
            client = await shoot.Guest();
            (await SizesOfVideo(client, shoot)).ShouldContain(size => size.StartsWith("Web size: the original, ", StringComparison.Ordinal));
            owner = studio.Owner;
        }

        await using var with = await GalleryApp.StartOn(folder);

        await PosterSeenBy(owner.At(with.Address), shoot);
        await Eventually(async () => (await SizesOfVideo(client.At(with.Address), shoot)).SingleOrDefault(size => size.StartsWith("Web size, up to 1080p: ", StringComparison.Ordinal)));
        var small = await client.At(with.Address).Get($"{shoot.ClientPath}/photo/{shoot.Photos[^1].AssetId:N}/web-size");
        (small.Content.Headers.ContentType!.MediaType, small.Content.Headers.ContentDisposition!.FileNameStar).ShouldBe(("video/mp4", "clip.mp4"));
    }

    private static async Task<IReadOnlyList<string>> SizesOfVideo(Browser client, Shoot shoot)
    {
        var page = await client.Open($"{shoot.ClientPath}/download?asset={shoot.Photos[^1].AssetId:N}");
        page.Title.ShouldBe("Download this video");
        return page.All("select option");
    }

    /// <summary>Where the video plays, once it does without being downloaded.</summary>
    private Task<string> Playing(Browser client) =>
        Eventually(async () => (await client.Open(_shoot.ClientPath)).Document.QuerySelector("a.video:not(.locked)")?.GetAttribute("href"));

    private static Task<AngleSharp.Dom.IElement> Poster(Studio studio, Shoot shoot) => PosterSeenBy(studio.Owner, shoot);

    private static Task<AngleSharp.Dom.IElement> PosterSeenBy(Browser owner, Shoot shoot) =>
        Eventually(async () => (await owner.Open($"{shoot.Path}/photos")).Document.QuerySelector("[data-asset][data-state=ready] img[srcset]"));

    private static async Task<T> Eventually<T>(Func<Task<T?>> look)
        where T : class
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        while (true)
        {
            if (await look() is { } found)
                return found;
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, enough.Token);
        }
    }

    private async Task<(Browser Client, string At)> OneVideo(string name, byte[] content)
    {
        (await _shoot.Upload(name, content)).Refusal.ShouldBeNull();
        await _shoot.PutOnline();
        var client = await _shoot.Guest();
        var tile = (await client.Open(_shoot.ClientPath)).Document.QuerySelectorAll(".grid a.video").ShouldHaveSingleItem();
        return (client, tile.GetAttribute("href")!);
    }
}
