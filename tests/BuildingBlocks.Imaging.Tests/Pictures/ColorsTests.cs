using System.IO.Compression;
using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Pictures;

/// <summary>Numbers of other color spaces come out as the sRGB numbers that look the same; the pairs are those of the standards.</summary>
public sealed class ColorsTests(Pool pool) : IClassFixture<Pool>
{
    private static readonly Variant Jpeg = new(400, VariantFormat.Jpeg);

    // What lies on the edge of sRGB is moved a little by rounding in the curve, steep near black, and by the lossy formats; unconverted it would be off by 50 and more.
    private const int AtTheEdge = 20;

    [Theory]
    [InlineData(true, 234, 51, 35, 255, 0, 0)]
    [InlineData(true, 117, 251, 76, 0, 255, 0)]
    [InlineData(true, 128, 128, 128, 128, 128, 128)]
    [InlineData(false, 219, 0, 0, 255, 0, 0)]
    [InlineData(false, 144, 255, 60, 0, 255, 0)]
    [InlineData(false, 127, 127, 127, 128, 128, 128)]
    public async Task Wide_color_spaces_look_right_in_every_format(bool isP3, int red, int green, int blue, int r, int g, int b)
    {
        var profile = isP3 ? Icc.DisplayP3 : Icc.AdobeRgb;
        var eight = Picture.Plain(500, 400, (byte)red, (byte)green, (byte)blue);
        var sixteen = Png.OfSixteenBits(500, 400, (_, _) => [(ushort)(red * 257), (ushort)(green * 257), (ushort)(blue * 257)]);

        await ShouldShow(eight.As(ImageFormat.Jpeg).WithProfile(profile), r, g, b, AtTheEdge);
        await ShouldShow(InPng(eight, profile), r, g, b, AtTheEdge);
        await ShouldShow(InPng(sixteen, profile), r, g, b, AtTheEdge);
        await ShouldShow(InPng(sixteen, profile).As(ImageFormat.Tiff), r, g, b, AtTheEdge);
        await ShouldShow(InPng(eight, profile).As(ImageFormat.WebP), r, g, b, AtTheEdge);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(32768)]
    [InlineData(65535)]
    public async Task Sixteen_bits_without_a_profile_keep_their_brightness(int level)
    {
        var deep = Png.OfSixteenBits(500, 400, (_, _) => [(ushort)level, (ushort)(level / 2), 0]);

        await ShouldShow(deep, level / 257, level / 514, 0);
        await ShouldShow(deep.As(ImageFormat.Tiff), level / 257, level / 514, 0);
    }

    [Fact]
    public async Task A_half_transparent_picture_of_a_wide_space_lies_on_white()
    {
        var glass = Png.OfSixteenBits(500, 400, (_, _) => [234 * 257, 51 * 257, 35 * 257, 32768]);

        await ShouldShow(InPng(glass, Icc.DisplayP3), 255, 127, 127);
    }

    [Fact]
    public async Task Edges_of_what_is_transparent_have_no_dark_seams()
    {
        // Black where nothing is seen, as most programs leave it.
        var cut = Png.Of(1600, 1200, (x, _) => x < 805 ? [250, 220, 60, 255] : [0, 0, 0, 0]);

        var rendering = await pool.Render("cut.png", cut, Jpeg);

        var (width, _, rgb) = Picture.Pixels(rendering.Files[0].Path, VariantFormat.Jpeg);
        var darkest = Enumerable.Range(0, width).Min(x => rgb[3 * ((150 * width) + x)]);
        darkest.ShouldBeGreaterThan((byte)235);
    }

    [Theory]
    [InlineData("cmyk")]
    [InlineData("none")]
    public async Task Printing_colors_look_right_in_JPEG_and_TIFF(string profile)
    {
        var printing = Picture.Plain(500, 400, 150, 110, 90);

        await ShouldShow(printing.AsJpegIn("cmyk", keepProfile: profile == "cmyk"), 150, 110, 90, 14);
        await ShouldShow(printing.AsTiffIn("cmyk", depth: 8, keepProfile: profile == "cmyk"), 150, 110, 90, 14);
    }

    [Fact]
    public async Task A_broken_profile_hides_no_picture()
    {
        var broken = Icc.AdobeRgb.ToArray();
        Array.Fill<byte>(broken, 0xEE, 40, broken.Length - 40);

        await ShouldShow(Picture.Plain(500, 400, 200, 60, 40).As(ImageFormat.Jpeg).WithProfile(broken), 200, 60, 40);
        await ShouldShow(Picture.Plain(500, 400, 200, 60, 40).As(ImageFormat.Jpeg).WithProfile([1, 2, 3]), 200, 60, 40);
    }

    [Fact]
    public async Task A_profile_for_another_kind_of_color_hides_no_picture()
    {
        var gray = Picture.Plain(500, 400, 120, 120, 120).AsGray();

        await ShouldShow(gray.WithProfile(Icc.DisplayP3), 120, 120, 120);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public async Task A_turned_PNG_comes_out_upright(int orientation)
    {
        var turned = Png.Of(900, 600, (x, y) => (x < 450, y < 300) switch
        {
            (true, true) => orientation == 6 ? [0, 255, 0] : [255, 255, 255],
            (false, true) => orientation == 6 ? [255, 255, 255] : [0, 255, 0],
            (true, false) => orientation == 6 ? [255, 0, 0] : [0, 0, 255],
            _ => orientation == 6 ? [0, 0, 255] : [255, 0, 0],
        }).WithChunk("eXIf", Exif.Block(orientation));

        var rendering = await pool.Render("turned.png", turned, Jpeg);

        (rendering.Files[0].Width, rendering.Files[0].Height).ShouldBe((267, 400));
        Picture.PixelAt(rendering.Files[0].Path, VariantFormat.Jpeg, 0.25, 0.25).ShouldLookLike([255, 0, 0]);
        Picture.PixelAt(rendering.Files[0].Path, VariantFormat.Jpeg, 0.75, 0.25).ShouldLookLike([0, 255, 0]);
    }

    private static byte[] InPng(byte[] png, byte[] profile)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(profile);
        return png.WithChunk("iCCP", [.. "profile\0\0"u8, .. packed.ToArray()]);
    }

    private async Task ShouldShow(byte[] file, int red, int green, int blue, int tolerance = 5)
    {
        var rendering = await pool.Render("color.bin", file, Jpeg);

        rendering.Refusal.ShouldBeNull();
        Picture.PixelAt(rendering.Files[0].Path, VariantFormat.Jpeg, 0.5, 0.5).ShouldLookLike([(byte)red, (byte)green, (byte)blue], tolerance);
    }
}
