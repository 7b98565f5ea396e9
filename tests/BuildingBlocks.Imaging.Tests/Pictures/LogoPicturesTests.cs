using BuildingBlocks.Imaging.Native;
using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Pictures;

public sealed class LogoPicturesTests(Pool pool) : IClassFixture<Pool>
{
    [Fact]
    public async Task A_logo_is_made_in_every_form()
    {
        var (made, targets) = await Prepare(Png.Of(1280, 200, (x, _) => x is >= 320 and < 960 ? [20, 40, 60, 255] : x < 320 ? [20, 40, 60, 100] : [0, 0, 0, 0]));

        (made.Refusal, made.Width, made.Height, made.Shade).ShouldBe((null, 640, 133, LogoShade.Dark));
        Size(targets.Whole).ShouldBe((640, 133, 4));
        Size(targets.OnPaper).ShouldBe((640, 133, 3));
        Size(targets.Icons[32]).ShouldBe((32, 32, 4));
        Size(targets.Icons[180]).ShouldBe((180, 180, 3));
        Pixels(targets.Icons[32])[3].ShouldBe((byte)0);
        Pixels(targets.Icons[180])[..3].ShouldBe([255, 255, 255]);
    }

    [Fact]
    public async Task A_light_one_lies_on_a_dark_ground_where_there_must_be_one()
    {
        var (made, targets) = await Prepare(Png.Of(200, 200, (x, y) => x == y ? [0, 0, 0, 0] : [250, 250, 250, 255]));

        made.Shade.ShouldBe(LogoShade.Light);
        Pixels(targets.OnPaper)[0].ShouldBeLessThan((byte)60);
        Pixels(targets.Icons[32])[0].ShouldBeLessThan((byte)60);
    }

    [Fact]
    public async Task A_photograph_of_a_logo_has_a_ground_of_its_own()
    {
        var (made, targets) = await Prepare(Picture.Plain(300, 100, 200, 30, 30).As(ImageFormat.Jpeg));

        (made.Shade, made.Width, made.Height).ShouldBe((LogoShade.Opaque, 300, 100));
        Size(targets.OnPaper).ShouldBe((300, 100, 3));
    }

    [Fact]
    public async Task The_same_file_gives_the_same_bytes()
    {
        var (_, first) = await Prepare(Picture.Colorful(300, 200));
        var (_, second) = await Prepare(Picture.Colorful(300, 200));

        (await File.ReadAllBytesAsync(second.Whole)).ShouldBe(await File.ReadAllBytesAsync(first.Whole));
    }

    [Fact]
    public async Task What_is_no_logo_is_refused_in_a_sentence_and_leaves_no_file()
    {
        (await Refusal("<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()))
            .ShouldBe("SVG drawings are not taken as they are. Export the drawing as PNG with a transparent background, 2,000 pixels wide.");
        (await Refusal("GIF89a  "u8.ToArray())).ShouldBe("A logo is a PNG, WebP or JPEG picture, best a PNG with a transparent background.");
        (await Refusal([])).ShouldBe("This file is empty.");
        (await Refusal(Png.Of(20, 10, (_, _) => [255, 255, 255, 0]))).ShouldBe("There is nothing to see in this picture: all of it is transparent.");
        (await Refusal(Png.Claiming(9_000, 9_000))).ShouldBe("This picture has 81 megapixels; up to 50 are taken.");
        (await Refusal(Picture.Colorful(300, 200)[..2000])).ShouldBe("The picture is cut off: the file ends before the picture does. Upload it again.");
    }

    private async Task<string?> Refusal(byte[] content)
    {
        var (made, targets) = await Prepare(content);
        File.Exists(targets.Whole).ShouldBeFalse();
        return made.Refusal;
    }

    private async Task<(LogoPicture Made, LogoTargets Targets)> Prepare(byte[] content)
    {
        var path = pool.Put("logo", content);
        var targets = new LogoTargets($"{path}-whole", $"{path}-paper", new Dictionary<int, string> { [32] = $"{path}-32", [180] = $"{path}-180" });
        return (await pool.Workers.Prepare(path, targets, CancellationToken.None), targets);
    }

    private static (int Width, int Height, int Bands) Size(string path)
    {
        var pixels = Pixels(path);
        using var image = VipsOperation.Named("pngload").With("filename", path).ToImage();
        return (image.Width, image.Height, pixels.Length / image.Width / image.Height);
    }

    private static byte[] Pixels(string path)
    {
        VipsLibrary.Start();
        using var image = VipsOperation.Named("pngload").With("filename", path).ToImage();
        return VipsOperation.Named("rawsave_buffer").With("in", image).ToBytes();
    }
}
