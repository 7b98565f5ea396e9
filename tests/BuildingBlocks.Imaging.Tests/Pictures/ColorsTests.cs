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
        await ShouldShow(eight.InPng(profile), r, g, b, AtTheEdge);
        await ShouldShow(sixteen.InPng(profile), r, g, b, AtTheEdge);
        await ShouldShow(sixteen.InPng(profile).As(ImageFormat.Tiff), r, g, b, AtTheEdge);
        await ShouldShow(eight.InPng(profile).As(ImageFormat.WebP), r, g, b, AtTheEdge);
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

        await ShouldShow(glass.InPng(Icc.DisplayP3), 255, 127, 127);
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
    [InlineData(12, 13, 234, 51, 35, 255, 0, 0)]
    [InlineData(12, 1, 117, 251, 76, 0, 255, 0)]
    [InlineData(12, 13, 128, 128, 128, 128, 128, 128)]
    [InlineData(9, 13, 208, 74, 34, 255, 0, 0)]
    [InlineData(9, 13, 128, 128, 128, 128, 128, 128)]
    [InlineData(1, 8, 55, 55, 55, 128, 128, 128)]
    [InlineData(9, 16, 148, 148, 148, 255, 255, 255)]
    [InlineData(9, 18, 191, 191, 191, 255, 255, 255)]
    [InlineData(1, 13, 200, 60, 40, 200, 60, 40)]
    [InlineData(2, 2, 200, 60, 40, 200, 60, 40)]
    public async Task Color_spaces_that_an_AVIF_names_by_numbers_look_right(int primaries, int transfer, int red, int green, int blue, int r, int g, int b)
    {
        var picture = Picture.Plain(500, 400, (byte)red, (byte)green, (byte)blue);

        await ShouldShow(picture.As(ImageFormat.Avif).WithFlags((ushort)primaries, (ushort)transfer), r, g, b, AtTheEdge);
        await ShouldShow(picture.AsDeepAvif().WithFlags((ushort)primaries, (ushort)transfer), r, g, b, AtTheEdge);
    }

    [Theory]
    [InlineData(12, 13, 234, 51, 35, 255, 0, 0)]
    [InlineData(12, 13, 117, 251, 76, 0, 255, 0)]
    [InlineData(9, 13, 208, 74, 34, 255, 0, 0)]
    [InlineData(9, 16, 148, 148, 148, 255, 255, 255)]
    [InlineData(9, 16, 0, 0, 0, 0, 0, 0)]
    public async Task Color_spaces_that_a_PNG_names_by_numbers_look_right(byte primaries, byte transfer, byte red, byte green, byte blue, int r, int g, int b)
    {
        byte[] numbers = [primaries, transfer, 0, 1];
        var deep = Png.OfSixteenBits(500, 400, (_, _) => [(ushort)(red * 257), (ushort)(green * 257), (ushort)(blue * 257)]);

        await ShouldShow(Picture.Plain(500, 400, red, green, blue).WithChunk("cICP", numbers), r, g, b, AtTheEdge);
        await ShouldShow(deep.WithChunk("cICP", numbers), r, g, b, AtTheEdge);
        await ShouldShow(deep.InPng(Icc.AdobeRgb).WithChunk("cICP", numbers), r, g, b, AtTheEdge);
    }

    [Fact]
    public async Task Numbers_in_a_PNG_that_mean_nothing_hide_no_picture()
    {
        var plain = Picture.Plain(500, 400, 200, 60, 40);

        foreach (var numbers in new byte[][] { [], [9], [9, 16, 0, 0], [9, 16, 9, 1], [1, 13, 0, 1], [255, 255, 0, 1], new byte[70] })
            await ShouldShow(plain.WithChunk("cICP", numbers), 200, 60, 40);
    }

    [Theory]
    [InlineData(true, 234, 51, 35, 255, 0, 0)]
    [InlineData(false, 144, 255, 60, 0, 255, 0)]
    public async Task The_profile_of_an_AVIF_counts_more_than_its_numbers(bool isP3, int red, int green, int blue, int r, int g, int b)
    {
        var picture = Picture.Plain(500, 400, (byte)red, (byte)green, (byte)blue).InPng(isP3 ? Icc.DisplayP3 : Icc.AdobeRgb);

        await ShouldShow(picture.As(ImageFormat.Avif), r, g, b, AtTheEdge);
        await ShouldShow(picture.As(ImageFormat.Avif).WithFlags(9, 16), r, g, b, AtTheEdge);
    }

    private async Task ShouldShow(byte[] file, int red, int green, int blue, int tolerance = 5)
    {
        var rendering = await pool.Render("color.bin", file, Jpeg);

        rendering.Refusal.ShouldBeNull();
        Picture.PixelAt(rendering.Files[0].Path, VariantFormat.Jpeg, 0.5, 0.5).ShouldLookLike([(byte)red, (byte)green, (byte)blue], tolerance);
    }
}
