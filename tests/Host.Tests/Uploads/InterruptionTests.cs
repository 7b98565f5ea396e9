using System.Net;
using Host.Tests.App;
using Testing;
using static Host.Tests.App.TusClient;

namespace Host.Tests.Uploads;

/// <summary>What breaks off goes on, and nothing is mixed.</summary>
public sealed class InterruptionTests
{
    [Fact]
    public async Task A_line_that_breaks_anywhere_costs_nothing_that_had_arrived()
    {
        await using var app = await GalleryApp.Start();
        var studio = await Studio.Open(app);
        var shoot = await studio.NewGalleryOfOriginals();
        var tus = await For(studio.Owner, shoot.Path);
        // Large, because the web server forgets what it had received and nobody had read yet when the line broke: a megabyte at most.
        byte[] photo = [.. Testing.Photographs.Photograph.Create(7, 1600, 1200), .. new byte[24_000_000]];
        var upload = await tus.Begin("a.jpg", photo.Length);
        var random = new Random(11);

        var (offset, reach) = (0, 0);
        for (var breaks = 0; breaks < 12; breaks++)
        {
            var sent = random.Next(0, (photo.Length - offset) / 4);
            await Should.ThrowAsync<HttpRequestException>(tus.Patch(upload, offset, new BreakingContent(photo[offset..], sent)));
            var now = (int)await Settled(tus, upload);
            // What broke off may be taken in only now, when it was thought to be lost.
            reach = Math.Max(reach, offset + sent);
            now.ShouldBeInRange(offset, reach);
            offset = now;
        }

        (await tus.Patch(upload, offset, photo[offset..])).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        offset.ShouldBeGreaterThan(0);
        File.ReadAllBytes(Originals(app).Single()).ShouldBe(photo);
    }

    [Fact]
    public async Task A_piece_with_a_checksum_that_breaks_off_is_not_kept()
    {
        await using var app = await GalleryApp.Start();
        var studio = await Studio.Open(app);
        var tus = await For(studio.Owner, (await studio.NewGalleryOfOriginals()).Path);
        var photo = Testing.Photographs.Photograph.Create(7, 1600, 1200);
        var upload = await tus.Begin("a.jpg", photo.Length);
        // Whoever began it may still have it, for a moment.
        while ((await tus.Patch(upload, 0, photo[..1000])).StatusCode == HttpStatusCode.Locked)
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);

        await Should.ThrowAsync<HttpRequestException>(tus.Patch(upload, 1000, new BreakingContent(photo[1000..], 50_000), $"sha1 {Convert.ToBase64String(new byte[20])}"));

        (await Settled(tus, upload)).ShouldBe(1000);
        (await tus.Patch(upload, 1000, photo[1000..])).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        File.ReadAllBytes(Originals(app).Single()).ShouldBe(photo);
    }

    [Fact]
    public async Task An_upload_goes_on_after_a_restart()
    {
        using var data = new DataFolder();
        var photo = TinyPictures.Jpeg(1);
        string upload, path;
        Browser owner;
        await using (var first = await GalleryApp.StartOn(data))
        {
            var studio = await Studio.Open(first);
            (owner, path) = (studio.Owner, (await studio.NewGalleryOfOriginals()).Path);
            var tus = await For(owner, path);
            upload = await tus.Begin("a.jpg", photo.Length);
            await tus.Patch(upload, 0, photo[..200]);
        }

        await using var second = await GalleryApp.StartOn(data);
        var again = await For(owner.At(second.Address), path);
        var offset = Offset(await again.Head(upload));
        var last = await again.Patch(upload, offset, photo[200..]);

        offset.ShouldBe(200);
        last.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        File.ReadAllBytes(Originals(second).Single()).ShouldBe(photo);
    }

    [Fact]
    public async Task A_server_that_stopped_before_it_took_the_file_asks_for_the_last_byte_again()
    {
        using var data = new DataFolder();
        var photo = TinyPictures.Jpeg(1);
        string upload, path;
        Browser owner;
        await using (var first = await GalleryApp.StartOn(data))
        {
            var studio = await Studio.Open(first);
            (owner, path) = (studio.Owner, (await studio.NewGalleryOfOriginals()).Path);
            var tus = await For(owner, path);
            upload = await tus.Begin("a.jpg", photo.Length);
            await tus.Patch(upload, 0, photo[..^3]);
        }

        // What a crash between the last byte and the gallery leaves.
        using (var file = File.Open(Directory.GetFiles(data.Below("originals/unfinished"), "*.part").Single(), FileMode.Append))
            file.Write(photo.AsSpan()[^3..]);
        await using var second = await GalleryApp.StartOn(data);
        var again = await For(owner.At(second.Address), path);

        Offset(await again.Head(upload)).ShouldBe(photo.Length - 1);
        (await again.Patch(upload, photo.Length - 1, photo[^1..])).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        File.ReadAllBytes(Originals(second).Single()).ShouldBe(photo);
    }

    [Fact]
    public async Task Two_people_who_upload_equal_names_at_once_get_two_photos()
    {
        await using var app = await GalleryApp.Start();
        var studio = await Studio.Open(app);
        var shoot = await studio.NewGalleryOfOriginals();
        var assistant = await studio.Hire("Assistant", "helper@lindgren.example");
        TusClient[] people = [await For(studio.Owner, shoot.Path), await For(assistant, shoot.Path)];
        byte[][] photos = [TinyPictures.Jpeg(1), TinyPictures.Jpeg(2)];
        string[] uploads = [await people[0].Begin("IMG_1.jpg", photos[0].Length), await people[1].Begin("IMG_1.jpg", photos[1].Length)];

        await Task.WhenAll(Enumerable.Range(0, 2).Select(async who =>
        {
            for (var offset = 0; offset < photos[who].Length; offset += 97)
                (await people[who].Patch(uploads[who], offset, photos[who][offset..Math.Min(offset + 97, photos[who].Length)])).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }));

        (await studio.Owner.Open($"{shoot.Path}/photos")).All("[data-asset] .asset-name").ShouldBe(["IMG_1.jpg", "IMG_1.jpg"]);
        Originals(app).Select(path => Convert.ToHexString(File.ReadAllBytes(path))).Order().ShouldBe(photos.Select(Convert.ToHexString).Order());
    }

    [Fact]
    public async Task One_upload_takes_one_piece_at_a_time()
    {
        await using var app = await GalleryApp.Start();
        var studio = await Studio.Open(app);
        var tus = await For(studio.Owner, (await studio.NewGalleryOfOriginals()).Path);
        var photo = TinyPictures.Jpeg(1);
        var upload = await tus.Begin("a.jpg", photo.Length);
        var slow = new HeldContent(photo);
        var first = tus.Patch(upload, 0, slow);
        await slow.Begun;

        var answers = new List<HttpStatusCode>();
        // Empty pieces: before the slow one is begun they are taken, and must not get in its way.
        while (!answers.Contains(HttpStatusCode.Locked) && answers.Count < 10_000)
            answers.Add((await tus.Patch(upload, 0, [])).StatusCode);
        var given = (await tus.Delete(upload)).StatusCode;
        slow.GoOn();

        answers.ShouldContain(HttpStatusCode.Locked);
        given.ShouldBe(HttpStatusCode.Locked);
        (await first).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private static IEnumerable<string> Originals(GalleryApp app) => Directory.EnumerateFiles(app.DataBelow("originals"), "*", SearchOption.AllDirectories);

    // The server may notice a moment later that the line is broken: then somebody else still has the upload.
    private static async Task<long> Settled(TusClient tus, string upload)
    {
        while ((await tus.Patch(upload, Offset(await tus.Head(upload)), [])).StatusCode != HttpStatusCode.NoContent)
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        return Offset(await tus.Head(upload));
    }
}
