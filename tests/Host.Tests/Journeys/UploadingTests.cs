using System.Net;
using Host.Tests.App;
using Testing;

namespace Host.Tests.Journeys;

public sealed class UploadingTests : Journey
{
    private Shoot _shoot = null!;

    private protected override async Task Prepare()
    {
        _shoot = await Studio.NewGalleryOfOriginals();
    }

    [Fact]
    public async Task Every_format_is_taken_by_its_content_and_shows_up_as_a_picture()
    {
        (string Name, byte[] Content)[] files =
        [
            ("a.jpg", TinyPictures.Jpeg(1)), ("b.png", TinyPictures.Png(2)), ("c.webp", TinyPictures.WebP()), ("d.gif", TinyPictures.Gif()),
            ("e.tiff", TinyPictures.Tiff()), ("f.avif", TinyPictures.Avif()), ("a PNG that is called.jpg", TinyPictures.Png(3)),
        ];

        foreach (var (name, content) in files)
            (await _shoot.Upload(name, content)).Refusal.ShouldBeNull(name);
        await App.Quiet();

        var photos = await Studio.Owner.Open($"{_shoot.Path}/photos");
        photos.All("[data-asset] .asset-name").ShouldBe(files.Select(file => file.Name), ignoreOrder: true);
        photos.Document.QuerySelectorAll("[data-asset][data-state=ready] img[srcset]").Length.ShouldBe(files.Length);
    }

    [Fact]
    public async Task Each_file_that_is_no_photo_gets_its_sentence_and_disturbs_no_other()
    {
        (await _shoot.Upload("first.jpg", TinyPictures.Jpeg(1))).Refusal.ShouldBeNull();

        (await _shoot.Upload("notes.jpg", "This is a text, whatever its name says."u8.ToArray())).Refusal.ShouldBe("This is not a picture in a format that is taken (JPEG, PNG, WebP, GIF, TIFF, AVIF), nor a video (MP4, MOV, WebM).");
        (await _shoot.Upload("empty.jpg", [])).Refusal.ShouldBe("\"empty.jpg\" is empty: it has no bytes at all.");
        (await _shoot.Upload("copy of first.jpg", TinyPictures.Jpeg(1))).Refusal.ShouldBe("This photo is already in the gallery as \"first.jpg\".");
        (await _shoot.Upload("bomb.png", TinyPictures.Bomb())).Refusal!.ShouldStartWith("This picture has 300 megapixels; up to ");

        (await _shoot.Upload("last.jpg", TinyPictures.Jpeg(3))).Refusal.ShouldBeNull();
        await App.Quiet();
        (await Studio.Owner.Open($"{_shoot.Path}/photos")).All("[data-asset][data-state=ready] .asset-name").ShouldBe(["first.jpg", "last.jpg"], ignoreOrder: true);
        Directory.EnumerateFiles(App.DataBelow("originals"), "*", SearchOption.AllDirectories).Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_photo_that_is_cut_off_says_so_in_its_place_and_clients_never_see_it()
    {
        await _shoot.Upload("whole.jpg", TinyPictures.Jpeg(1));
        await _shoot.Upload("cut.jpg", TinyPictures.Jpeg(2)[..^200]);
        await App.Quiet();
        await _shoot.PutOnline();
        var client = await _shoot.Guest();

        var photos = await Studio.Owner.Open($"{_shoot.Path}/photos");
        var seen = await client.Open(_shoot.ClientPath);
        var left = await photos.Press("Remove");

        photos.All("[data-state=failed] .asset-note").ShouldBe(["The picture is cut off: the file ends before the picture does. Upload it again."]);
        seen.Document.QuerySelectorAll(".grid li[id]").Length.ShouldBe(1);
        left.All("[data-asset] .asset-name").ShouldBe(["whole.jpg"]);
    }

    [Fact]
    public async Task The_same_upload_sent_again_is_one_photo()
    {
        var asset = Guid.CreateVersion7();

        var answers = new[] { await _shoot.Upload("one.jpg", TinyPictures.Jpeg(1), assetId: asset), await _shoot.Upload("one.jpg", TinyPictures.Jpeg(1), assetId: asset) };

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created);
        await App.Quiet();
        (await Studio.Owner.Open($"{_shoot.Path}/photos")).All("[data-asset]").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Previews_show_up_in_the_open_page_as_they_get_ready()
    {
        var asset = (await _shoot.Upload("one.jpg", TinyPictures.Jpeg(1))).AssetId;
        await App.Quiet();

        var board = await Studio.Owner.Get($"{_shoot.Path}/uploads?ids={asset}");

        board.Headers.GetValues("Assets-Waiting").Single().ShouldBe("0");
        board.Headers.GetValues("Assets-Total").Single().ShouldBe("1");
        (await board.Content.ReadAsStringAsync()).ShouldContain("data-state=\"ready\"");
    }

    [Fact]
    public async Task A_removed_photo_is_gone_for_clients_and_from_the_disk()
    {
        var kept = await _shoot.Upload("kept.jpg", TinyPictures.Jpeg(1));
        var going = await _shoot.Upload("going.jpg", TinyPictures.Jpeg(2));
        await App.Quiet();
        await _shoot.PutOnline();
        var client = await _shoot.Guest();

        var token = await Studio.Owner.FormToken();
        var after = await Studio.Owner.Arrive(await Studio.Owner.Post($"{_shoot.Path}/photos/remove", ("ids", $"{going.AssetId}"), ("__RequestVerificationToken", token)));
        (await client.Open(_shoot.ClientPath)).Document.QuerySelectorAll(".grid li[id]").Length.ShouldBe(1);
        await after.Press("Undo");
        (await client.Open(_shoot.ClientPath)).Document.QuerySelectorAll(".grid li[id]").Length.ShouldBe(2);

        await Studio.Owner.Post($"{_shoot.Path}/photos/remove", ("ids", $"{going.AssetId}"), ("__RequestVerificationToken", token));
        (await Studio.Owner.Open($"{_shoot.Path}/photos/bin")).All(".asset").Count.ShouldBe(1);
        var question = await (await Studio.Owner.Open($"{_shoot.Path}/photos/bin")).Press("Empty the bin…");
        await question.Press("Delete 1 photo for good");
        await App.Quiet();

        (await client.Open(_shoot.ClientPath)).Document.QuerySelectorAll(".grid li[id]").Select(tile => tile.Id).ShouldBe([$"p{kept.AssetId:N}"]);
        (await client.Get($"{_shoot.ClientPath}/photo/{going.AssetId:N}/original")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Directory.EnumerateFiles(App.DataBelow("originals"), "*", SearchOption.AllDirectories).Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_photo_that_gets_another_file_by_hand_stays_the_same_for_clients_and_gets_the_old_one_back()
    {
        var (old, edited) = (TinyPictures.Jpeg(1), TinyPictures.Jpeg(3));
        var photo = (await _shoot.Upload("kiss.jpg", old)).AssetId;
        var film = (await _shoot.Upload("film.mp4", TinyVideos.Mp4())).AssetId;
        await App.Quiet();
        await _shoot.PutOnline();
        var client = await _shoot.Guest();
        await client.Post($"{_shoot.ClientPath}/favorites", ("add", $"{photo}"), ("__RequestVerificationToken", await client.FormToken(_shoot.ClientPath)));
        var before = await Picture(client, photo);
        var zip = await Zip(client);
        (await client.Get(zip)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await _shoot.Post("photos?handler=replace", ("ids", $"{photo}"));
        page.Path.ShouldBe($"{_shoot.Path}/photos/{photo}/replace");

        var replaced = await Studio.Owner.Arrive(await Replace(photo, "kiss-final.jpg", edited));

        replaced.Text.ShouldContain("kiss.jpg has its new file.");
        (await Picture(client, photo)).ShouldNotBe(before);
        (await client.Open($"{_shoot.ClientPath}?favorites=true")).Document.QuerySelectorAll(".grid li[id]").Select(tile => tile.Id).ShouldBe([$"p{photo:N}"]);
        (await client.Get(before)).Headers.Location!.OriginalString.ShouldBe(await Picture(client, photo));
        (await Original(client, photo)).ShouldBe(edited);
        (await (await client.Get(zip)).Content.ReadAsStringAsync()).ShouldContain("Some of these photos have another file by now.");
        (await (await client.Get(await Zip(client))).Content.ReadAsByteArrayAsync()).AsSpan().IndexOf(edited).ShouldBeGreaterThan(0);

        var refusal = await Studio.Owner.Arrive(await Replace(film, "kiss.jpg", TinyPictures.Jpeg(2)));
        refusal.Text.ShouldContain("\"kiss.jpg\" is a photo. What it would replace is a video, and has to stay one.");
        (await Studio.Owner.Arrive(await Replace(photo, "", []))).Text.ShouldContain("Please choose the file that takes its place.");
        (await Replace(photo, "kiss.jpg", old, token: "")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Original(client, photo)).ShouldBe(edited);

        (await replaced.Press("Undo")).Text.ShouldContain("The earlier file is back.");
        (await Original(client, photo)).ShouldBe(old);
        (await Picture(client, photo)).ShouldBe(before);
    }

    [Fact]
    public async Task Photos_moved_by_hand_are_in_this_order_for_clients_too_and_have_their_captions()
    {
        await _shoot.Upload("a.jpg", TinyPictures.Jpeg(1));
        var b = await _shoot.Upload("b.jpg", TinyPictures.Jpeg(2));
        await _shoot.Upload("c.jpg", TinyPictures.Jpeg(3));
        await App.Quiet();
        await _shoot.PutOnline();
        var client = await _shoot.Guest();
        var token = await Studio.Owner.FormToken();

        await Studio.Owner.Post($"{_shoot.Path}/photos/move", ("ids", $"{b.AssetId}"), ("position", "3"), ("__RequestVerificationToken", token));

        await Studio.Owner.Post($"{_shoot.Path}/photos/captions", ("ids", $"{b.AssetId}"), ("texts", "The <first> dance"), ("__RequestVerificationToken", token));

        (await client.Open(_shoot.ClientPath)).Document.QuerySelectorAll(".grid li[id] img:last-child").Select(image => image.GetAttribute("alt")).ShouldBe(["a.jpg", "c.jpg", "The <first> dance"]);
        (await Studio.Owner.Open($"{_shoot.Path}/photos")).All("[data-asset] .asset-name").ShouldBe(["a.jpg", "c.jpg", "b.jpg"]);
    }

    private async Task<HttpResponseMessage> Replace(Guid assetId, string name, byte[] content, string? token = null)
    {
        var path = $"{_shoot.Path}/photos/{assetId}/replace";
        // In the order of the page, since the file is read while it arrives.
        var form = new MultipartFormDataContent { { new StringContent(token ?? await Studio.Owner.FormToken(path)), "__RequestVerificationToken" } };
        var file = new ByteArrayContent(content);
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"content\"; filename=\"{name}\"");
        form.Add(file);
        return await Studio.Owner.Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = form });
    }

    private async Task<string> Picture(Browser client, Guid assetId) =>
        (await client.Open(_shoot.ClientPath)).Document.QuerySelector($"#p{assetId:N} img[srcset]")!.GetAttribute("src")!;

    private async Task<byte[]> Original(Browser client, Guid assetId) => await (await client.Get($"{_shoot.ClientPath}/photo/{assetId:N}/original")).Content.ReadAsByteArrayAsync();

    private async Task<string> Zip(Browser client)
    {
        var started = await (await client.Open($"{_shoot.ClientPath}/download")).Send("Download");
        return $"{_shoot.ClientPath}/archive/{started.Headers.Location!.OriginalString.Split('/')[^1]}";
    }
}
