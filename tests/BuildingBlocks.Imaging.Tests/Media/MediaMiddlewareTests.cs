using System.Net;
using System.Net.Http.Headers;
using BuildingBlocks.Imaging.Media;
using BuildingBlocks.Imaging.Tests.Making;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BuildingBlocks.Imaging.Tests.Media;

public sealed class MediaMiddlewareTests : IAsyncLifetime
{
    private const string Key = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private readonly string _folder = Directory.CreateTempSubdirectory("media-").FullName;
    private readonly CountingWorkers _workers = new();
    private readonly OneGallery _source = new();
    private IHost _host = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _host = new HostBuilder().ConfigureWebHost(web => web.UseTestServer()
            .ConfigureServices(services => services
                .AddImaging(new ImagingOptions { CacheFolder = _folder, Worker = Pool.Command })
                .AddSingleton<IImageWorkers>(_workers)
                .AddSingleton<IMediaSource>(_source))
            .Configure(app =>
            {
                app.UseMedia();
                app.Run(context => context.Response.WriteAsync("another page"));
            })).Build();
        await _host.StartAsync();
        _client = _host.GetTestClient();
        _client.DefaultRequestHeaders.Accept.ParseAdd("image/avif,image/webp,image/*,*/*;q=0.8");
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _host.StopAsync();
        _host.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_preview_is_made_sent_and_may_be_kept_for_ever()
    {
        var response = await _client.GetAsync(Url(400));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe("preview " + new Variant(400, VariantFormat.WebP));
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/webp");
        response.Headers.CacheControl!.ToString().ShouldContain("private");
        response.Headers.CacheControl.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        response.Headers.Vary.ShouldBe(["Accept"]);
        response.Headers.ETag.ShouldBe(new EntityTagHeaderValue($"\"{Key}-400-webp\""));
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Theory]
    [InlineData("/media/anna/first/0123456789abcdef/401")]
    [InlineData("/media/anna/first/0123456789abcdef/0400")]
    [InlineData("/media/anna/first/0123456789abcdef/99999999999")]
    [InlineData("/media/anna/first/0123456789abcdef/-400")]
    [InlineData("/media/anna/first/0123456789abcdef/400.webp")]
    [InlineData("/media/anna/first/0123456789abcdef/400/")]
    [InlineData("/media/anna/first/0123456789ABCDEF/400")]
    [InlineData("/media/anna/first/0123/400")]
    [InlineData("/media/anna//0123456789abcdef/400")]
    [InlineData("/media/anna/first")]
    [InlineData("/media/")]
    [InlineData("/media")]
    public async Task What_is_no_address_of_a_preview_is_not_found_and_nobody_is_asked(string url)
    {
        var response = await _client.GetAsync(url);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        _source.Asked.ShouldBe(0);
        _workers.Jobs.ShouldBeEmpty();
    }

    [Fact]
    public async Task Other_pages_are_left_alone() =>
        (await _client.GetStringAsync("/mediathek")).ShouldBe("another page");

    [Fact]
    public async Task A_stranger_finds_nothing()
    {
        _source.IsOpen = false;

        (await _client.GetAsync(Url(400))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        _workers.Jobs.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_it_already_is_told_so()
    {
        var response = await GetKnowing($"\"{Key}-400-webp\"");

        response.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        response.Headers.ETag!.Tag.ShouldBe($"\"{Key}-400-webp\"");
        _workers.Jobs.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"other\", W/\"" + Key + "-400-webp\"", HttpStatusCode.NotModified)]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("\"" + Key + "-800-webp\"", HttpStatusCode.OK)]
    [InlineData("\"" + Key + "-400-jpeg\"", HttpStatusCode.OK)]
    public async Task Only_the_same_preview_counts_as_known(string tags, HttpStatusCode status) =>
        (await GetKnowing(tags)).StatusCode.ShouldBe(status);

    [Fact]
    public async Task Every_request_is_authorized_also_one_for_what_is_known()
    {
        await _client.GetAsync(Url(400));
        await GetKnowing($"\"{Key}-400-webp\"");
        _source.Asked.ShouldBe(2);
        _source.IsOpen = false;

        (await _client.GetAsync(Url(400))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await GetKnowing($"\"{Key}-400-webp\"")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task HEAD_tells_all_but_the_picture()
    {
        var whole = await _client.GetAsync(Url(800));
        var head = await _client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Url(800)));

        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentLength.ShouldBe((await whole.Content.ReadAsByteArrayAsync()).Length);
        head.Headers.ETag.ShouldBe(whole.Headers.ETag);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Other_methods_are_not_allowed() =>
        (await _client.PostAsync(Url(400), null)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);

    [Theory]
    [InlineData(400, "image/avif,image/webp,*/*;q=0.8", "image/webp")]
    [InlineData(400, "*/*", "image/jpeg")]
    [InlineData(400, "image/webp;q=0,*/*", "image/jpeg")]
    [InlineData(400, "image/webpx", "image/jpeg")]
    [InlineData(2048, "image/avif,image/webp,*/*;q=0.8", "image/jpeg")]
    [InlineData(2048, "image/webp", "image/webp")]
    public async Task The_format_is_one_that_the_asker_takes(int edge, string accept, string type)
    {
        _client.DefaultRequestHeaders.Accept.Clear();
        _client.DefaultRequestHeaders.Accept.ParseAdd(accept);

        (await _client.GetAsync(Url(edge))).Content.Headers.ContentType!.MediaType.ShouldBe(type);
    }

    [Fact]
    public async Task The_address_of_an_older_version_leads_to_the_present_one()
    {
        var response = await _client.GetAsync("/media/anna/first/ffffffffffffffff/400");

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Location!.OriginalString.ShouldBe(Url(400));
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Many_who_look_at_once_make_one_picture()
    {
        _workers.Hold();
        var requests = Enumerable.Range(0, 12).Select(_ => _client.GetAsync(Url(1280))).ToArray();
        await _workers.Started;
        _workers.LetGo();

        (await Task.WhenAll(requests)).ShouldAllBe(response => response.StatusCode == HttpStatusCode.OK);
        _workers.Jobs.Count.ShouldBe(1);
        _workers.Jobs[0].Urgency.IsInteractive.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_there_is_sent_without_asking_for_the_original()
    {
        await _client.GetAsync(Url(400));
        _source.IsAtHand = false;

        (await _client.GetAsync(Url(400))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _client.GetAsync(Url(800))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_picture_that_can_not_be_shown_says_why()
    {
        _workers.Refusal = "The picture is damaged.";

        var response = await _client.GetAsync(Url(400));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await response.Content.ReadAsStringAsync()).ShouldBe("The picture is damaged.");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task A_moving_picture_comes_byte_for_byte()
    {
        var gif = PutMoving();

        var response = await _client.GetAsync(Moving);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(gif);
        response.Content.Headers.ContentType!.ToString().ShouldBe("image/gif");
        response.Headers.ETag.ShouldBe(new EntityTagHeaderValue($"\"{Key}\""));
        response.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        _workers.Jobs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_moving_picture_can_be_had_in_parts()
    {
        var gif = PutMoving();
        var request = new HttpRequestMessage(HttpMethod.Get, Moving) { Headers = { Range = new RangeHeaderValue(10, 19), IfRange = new($"\"{Key}\"") } };

        var response = await _client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(gif[10..20]);
        (await GetKnowing($"\"{Key}\"", Moving)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await _client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Moving))).Content.Headers.ContentLength.ShouldBe(gif.Length);
    }

    [Fact]
    public async Task A_video_comes_from_any_place_on_and_of_an_unknown_part_as_a_whole()
    {
        var video = PutMoving(Testing.TinyVideos.Mp4());
        _source.ContentType = "video/mp4";

        var end = await GetRange(new RangeHeaderValue(null, 5));
        var beyond = await GetRange(new RangeHeaderValue(video.Length, null));
        var other = await GetRange(new RangeHeaderValue(0, 1), "\"other\"");

        end.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        end.Content.Headers.ContentType!.MediaType.ShouldBe("video/mp4");
        end.Content.Headers.ContentRange!.ToString().ShouldBe($"bytes {video.Length - 5}-{video.Length - 1}/{video.Length}");
        (await end.Content.ReadAsByteArrayAsync()).ShouldBe(video[^5..]);
        beyond.StatusCode.ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await other.Content.ReadAsByteArrayAsync()).ShouldBe(video);
    }

    [Fact]
    public async Task What_could_run_in_a_browser_does_not_move()
    {
        PutMoving("<svg onload='alert(1)'>GIF89a"u8.ToArray());
        _source.ContentType = "image/svg+xml";

        (await _client.GetAsync(Moving)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_stranger_sees_nothing_move_and_an_older_address_leads_to_the_present_one()
    {
        PutMoving();
        (await _client.GetAsync(Moving.Replace(Key[..16], "ffffffffffffffff", StringComparison.Ordinal))).Headers.Location!.OriginalString.ShouldBe(Moving);
        _source.IsOpen = false;

        (await _client.GetAsync(Moving)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await GetKnowing($"\"{Key}\"", Moving)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Where_something_is_burnt_in_no_address_leads_to_the_clean_picture()
    {
        await _client.GetAsync(Url(400));
        _source.Overlay = Mark;

        var old = await _client.GetAsync(Url(400));
        var knowing = await GetKnowing($"\"{Key}-400-webp\"");
        var present = await _client.GetAsync(old.Headers.Location);

        old.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        knowing.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        present.StatusCode.ShouldBe(HttpStatusCode.OK);
        present.Headers.ETag!.Tag.ShouldBe($"\"{Key}.{Mark.Key}-400-webp\"");
        _workers.Jobs[^1].Overlay.ShouldBe(Mark);
        _workers.Jobs[^1].Targets.Count.ShouldBe(MediaSizes.Previews.Count);
    }

    [Fact]
    public async Task Marked_previews_are_made_of_the_largest_clean_one_without_the_original()
    {
        (_source.Overlay, _source.IsAtHand) = (Mark, false);
        (await _client.GetAsync(MarkedUrl)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (_source.Overlay, _source.IsAtHand) = (null, true);
        await _client.GetAsync(Url(2048));

        (_source.Overlay, _source.IsAtHand) = (Mark, false);
        (await _client.GetAsync(MarkedUrl)).StatusCode.ShouldBe(HttpStatusCode.OK);

        _workers.Jobs[^1].SourcePath.ShouldEndWith($"{Key}-2048.jpg");
    }

    [Fact]
    public async Task Switching_back_makes_nothing_anew()
    {
        await _client.GetAsync(Url(400));
        _source.Overlay = Mark;
        await _client.GetAsync(MarkedUrl);
        _source.Overlay = null;

        (await _client.GetAsync(MarkedUrl)).Headers.Location!.OriginalString.ShouldBe(Url(400));
        (await _client.GetAsync(Url(400))).StatusCode.ShouldBe(HttpStatusCode.OK);
        _source.Overlay = Mark;
        (await _client.GetAsync(MarkedUrl)).StatusCode.ShouldBe(HttpStatusCode.OK);
        _workers.Jobs.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_first_look_at_a_picture_that_waits_makes_all_of_its_previews()
    {
        _source.AllAtOnce = true;

        (await _client.GetAsync(Url(800))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _client.GetAsync(Url(2048))).StatusCode.ShouldBe(HttpStatusCode.OK);

        _workers.Jobs.ShouldHaveSingleItem().Targets.Select(target => target.Variant).ShouldBe(MediaSizes.Previews);
    }

    [Fact]
    public async Task Who_may_see_both_sees_what_the_address_says()
    {
        (_source.Overlay, _source.CleanToo) = (Mark, true);

        (await _client.GetAsync(Url(400))).Headers.ETag!.Tag.ShouldBe($"\"{Key}-400-webp\"");
        (await _client.GetAsync(MarkedUrl)).Headers.ETag!.Tag.ShouldBe($"\"{Key}.{Mark.Key}-400-webp\"");
    }

    private static Overlay Mark { get; } = new("fedcba9876543210", "Lumen", 50, 50, 50, 40);

    private static string MarkedUrl => MediaUrl.Of("anna", "first", MediaUrl.Version(Key, Mark.Key), 400);

    private static string Moving => MediaUrl.OfMoving("anna", "first", Key);

    private byte[] PutMoving(byte[]? content = null)
    {
        var gif = content ?? Picture.Colorful(64, 48).As(ImageFormat.Gif);
        _source.Path = Path.Combine(_folder, "moving.gif");
        File.WriteAllBytes(_source.Path, gif);
        return gif;
    }

    private Task<HttpResponseMessage> GetRange(RangeHeaderValue range, string tag = $"\"{Key}\"") =>
        _client.SendAsync(new HttpRequestMessage(HttpMethod.Get, Moving) { Headers = { Range = range, IfRange = new RangeConditionHeaderValue(tag) } });

    private static string Url(int edge) => MediaUrl.Of("anna", "first", Key, edge);

    private Task<HttpResponseMessage> GetKnowing(string tags, string? url = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url ?? Url(400));
        request.Headers.TryAddWithoutValidation("If-None-Match", tags);
        return _client.SendAsync(request);
    }

    /// <summary>One gallery with one picture, open or closed.</summary>
    private sealed class OneGallery : IMediaSource
    {
        private int _asked;

        internal int Asked => _asked;

        internal bool IsOpen { get; set; } = true;

        internal string Path { get; set; } = "original";

        internal string ContentType { get; set; } = "image/gif";

        internal Overlay? Overlay { get; set; }

        internal bool CleanToo { get; set; }

        internal bool AllAtOnce { get; set; }

        internal bool IsAtHand { get; set; } = true;

        public ValueTask<MediaOriginal?> Find(HttpContext context, string container, string item, CancellationToken ct)
        {
            Interlocked.Increment(ref _asked);
            var found = IsOpen && (container, item) == ("anna", "first");
            return ValueTask.FromResult(found ? new MediaOriginal(Key, _ => Task.FromResult(IsAtHand ? Path : null)) { Overlay = Overlay, CleanToo = CleanToo, AllAtOnce = AllAtOnce } : null);
        }

        public async ValueTask<MovingOriginal?> FindMoving(HttpContext context, string container, string item, string version, CancellationToken ct) =>
            await Find(context, container, item, ct) is null ? null : new MovingOriginal(Key, ContentType, () => File.OpenRead(Path));
    }
}
