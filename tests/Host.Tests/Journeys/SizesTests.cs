using System.IO.Compression;
using System.Net;
using BuildingBlocks.Imaging;
using Host.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Testing;
using Testing.Photographs;

namespace Host.Tests.Journeys;

public sealed class SizesTests : Journey
{
    [Theory]
    [InlineData("web-size", 2048)]
    [InlineData("high-res", 2400)]
    public async Task A_zip_in_another_size_has_exact_bytes_and_can_be_resumed(string size, int edge)
    {
        var (shoot, client) = await Photos();

        var (answer, bytes) = await Zip(client, await (await client.Open($"{shoot.ClientPath}/download")).Send("Download", ("Size", size)));

        answer.Content.Headers.ContentLength.ShouldBe(bytes.Length);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        zip.Entries.Select(entry => entry.FullName).ShouldBe(["large.jpg", "small.jpg", "still.gif"], ignoreOrder: true);
        Bytes(zip, "still.gif").ShouldBe(shoot.Photos[2].Content);
        (await LongEdge(Bytes(zip, "large.jpg"))).ShouldBe(edge);
        var middle = await client.Get(
            answer.RequestMessage!.RequestUri!.AbsolutePath, ("Range", $"bytes=777-{bytes.Length - 1}"), ("If-Range", answer.Headers.ETag!.ToString()));
        (await middle.Content.ReadAsByteArrayAsync()).ShouldBe(bytes[777..]);
    }

    [Fact]
    public async Task One_photo_comes_in_the_size_that_is_asked_for()
    {
        var (shoot, client) = await Photos();
        var asked = await (await client.Open(shoot.ClientPath)).Follow("Download large.jpg");
        asked.Title.ShouldBe("Download this photo");

        var address = (await asked.Send("Download", ("Size", "web-size"))).Headers.Location!.OriginalString;
        var answer = await client.Get(address);
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        answer.Content.Headers.ContentLength.ShouldBe(bytes.Length);
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("large.jpg");
        (await LongEdge(bytes)).ShouldBe(2048);
        var rest = await client.Get(address, ("Range", "bytes=100-"), ("If-Range", answer.Headers.ETag!.ToString()));
        (await rest.Content.ReadAsByteArrayAsync()).ShouldBe(bytes[100..]);
        (await client.Get(address.Replace("web-size", "huge", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await App.Quiet();
        (await Studio.Owner.Open("/studio/activity")).Text.ShouldContain("downloaded 1 photo · web size");
    }

    [Fact]
    public async Task Ticked_photos_and_favorites_come_as_a_zip_of_their_own()
    {
        var (shoot, client) = await Photos();
        var token = ("__RequestVerificationToken", await client.FormToken());
        (await client.Post($"{shoot.ClientPath}/favorites", ("add", $"{shoot.Photos[1].AssetId}"), token)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var ticking = await (await client.Open(shoot.ClientPath)).Follow("Select");
        ticking.Document.QuerySelectorAll(".tick input[form=selection]").Length.ShouldBe(3);
        var chosen = await client.Arrive(await client.Post(
            $"{shoot.ClientPath}/download?handler=chosen", ("asset", $"{shoot.Photos[0].AssetId:N}"), ("asset", $"{shoot.Photos[2].AssetId:N}"),
            token));
        chosen.Text.ShouldContain("2 photos as a ZIP file.");

        var (_, ticked) = await Zip(client, await chosen.Send("Download"));
        var (answer, favorites) = await Zip(client, await (await client.Open($"{shoot.ClientPath}/download?favorites=true")).Send("Download"));

        new ZipArchive(new MemoryStream(ticked)).Entries.Select(entry => entry.FullName).ShouldBe(["large.jpg", "still.gif"], ignoreOrder: true);
        answer.Content.Headers.ContentDisposition!.FileNameStar!.ShouldEndWith("favorites.zip");
        new ZipArchive(new MemoryStream(favorites)).Entries.ShouldHaveSingleItem().FullName.ShouldBe("small.jpg");
    }

    [Fact]
    public async Task A_guest_is_told_once_by_a_mail_whose_link_opens_the_download_on_another_device()
    {
        var (shoot, client) = await Photos(highRes: false);
        var worker = App.Services.GetServices<IHostedService>().Single(service => service.GetType().Name == "RenditionWorker");
        await worker.StopAsync(default);
        await Offer(shoot);
        var waiting = await (await client.Open($"{shoot.ClientPath}/download")).Press("Download", ("Size", "high-res"));
        waiting.Text.ShouldContain("Preparing 1 of 3 files in high resolution");
        (await waiting.Press("Write to me when it is ready", ("Your e-mail", "nobody"))).Refusals.ShouldBe("Please enter a valid e-mail address, such as anna@example.com.");
        (await waiting.Press("Write to me when it is ready", ("Your e-mail", "gast@example.com"))).Text.ShouldContain("We write to gast@example.com as soon as it is ready.");

        await worker.StartAsync(default);
        await Stillness.Of(App.Services, async () => (await client.Open(waiting.Path)).Title == "Your download is ready", TimeSpan.FromMinutes(2));
        await App.Quiet();

        var phone = App.NewBrowser();
        var arrived = await phone.Open(App.Mails.Newest("gast@example.com", "your download is ready").Link);
        arrived.Title.ShouldBe("Your download is ready");
        var file = await phone.Get(arrived.Document.QuerySelector("a.primary")!.GetAttribute("href")!);
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Content.Headers.ContentDisposition!.FileNameStar!.ShouldEndWith("high resolution.zip");
    }

    [Fact]
    public async Task A_size_that_is_not_offered_leaves_by_no_path_not_even_where_one_was_paused()
    {
        var (shoot, client) = await Photos();
        var (web, _) = await Zip(client, await (await client.Open($"{shoot.ClientPath}/download")).Send("Download", ("Size", "web-size")));
        var settings = await Studio.Owner.Open($"{shoot.Path}/settings");
        (await settings.Press("Save", ("Originals", "off"), ("High resolution", "off"), ("Web size", "off"))).Refusals
            .ShouldBe("Please offer at least one download size, or switch downloads off.");

        await settings.Press("Save", ("Web size", "off"), ("Originals", "off"), ("High resolution", "on"));

        (await client.Get(web.RequestMessage!.RequestUri!.AbsolutePath, ("Range", "bytes=100-"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var size in new[] { "original", "web-size" })
            (await client.Get($"{shoot.ClientPath}/photo/{shoot.Photos[0].AssetId:n}/{size}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.Get($"{shoot.ClientPath}/photo/{shoot.Photos[2].AssetId:n}/high-res")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<(Shoot Shoot, Browser Client)> Photos(bool highRes = true)
    {
        var shoot = await Studio.NewGallery();
        (await shoot.Upload("large.jpg", Photograph.Create(1, 3000, 2000))).Refusal.ShouldBeNull();
        (await shoot.Upload("small.jpg", TinyPictures.Jpeg(2))).Refusal.ShouldBeNull();
        (await shoot.Upload("still.gif", TinyPictures.Gif())).Refusal.ShouldBeNull();
        await App.Quiet();
        await shoot.PutOnline();
        if (highRes)
            await Offer(shoot);
        return (shoot, await shoot.Guest());
    }

    private async Task Offer(Shoot shoot) => await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press(
        "Save", ("High resolution", "on"), ("Long edge of high resolution", "2400"));

    private async Task<(HttpResponseMessage Answer, byte[] Bytes)> Zip(Browser client, HttpResponseMessage started)
    {
        var address = started.Headers.Location!.OriginalString;
        HttpResponseMessage answer = null!;
        await Stillness.Of(App.Services, async () => (answer = await client.Get(address)).StatusCode == HttpStatusCode.OK, TimeSpan.FromMinutes(2));
        return (answer, await answer.Content.ReadAsByteArrayAsync());
    }

    private async Task<int> LongEdge(byte[] jpeg)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, jpeg);
        var facts = (await App.Services.GetRequiredService<IImageWorkers>().Inspect(file, default)).Facts.ShouldNotBeNull();
        File.Delete(file);
        return Math.Max(facts.Width, facts.Height);
    }

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var content = new MemoryStream();
        using (var stream = zip.GetEntry(name).ShouldNotBeNull().Open())
            stream.CopyTo(content);
        return content.ToArray();
    }
}
