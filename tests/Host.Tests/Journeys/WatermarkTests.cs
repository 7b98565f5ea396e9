using System.Net;
using Host.Tests.App;
using Testing;

namespace Host.Tests.Journeys;

public sealed class WatermarkTests : Journey
{
    [Fact]
    public async Task An_image_of_the_studio_is_burnt_into_what_visitors_see()
    {
        var shoot = await Studio.NewOnlineGallery();
        var client = await shoot.Guest();
        var clean = await Source(client, shoot);

        (await Studio.AddWatermark("Logo, white", TinyPictures.Png(7))).Text.ShouldContain("Logo, white is added.");
        await shoot.Watermark("Logo, white", ("Place", "Everywhere"), ("Size, %", "30"));
        var marked = await Source(client, shoot);

        marked.ShouldNotBe(clean);
        (await Bytes(client, marked)).ShouldNotBe(await Bytes(Studio.Owner, clean));
        (await client.Get(clean)).Headers.Location!.OriginalString.ShouldBe(marked);
        (await Bytes(client, $"{shoot.ClientPath}/photo/{shoot.Photos[0].AssetId}/original")).ShouldBe(shoot.Photos[0].Content);
    }

    [Fact]
    public async Task Its_address_changes_with_its_look_and_never_otherwise()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var client = await shoot.Guest();
        await Studio.AddWatermark("Logo", TinyPictures.Png(7));
        await shoot.Watermark("Logo", ("Place", "BottomRight"));
        var address = await Source(client, shoot);

        await (await (await Studio.Owner.Open("/studio/settings/watermarks")).Follow("Rename Logo")).Press("Rename", ("Name", "Old logo"));
        await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Default sorting", "FileNameDescending"), ("Enable share", "off"));
        (await Source(client, shoot)).ShouldBe(address);

        await shoot.Watermark("Old logo", ("Opacity, %", "41"));
        (await Source(client, shoot)).ShouldNotBe(address);
        await shoot.Watermark("Old logo", ("Opacity, %", "40"));
        (await Source(client, shoot)).ShouldBe(address);
    }

    [Fact]
    public async Task Each_form_of_the_settings_leaves_what_the_others_say()
    {
        var shoot = await Studio.NewGallery();
        await Studio.AddWatermark("Logo", TinyPictures.Png(7));
        await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Watermark", "Text"), ("Text", "© Lumen אור"), ("Place", "Top"));
        await shoot.Watermark("Logo", ("Size, %", "25"), ("Measured by", "ShortEdge"));
        await (await Studio.Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Enable download", "off"));

        var settings = await Studio.Owner.Open($"{shoot.Path}/settings");

        (settings.Value("Size, %"), settings.Value("Measured by"), settings.Value("Place"), settings.Value("Text")).ShouldBe(("25", "ShortEdge", "Top", "© Lumen אור"));
        settings.Document.QuerySelectorAll("option[selected]").Select(option => option.TextContent).ShouldContain("Image: Logo");
        settings.Has("input[name='General.DownloadEnabled'][checked]").ShouldBeFalse();
    }

    [Fact]
    public async Task The_photographer_sees_what_visitors_would_see_before_it_is_saved()
    {
        var shoot = await Studio.NewOnlineGallery(photos: 1);
        var settings = await Studio.Owner.Open($"{shoot.Path}/settings");
        var clean = await Look(settings);

        var tried = await settings.Press("Show how it looks", ("Watermark", "Text"), ("Text", "Lumen"), ("Opacity, %", "90"));
        var look = await Look(tried);

        look.ShouldNotBe(clean);
        tried.Value("Text").ShouldBe("Lumen");
        (await Studio.Owner.Open($"{shoot.Path}/settings")).Value("Text").ShouldBe("");
        var refused = await tried.Press("Show how it looks", ("Opacity, %", "101"));
        refused.Refusals.ShouldContain("A watermark's opacity lies between 5 and 100 percent.");
        (await Studio.Owner.Get(refused.Document.QuerySelector("[data-look]")!.GetAttribute("src")!)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        await tried.Press("Save", ("Watermark", "Text"), ("Opacity, %", "90"));
        var client = await shoot.Guest();
        var marked = await Source(client, shoot);
        (await Bytes(client, $"{marked[..marked.LastIndexOf('/')]}/1280")).ShouldBe(look);
    }

    [Fact]
    public async Task An_image_in_use_is_removed_once_it_is_said_what_comes_instead()
    {
        var shoot = await Studio.NewGallery("Anna & Ben");
        await Studio.AddWatermark("Logo", TinyPictures.Png(7));
        await Studio.AddWatermark("Stamp", TinyPictures.Png(8));
        await shoot.Watermark("Logo");

        var asked = await (await Studio.Owner.Open("/studio/settings/watermarks")).Follow("Remove Logo");
        asked.All(".names li").ShouldBe(["Anna & Ben"]);
        var refused = await asked.Press("Remove Logo");
        refused.Refusals.ShouldContain("One gallery shows this watermark. Please choose what it shows instead.");
        var stamp = refused.Document.QuerySelectorAll("option").Single(one => one.TextContent == "Image: Stamp").GetAttribute("value")!;
        var removed = await refused.Press("Remove Logo", ("Instead they show", stamp));

        removed.Text.ShouldContain("Logo is removed.");
        removed.All(".mark h2").ShouldBe(["Stamp"]);
        (await (await Studio.Owner.Open("/studio/settings/watermarks")).Follow("Remove Stamp")).All(".names li").ShouldBe(["Anna & Ben"]);
    }

    [Fact]
    public async Task What_is_no_watermark_is_refused_in_a_sentence_beside_the_file()
    {
        (await Studio.AddWatermark("Logo", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray())).Refusals.ShouldContain("SVG drawings are not taken as they are.");
        (await Studio.AddWatermark("Logo", TinyPictures.Jpeg(1))).Refusals.ShouldContain("A watermark is a PNG or WebP picture");
        (await Studio.AddWatermark("Logo", TinyPictures.Bomb())).Refusals.ShouldContain("megapixels");
        (await Studio.AddWatermark("", TinyPictures.Png(1))).Refusals.ShouldContain("Please say how you call it.");
        (await (await Studio.Owner.Open("/studio/settings/watermarks")).Press("Add the image", ("Name", "Logo"))).Refusals.ShouldContain("Please choose an image.");
        (await Studio.Owner.Open("/studio/settings/watermarks")).Text.ShouldContain("No watermark images yet");
    }

    [Fact]
    public async Task The_image_itself_is_the_owners_alone()
    {
        var page = await Studio.AddWatermark("Logo", TinyPictures.Png(7));
        var address = page.Document.QuerySelector(".mark img")!.GetAttribute("src")!;

        var answer = await Studio.Owner.Get(address);
        (answer.Content.Headers.ContentType!.MediaType, answer.StatusCode).ShouldBe(("image/png", HttpStatusCode.OK));
        (await App.NewBrowser().Get(address)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await Studio.Hire("Accountant", "numbers@lindgren.example")).Get(address)).Headers.Location!.OriginalString.ShouldContain("/no-access");
    }

    private static async Task<string> Source(Browser client, Shoot shoot) =>
        (await client.Open(shoot.ClientPath)).Document.QuerySelector(".grid img[srcset]")!.GetAttribute("src")!;

    private Task<byte[]> Look(Page settings) => Bytes(Studio.Owner, settings.Document.QuerySelector("[data-look]")!.GetAttribute("src")!);

    private static async Task<byte[]> Bytes(Browser browser, string address)
    {
        var answer = await browser.Get(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
