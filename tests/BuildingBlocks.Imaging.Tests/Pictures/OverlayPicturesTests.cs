using BuildingBlocks.Imaging.Native;
using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Pictures;

public sealed class OverlayPicturesTests(Pool pool) : IClassFixture<Pool>
{
    [Theory]
    [InlineData(ImageFormat.Png)]
    [InlineData(ImageFormat.WebP)]
    public async Task A_picture_is_taken_with_its_transparency(ImageFormat format)
    {
        var (made, path) = await Prepare(Png.Of(60, 40, (x, _) => [10, 200, 30, (byte)(x < 30 ? 255 : 100)]).As(format));

        (made.Refusal, made.Width, made.Height).ShouldBe((null, 60, 40));
        var pixels = Pixels(path);
        Math.Abs(pixels[3] - 255).ShouldBeLessThan(4);
        Math.Abs(pixels[(4 * 50) + 3] - 100).ShouldBeLessThan(4);
        Math.Abs(pixels[1] - 200).ShouldBeLessThan(12);
    }

    [Fact]
    public async Task Without_transparency_it_is_opaque()
    {
        var (made, path) = await Prepare(Picture.Plain(20, 10, 1, 2, 3));

        (made.Width, made.Height).ShouldBe((20, 10));
        Pixels(path)[..4].ShouldBe([1, 2, 3, 255]);
    }

    [Fact]
    public async Task Empty_margins_go()
    {
        var (made, path) = await Prepare(Png.Of(100, 80, (x, y) => x is >= 30 and < 50 && y is >= 10 and < 70 ? [250, 250, 250, 255] : [0, 0, 0, 0]));

        (made.Width, made.Height).ShouldBe((20, 60));
        Pixels(path)[3].ShouldBe((byte)255);
    }

    [Fact]
    public async Task The_same_file_gives_the_same_bytes_without_what_was_told_in_it()
    {
        var png = Picture.Colorful(300, 200);

        var (_, first) = await Prepare(png);
        var (_, second) = await Prepare(png.WithChunk("tEXt", "Author\0Lumen"u8.ToArray()));

        (await File.ReadAllBytesAsync(second)).ShouldBe(await File.ReadAllBytesAsync(first));
    }

    [Fact]
    public async Task A_large_one_is_made_smaller()
    {
        var (made, _) = await Prepare(Picture.Plain(3000, 600, 200, 200, 200));

        (made.Width, made.Height).ShouldBe((2048, 410));
    }

    [Fact]
    public async Task Gray_and_sixteen_bits_are_taken()
    {
        var (made, path) = await Prepare(Png.OfSixteenBits(20, 10, (_, _) => [65535, 0, 32768]));

        made.Refusal.ShouldBeNull();
        Pixels(path)[..4].ShouldBe([255, 0, 128, 255]);
    }

    [Fact]
    public async Task What_is_no_picture_to_burn_in_is_refused_in_a_sentence()
    {
        (await Refusal("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()))
            .ShouldBe("SVG drawings are not taken as they are. Export the drawing as PNG with a transparent background, 2,000 pixels wide.");
        (await Refusal(Picture.Plain(20, 10, 1, 2, 3).As(ImageFormat.Jpeg)))
            .ShouldBe("A watermark is a PNG or WebP picture, best with a transparent background. Export it as PNG.");
        (await Refusal([])).ShouldBe("This file is empty.");
        (await Refusal(Png.Of(20, 10, (_, _) => [255, 255, 255, 0]))).ShouldBe("There is nothing to see in this picture: all of it is transparent.");
        (await Refusal(Png.Claiming(30_000, 30))).ShouldBe("This picture has 30000 × 30 pixels; up to 20000 on a side are taken.");
        (await Refusal(Png.Claiming(9_000, 9_000))).ShouldBe("This picture has 81 megapixels; up to 50 are taken.");
        (await Refusal([.. Picture.Plain(20, 10, 1, 2, 3), .. new byte[11_000_000]])).ShouldBe("This file has 11 MB; pictures up to 10 MB are taken.");
        (await Refusal(Picture.Colorful(300, 200)[..2000])).ShouldBe("The picture is cut off: the file ends before the picture does. Upload it again.");
    }

    private async Task<string?> Refusal(byte[] content)
    {
        var (made, path) = await Prepare(content);
        File.Exists(path).ShouldBeFalse();
        return made.Refusal;
    }

    private async Task<(OverlayPicture Made, string Path)> Prepare(byte[] content)
    {
        var path = pool.Put("mark", content);
        return (await pool.Workers.Prepare(path, $"{path}-ready", CancellationToken.None), $"{path}-ready");
    }

    private static byte[] Pixels(string path)
    {
        VipsLibrary.Start();
        using var image = VipsOperation.Named("pngload").With("filename", path).ToImage();
        return VipsOperation.Named("rawsave_buffer").With("in", image).ToBytes();
    }
}
