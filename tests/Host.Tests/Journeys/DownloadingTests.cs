using System.IO.Compression;
using System.Net;
using Host.Tests.App;
using Testing;

namespace Host.Tests.Journeys;

public sealed class DownloadingTests : Journey
{
    [Fact]
    public async Task One_photo_comes_byte_for_byte_with_its_own_name()
    {
        var (client, address, original) = await OnePhoto("Änne & Jörg 🌅.jpg");

        var answer = await client.Get(address);

        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(original);
        answer.Content.Headers.ContentLength.ShouldBe(original.Length);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("Änne & Jörg 🌅.jpg");
        answer.Headers.CacheControl!.Private.ShouldBeTrue();
        answer.Headers.ETag!.IsWeak.ShouldBeFalse();
    }

    [Fact]
    public async Task A_broken_download_is_taken_up_where_it_stopped()
    {
        var (client, address, original) = await OnePhoto("one.jpg");
        var tag = (await client.Get(address)).Headers.ETag!.ToString();

        var rest = await client.Get(address, ("Range", "bytes=100-"), ("If-Range", tag));
        var changed = await client.Get(address, ("Range", "bytes=100-"), ("If-Range", "\"another\""));
        var beyond = await client.Get(address, ("Range", $"bytes={original.Length}-"));
        var known = await client.Get(address, ("If-None-Match", tag));

        rest.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        rest.Content.Headers.ContentRange!.ToString().ShouldBe($"bytes 100-{original.Length - 1}/{original.Length}");
        (await rest.Content.ReadAsByteArrayAsync()).ShouldBe(original[100..]);
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
        beyond.StatusCode.ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
        known.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Everything_comes_as_one_zip_whatever_the_photos_are_called()
    {
        string[] names = ["Zürich.jpg", "Łódź — Fête.jpg", "🌅 sunrise.jpg", "same.jpg", "same.jpg", "SAME.jpg", "a:b?.jpg"];
        var (client, shoot, originals) = await Photos(names);

        var (answer, bytes) = await Archive(client, shoot);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        answer.Content.Headers.ContentDisposition!.FileNameStar!.ShouldEndWith(".zip");
        answer.Content.Headers.ContentLength.ShouldBe(bytes.Length);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        zip.Entries.Select(entry => entry.FullName).ShouldBe(
            ["Zürich.jpg", "Łódź — Fête.jpg", "🌅 sunrise.jpg", "same.jpg", "same (2).jpg", "SAME (3).jpg", "a_b_.jpg"], ignoreOrder: true);
        zip.Entries.Select(Content).Select(Convert.ToHexString).ShouldBe(originals.Select(Convert.ToHexString), ignoreOrder: true);
    }

    [Fact]
    public async Task A_zip_that_broke_off_is_taken_up_where_it_stopped()
    {
        var (client, shoot, _) = await Photos(["one.jpg", "two.jpg", "three.jpg"]);
        var (first, whole) = await Archive(client, shoot);
        var address = first.RequestMessage!.RequestUri!.AbsolutePath;

        var middle = await client.Get(address, ("Range", $"bytes=777-{whole.Length - 1}"), ("If-Range", first.Headers.ETag!.ToString()));

        middle.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await middle.Content.ReadAsByteArrayAsync()).ShouldBe(whole[777..]);
    }

    [Fact]
    public async Task A_zip_belongs_to_who_started_it()
    {
        var (client, shoot, _) = await Photos(["one.jpg"]);
        var (first, _) = await Archive(client, shoot);
        var other = await shoot.Guest();

        (await other.Get(first.RequestMessage!.RequestUri!.AbsolutePath)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nothing_leaves_once_downloads_are_switched_off_not_even_from_an_open_page()
    {
        var (client, shoot, _) = await Photos(["one.jpg"]);
        var gallery = await client.Open(shoot.ClientPath);
        var question = await gallery.Follow("Download all");
        var (started, _) = await Archive(client, shoot);

        await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Enable download", "off"));

        var photo = await client.Arrive(await client.Get(FileOf(shoot)));
        (await gallery.Follow("Download one.jpg")).Refusals.ShouldBe("Downloads are switched off for this gallery.");
        photo.Status.ShouldBe(HttpStatusCode.Forbidden);
        photo.Refusals.ShouldBe("Downloads are switched off for this gallery.");
        (await question.Press("Download")).Refusals.ShouldBe("Downloads are switched off for this gallery.");
        (await client.Get(started.RequestMessage!.RequestUri!.AbsolutePath)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.Open(shoot.ClientPath)).Text.ShouldNotContain("Download");
    }

    [Fact]
    public async Task A_GIF_moves_for_those_who_may_have_it_and_stands_still_for_others()
    {
        var shoot = await Studio.NewGallery();
        await shoot.Upload("waving.gif", TinyPictures.Gif());
        await shoot.Upload("still.jpg", TinyPictures.Jpeg(1));
        await App.Quiet();
        await shoot.PutOnline();
        var client = await shoot.Guest();
        var moving = (await client.Open(shoot.ClientPath)).Document.QuerySelectorAll("a.moves.small").ShouldHaveSingleItem()
            .GetAttribute("href")!.Replace("/2048", "/moving", StringComparison.Ordinal);

        (await (await client.Get(moving)).Content.ReadAsByteArrayAsync()).ShouldBe(TinyPictures.Gif());
        (await App.NewBrowser().Get(moving)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Enable download", "off"));

        (await client.Get(moving)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.Get(moving.Replace("/moving", "/400", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.Open(shoot.ClientPath)).Document.QuerySelector("a.moves").ShouldBeNull();
        (await Studio.Owner.Get(moving)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static string FileOf(Shoot shoot) => $"{shoot.ClientPath}/photo/{shoot.Photos[0].AssetId:N}/original";

    private async Task<(Browser Client, string Address, byte[] Original)> OnePhoto(string name)
    {
        var (client, shoot, originals) = await Photos([name]);
        return (client, FileOf(shoot), originals[0]);
    }

    private async Task<(Browser Client, Shoot Shoot, IReadOnlyList<byte[]> Originals)> Photos(string[] names)
    {
        var shoot = await Studio.NewGallery();
        var originals = names.Select((_, index) => TinyPictures.Jpeg(index)).ToList();
        foreach (var (name, content) in names.Zip(originals))
            (await shoot.Upload(name, content)).Refusal.ShouldBeNull();
        await App.Quiet();
        await shoot.PutOnline();
        return (await shoot.Guest(), shoot, originals);
    }

    private static async Task<(HttpResponseMessage Answer, byte[] Bytes)> Archive(Browser client, Shoot shoot)
    {
        var started = await (await client.Open($"{shoot.ClientPath}/download")).Send("Download");
        var answer = await client.Get(started.Headers.Location!.OriginalString);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (answer, await answer.Content.ReadAsByteArrayAsync());
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(content);
        return content.ToArray();
    }
}
