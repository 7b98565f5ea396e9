using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using BuildingBlocks.Storage.Checksums;
using Host.Tests.App;
using Testing;
using static Host.Tests.App.TusClient;

namespace Host.Tests.Uploads;

/// <summary>The tus protocol, by bare requests.</summary>
public sealed class ProtocolTests : Journey
{
    private readonly byte[] _photo = TinyPictures.Jpeg(1);
    private Shoot _shoot = null!;
    private TusClient _tus = null!;

    private protected override async Task Prepare()
    {
        _shoot = await Studio.NewGalleryOfOriginals();
        _tus = await For(Studio.Owner, _shoot.Path);
    }

    [Fact]
    public async Task It_says_what_it_can_do()
    {
        var answer = await _tus.Options();

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        Header(answer, "Tus-Resumable").ShouldBe("1.0.0");
        Header(answer, "Tus-Version").ShouldBe("1.0.0");
        Header(answer, "Tus-Extension").ShouldBe("creation,creation-with-upload,checksum,termination,expiration");
        Header(answer, "Tus-Max-Size").ShouldBe($"{20L * 1024 * 1024 * 1024}");
        Header(answer, "Tus-Checksum-Algorithm").ShouldBe("sha1,sha256,crc32");
    }

    [Fact]
    public async Task A_file_in_pieces_becomes_a_photo()
    {
        var asset = Guid.CreateVersion7();
        var upload = await _tus.Begin("Ünïcode & 日本.jpg", _photo.Length, asset);
        upload.ShouldBe($"{_shoot.Path}/uploads/{asset}");

        var first = await _tus.Patch(upload, 0, _photo[..100]);
        var middle = await _tus.Head(upload);
        var last = await _tus.Patch(upload, 100, _photo[100..]);
        var done = await _tus.Head(upload);

        (first.StatusCode, Offset(first)).ShouldBe((HttpStatusCode.NoContent, 100));
        DateTimeOffset.Parse(Header(first, "Upload-Expires"), null).ShouldBe(App.Clock.GetUtcNow().AddDays(7), TimeSpan.FromMinutes(1));
        (middle.StatusCode, Offset(middle), Header(middle, "Upload-Length")).ShouldBe((HttpStatusCode.OK, 100, $"{_photo.Length}"));
        Header(middle, "Upload-Metadata").ShouldStartWith("filename ");
        middle.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (last.StatusCode, Offset(last)).ShouldBe((HttpStatusCode.NoContent, _photo.Length));
        (done.StatusCode, Offset(done)).ShouldBe((HttpStatusCode.OK, _photo.Length));
        (await Names()).ShouldBe(["Ünïcode & 日本.jpg"]);
        Unfinished().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_piece_may_come_with_the_announcement()
    {
        var answer = await _tus.Create("a.jpg", _photo.Length, first: _photo[..50]);
        (answer.StatusCode, Offset(answer)).ShouldBe((HttpStatusCode.Created, 50));

        (await _tus.Patch(answer.Headers.Location!.OriginalString, 50, _photo[50..])).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await Names()).ShouldBe(["a.jpg"]);
    }

    [Fact]
    public async Task An_announcement_that_is_repeated_goes_on_where_the_first_was_left()
    {
        var asset = Guid.CreateVersion7();
        var upload = await _tus.Begin("a.jpg", _photo.Length, asset);
        await _tus.Patch(upload, 0, _photo[..70]);

        var again = await _tus.Create("a.jpg", _photo.Length, asset, _photo);
        var other = await _tus.Create("b.jpg", _photo.Length + 1, asset);

        (again.StatusCode, Offset(again), again.Headers.Location!.OriginalString).ShouldBe((HttpStatusCode.Created, 70, upload));
        other.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Refusal(other)).Reason.ShouldBe("Another file was uploaded in this one's place. Please upload it again.");
    }

    [Fact]
    public async Task A_wrong_offset_is_refused_and_changes_nothing()
    {
        var upload = await _tus.Begin("a.jpg", _photo.Length);
        await _tus.Patch(upload, 0, _photo[..100]);

        foreach (var wrong in new[] { 0, 99, 101 })
            (await _tus.Patch(upload, wrong, _photo[wrong..])).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        Offset(await _tus.Head(upload)).ShouldBe(100);
    }

#pragma warning disable CA5350 // SHA-1 is what the protocol asks every server for
    [Fact]
    public async Task A_piece_is_kept_only_if_it_is_what_its_checksum_says()
    {
        var upload = await _tus.Begin("a.jpg", _photo.Length);
        var (one, two, three, rest) = (_photo[..100], _photo[100..200], _photo[200..300], _photo[300..]);
        var crc = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc32.Of(three));

        (await _tus.Patch(upload, 0, one, $"sha1 {Convert.ToBase64String(SHA1.HashData(two))}")).StatusCode.ShouldBe((HttpStatusCode)460);
        Offset(await _tus.Head(upload)).ShouldBe(0);
        (await _tus.Patch(upload, 0, one, $"sha1 {Convert.ToBase64String(SHA1.HashData(one))}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await _tus.Patch(upload, 100, two, $"sha256 {Convert.ToBase64String(SHA256.HashData(one))}")).StatusCode.ShouldBe((HttpStatusCode)460);
        (await _tus.Patch(upload, 100, two, $"sha256 {Convert.ToBase64String(SHA256.HashData(two))}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await _tus.Patch(upload, 200, three, "crc32 AAAAAA==")).StatusCode.ShouldBe((HttpStatusCode)460);
        (await _tus.Patch(upload, 200, three, $"crc32 {Convert.ToBase64String(crc)}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await _tus.Patch(upload, 300, rest, "md5 AAAA")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _tus.Patch(upload, 300, rest)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await Names()).ShouldBe(["a.jpg"]);
        (await File.ReadAllBytesAsync(Originals().Single())).ShouldBe(_photo);
    }
#pragma warning restore CA5350

    [Fact]
    public async Task What_is_stored_is_what_the_sender_hashed()
    {
        var upload = await _tus.Begin("a.jpg", _photo.Length, sha256: new string('a', 64));

        var answer = await _tus.Patch(upload, 0, _photo);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Refusal(answer)).ShouldBe(("\"a.jpg\" was damaged on its way. Please upload it again.", "damaged"));
        (await _tus.Head(upload)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Originals().ShouldBeEmpty();
        var sound = await _tus.Begin("a.jpg", _photo.Length, sha256: Convert.ToHexString(SHA256.HashData(_photo)));
        (await _tus.Patch(sound, 0, _photo)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_file_that_is_not_taken_says_why_and_is_gone()
    {
        await _shoot.Upload("first.jpg", _photo);
        var copy = await _tus.Begin("copy.jpg", _photo.Length);
        var text = await _tus.Begin("text.jpg", 40);

        var twice = await _tus.Patch(copy, 0, _photo);
        var noPicture = await _tus.Patch(text, 0, new byte[40]);

        (twice.StatusCode, noPicture.StatusCode).ShouldBe((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity));
        (await Refusal(twice)).ShouldBe(("This photo is already in the gallery as \"first.jpg\".", "duplicate"));
        (await Refusal(noPicture)).ShouldBe(("This is not a picture in a format that is taken (JPEG, PNG, WebP, GIF, TIFF, AVIF), nor a video (MP4, MOV, WebM).", "not-taken"));
        (await _tus.Head(copy)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _tus.Patch(text, 0, new byte[40])).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Originals().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_photo_that_is_there_already_is_refused_before_a_byte_is_sent()
    {
        var asset = (await _shoot.Upload("first.jpg", _photo)).AssetId;
        var hash = Convert.ToHexString(SHA256.HashData(_photo));

        var copy = await _tus.Create("copy.jpg", _photo.Length, sha256: hash);
        var itself = await _tus.Create("first.jpg", _photo.Length, asset, sha256: hash);

        copy.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Refusal(copy)).ShouldBe(("This photo is already in the gallery as \"first.jpg\".", "duplicate"));
        (itself.StatusCode, Offset(itself)).ShouldBe((HttpStatusCode.Created, _photo.Length));
        Unfinished().ShouldBeEmpty();
    }

    [Fact]
    public async Task Lengths_that_cannot_be_are_refused_before_a_byte_is_sent()
    {
        var huge = await _tus.Create("huge.jpg", (512L * 1024 * 1024) + 1);
        var empty = await _tus.Create("empty.jpg", 0);
        var later = await _tus.Ask(HttpMethod.Post, null, ("Upload-Defer-Length", "1"));
        var negative = await _tus.Create("a.jpg", -1);
        var upload = await _tus.Begin("a.jpg", _photo.Length - 1);
        var more = await _tus.Patch(upload, 0, _photo);
        var streamed = await _tus.Patch(upload, 0, new UnmeasuredContent(_photo));

        huge.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await Refusal(huge)).Reason.ShouldBe("\"huge.jpg\" is larger than 512 MB, the most a photo may have.");
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        later.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Refusal(later)).Reason!.ShouldContain("Upload-Length");
        negative.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        more.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await Refusal(streamed)).Reason.ShouldBe("\"a.jpg\" has more bytes than were announced.");
        Offset(await _tus.Head(upload)).ShouldBe(0);
    }

    [Fact]
    public async Task Another_version_and_requests_that_say_too_little_are_refused()
    {
        var upload = await _tus.Begin("a.jpg", _photo.Length);

        var old = await _tus.Ask(HttpMethod.Head, upload, ("Tus-Resumable", "0.2.2"));
        (old.StatusCode, Header(old, "Tus-Version")).ShouldBe((HttpStatusCode.PreconditionFailed, "1.0.0"));
        (await _tus.Ask(HttpMethod.Patch, upload, ("Upload-Offset", "0"))).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await _tus.Ask(HttpMethod.Post, null, ("Upload-Length", "5"), ("Upload-Metadata", "filename ???"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _tus.Ask(HttpMethod.Post, null, ("Upload-Length", "5"), ("Upload-Metadata", "assetid eA=="))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_upload_can_be_given_up()
    {
        var upload = await _tus.Begin("a.jpg", _photo.Length);
        await _tus.Patch(upload, 0, _photo[..100]);

        (await _tus.Delete(upload)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await _tus.Head(upload)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _tus.Delete(upload)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Unfinished().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_client_with_few_methods_names_the_one_it_means()
    {
        var upload = await _tus.Begin("a.jpg", _photo.Length);

        (await _tus.Ask(HttpMethod.Post, upload, ("X-HTTP-Method-Override", "HEAD"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _tus.Ask(HttpMethod.Post, upload, ("X-HTTP-Method-Override", "DELETE"))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await _tus.Ask(HttpMethod.Post, upload)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task After_a_week_nobody_can_go_on_but_the_file_can_be_sent_anew()
    {
        var asset = Guid.CreateVersion7();
        var upload = await _tus.Begin("a.jpg", _photo.Length, asset);
        await _tus.Patch(upload, 0, _photo[..100]);

        App.Clock.Move(TimeSpan.FromDays(7));
        var late = await For(Studio.Owner, _shoot.Path);

        (await late.Head(upload)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await late.Patch(upload, 100, _photo[100..])).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Offset(await late.Create("a.jpg", _photo.Length, asset)).ShouldBe(0);
    }

    [Fact]
    public async Task Who_is_signed_out_is_told_so_and_led_nowhere()
    {
        var upload = await _tus.Begin("a.jpg", _photo.Length);
        var stranger = await For(App.NewBrowser(), _shoot.Path);

        (await stranger.Head(upload)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await stranger.Patch(upload, 0, _photo)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private IReadOnlyList<string> Originals() =>
        [.. Directory.EnumerateFiles(App.DataBelow("originals"), "*", SearchOption.AllDirectories).Except(Unfinished())];

    private string[] Unfinished() => Directory.GetFiles(App.DataBelow("originals/unfinished"));

    private async Task<IReadOnlyList<string>> Names() => (await Studio.Owner.Open($"{_shoot.Path}/photos")).All("[data-asset] .asset-name");
}
