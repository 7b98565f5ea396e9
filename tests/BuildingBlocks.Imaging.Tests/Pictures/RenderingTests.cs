using System.Text;
using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Pictures;

public sealed class RenderingTests(Pool pool) : IClassFixture<Pool>
{
    private static readonly Variant Jpeg = new(400, VariantFormat.Jpeg);
    private static readonly Variant WebP = new(400, VariantFormat.WebP);
    private static readonly byte[] Red = [255, 0, 0];
    private static readonly byte[] Green = [0, 255, 0];
    private static readonly byte[] Blue = [0, 0, 255];
    private static readonly byte[] White = [255, 255, 255];

    [Theory]
    [InlineData(ImageFormat.Jpeg)]
    [InlineData(ImageFormat.Png)]
    [InlineData(ImageFormat.WebP)]
    [InlineData(ImageFormat.Gif)]
    [InlineData(ImageFormat.Tiff)]
    [InlineData(ImageFormat.Avif)]
    public async Task Every_accepted_format_looks_as_it_did(ImageFormat format)
    {
        var rendering = await pool.Render("corners.bin", Picture.Corners(900, 600).As(format), Jpeg, WebP);

        rendering.Refusal.ShouldBeNull();
        foreach (var file in rendering.Files)
            ShouldBeUpright(file);
    }

    [Fact]
    public async Task All_sizes_are_made_at_once_exactly_as_announced()
    {
        var rendering = await pool.Render("large.jpg", Picture.Colorful(3001, 2003).As(ImageFormat.Jpeg), [.. MediaSizes.Previews]);

        rendering.Files.Count.ShouldBe(4);
        foreach (var file in rendering.Files)
        {
            (file.Width, file.Height).ShouldBe(MediaSizes.Fit(3001, 2003, file.Variant.Edge));
            var (width, height, _) = Picture.Pixels(file.Path, file.Variant.Format);
            (width, height).ShouldBe((file.Width, file.Height));
            new FileInfo(file.Path).Length.ShouldBe(file.Length);
        }
    }

    [Fact]
    public async Task A_small_picture_is_never_enlarged()
    {
        var rendering = await pool.Render("small.png", Picture.Colorful(120, 80), [.. MediaSizes.Previews]);

        rendering.Files.ShouldAllBe(file => file.Width == 120 && file.Height == 80);
    }

    [Fact]
    public async Task Wide_colors_are_brought_to_sRGB()
    {
        var wide = Picture.Plain(500, 400, 200, 60, 40).AsJpegIn("p3");

        var rendering = await pool.Render("wide.jpg", wide, Jpeg);

        Picture.PixelAt(rendering.Files[0].Path, VariantFormat.Jpeg, 0.5, 0.5).ShouldLookLike([200, 60, 40], 4);
    }

    [Fact]
    public async Task Printing_colors_are_brought_to_sRGB()
    {
        var printing = Picture.Plain(500, 400, 150, 110, 90).AsJpegIn("cmyk");

        var rendering = await pool.Render("printing.jpg", printing, WebP);

        Picture.PixelAt(rendering.Files[0].Path, VariantFormat.WebP, 0.5, 0.5).ShouldLookLike([150, 110, 90]);
    }

    [Fact]
    public async Task Sixteen_bits_come_out_as_eight()
    {
        var deep = Picture.Plain(500, 400, 200, 60, 40).AsTiffIn("p3", depth: 16);

        var rendering = await pool.Render("deep.tif", deep, Jpeg);

        Picture.PixelAt(rendering.Files[0].Path, VariantFormat.Jpeg, 0.5, 0.5).ShouldLookLike([200, 60, 40], 4);
    }

    [Fact]
    public async Task Sixteen_bits_with_transparency_lie_on_white()
    {
        var glass = Png.OfSixteenBits(500, 400, (_, _) => [65535, 0, 0, 32768]);

        var rendering = await pool.Render("glass.png", glass, Jpeg);

        Picture.PixelAt(rendering.Files[0].Path, VariantFormat.Jpeg, 0.5, 0.5).ShouldLookLike([255, 127, 127], 6);
    }

    [Fact]
    public async Task Transparency_lies_on_white()
    {
        var cut = Png.Of(500, 400, (x, _) => x < 250 ? [0, 0, 255, 255] : [0, 0, 0, 0]);

        var rendering = await pool.Render("cut.png", cut, Jpeg, WebP);

        foreach (var file in rendering.Files)
        {
            Picture.PixelAt(file.Path, file.Variant.Format, 0.2, 0.5).ShouldLookLike(Blue);
            Picture.PixelAt(file.Path, file.Variant.Format, 0.8, 0.5).ShouldLookLike(White);
        }
    }

    [Fact]
    public async Task Nothing_of_the_cameras_metadata_gets_out()
    {
        var rendering = await pool.Render("dated.jpg", Picture.Colorful(900, 600).AsJpegIn("p3").WithExif(3), Jpeg, WebP);

        foreach (var file in rendering.Files)
        {
            var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file.Path));
            bytes.ShouldNotContain("2024:05:18");
            bytes.ShouldNotContain("Exif");
            bytes.ShouldNotContain("ICC_PROFILE");
        }
    }

    [Fact]
    public async Task The_placeholder_is_tiny_and_shows_the_picture()
    {
        var rendering = await pool.Render("corners.png", Picture.Corners(900, 600), Jpeg);

        rendering.Placeholder!.Length.ShouldBeLessThan(400);
        rendering.Placeholder.ShouldStartWith("data:image/webp;base64,");
        var path = pool.Put("placeholder.webp", Convert.FromBase64String(rendering.Placeholder["data:image/webp;base64,".Length..]));
        Picture.Pixels(path, VariantFormat.WebP).Width.ShouldBeLessThanOrEqualTo(24);
        Picture.PixelAt(path, VariantFormat.WebP, 0.1, 0.1).ShouldLookLike(Red, 60);
    }

    [Theory]
    [InlineData(ImageFormat.Jpeg)]
    [InlineData(ImageFormat.Png)]
    [InlineData(ImageFormat.WebP)]
    [InlineData(ImageFormat.Gif)]
    [InlineData(ImageFormat.Tiff)]
    [InlineData(ImageFormat.Avif)]
    public async Task A_picture_that_is_cut_off_is_refused(ImageFormat format)
    {
        var whole = Picture.Colorful(900, 600).As(format);
        var path = pool.Put("cut.bin", whole[..(whole.Length * 6 / 10)]);

        var rendering = await pool.Render(path, Jpeg);

        rendering.Refusal.ShouldBe("The picture is cut off: the file ends before the picture does. Upload it again.");
        File.Exists($"{path}-400.Jpeg").ShouldBeFalse();
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_not_the_pictures_fault()
    {
        var job = new RenderJob(pool.Put("good.png", Picture.Colorful(90, 60)), [new RenderTarget(Jpeg, Path.Combine(pool.Folder, "no", "such", "folder.jpg"))]);

        await Should.ThrowAsync<IOException>(() => pool.Workers.Render(job, CancellationToken.None));
    }

    private static void ShouldBeUpright(RenderedFile file)
    {
        Picture.PixelAt(file.Path, file.Variant.Format, 0.25, 0.25).ShouldLookLike(Red);
        Picture.PixelAt(file.Path, file.Variant.Format, 0.75, 0.25).ShouldLookLike(Green);
        Picture.PixelAt(file.Path, file.Variant.Format, 0.25, 0.75).ShouldLookLike(Blue);
        Picture.PixelAt(file.Path, file.Variant.Format, 0.75, 0.75).ShouldLookLike(White);
    }
}
