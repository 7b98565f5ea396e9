using System.Text;
using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Pictures;

public sealed class InspectionTests(Pool pool) : IClassFixture<Pool>
{
    private const string NotTaken = "This is not a picture in a format that is taken (JPEG, PNG, WebP, GIF, TIFF, AVIF), nor a video (MP4, MOV, WebM).";

    [Theory]
    [InlineData(ImageFormat.Jpeg)]
    [InlineData(ImageFormat.Png)]
    [InlineData(ImageFormat.WebP)]
    [InlineData(ImageFormat.Gif)]
    [InlineData(ImageFormat.Tiff)]
    [InlineData(ImageFormat.Avif)]
    public async Task Every_accepted_format_is_taken_whatever_the_file_is_called(ImageFormat format)
    {
        var inspection = await pool.Inspect("picture.txt", Picture.Colorful(90, 60).As(format));

        inspection.Refusal.ShouldBeNull();
        inspection.Facts.ShouldBe(new ImageFacts(format, 90, 60, 1, null, 1));
    }

    [Fact]
    public async Task A_turned_picture_is_measured_as_it_is_shown_and_dated_by_its_camera()
    {
        var inspection = await pool.Inspect("turned.jpg", Picture.Colorful(90, 60).As(ImageFormat.Jpeg).WithExif(orientation: 6));

        inspection.Facts.ShouldBe(new ImageFacts(ImageFormat.Jpeg, 60, 90, 6, new DateTime(2024, 5, 18, 14, 3, 59), 1));
    }

    [Fact]
    public async Task A_camera_without_a_set_clock_says_nothing()
    {
        var inspection = await pool.Inspect("clockless.jpg", Picture.Colorful(90, 60).As(ImageFormat.Jpeg).WithExif(1, "0000:00:00 00:00:00"));

        inspection.Facts!.TakenAt.ShouldBeNull();
    }

    [Fact]
    public async Task Renamed_text_is_refused() =>
        (await pool.Inspect("text.jpg", Encoding.UTF8.GetBytes("Dear Anna, here are the pictures."))).Refusal.ShouldBe(NotTaken);

    [Fact]
    public async Task A_drawing_in_SVG_is_refused() =>
        (await pool.Inspect("drawing.svg", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"))).Refusal.ShouldBe(NotTaken);

    [Fact]
    public async Task An_empty_file_is_refused() =>
        (await pool.Inspect("nothing.jpg", [])).Refusal.ShouldBe("This file is empty.");

    [Fact]
    public async Task A_bomb_is_refused_by_its_header() =>
        (await pool.Inspect("bomb.png", Png.Claiming(20_000, 15_000))).Refusal.ShouldBe("This picture has 300 megapixels; up to 200 are taken.");

    [Fact]
    public async Task A_bomb_is_not_rendered_either() =>
        (await pool.Render("bomb.png", Png.Claiming(20_000, 15_000), new Variant(400, VariantFormat.Jpeg))).Refusal
            .ShouldBe("This picture has 300 megapixels; up to 200 are taken.");

    [Fact]
    public async Task A_ribbon_is_refused_by_its_header() =>
        (await pool.Inspect("ribbon.png", Png.Claiming(40_000, 10))).Refusal.ShouldBe("This picture has 40000 × 10 pixels; up to 30000 on a side are taken.");

    [Fact]
    public async Task HEIC_has_a_sentence_of_its_own() =>
        (await pool.Inspect("phone.heic", [0, 0, 0, 24, .. "ftypheic\0\0\0\0mif1heic"u8, .. new byte[100]])).Refusal
            .ShouldBe("HEIC pictures are not taken yet; export as JPEG.");

    [Fact]
    public async Task A_raw_file_that_looks_like_TIFF_is_refused() =>
        (await pool.Inspect("raw.nef", [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0xFE, 0, 4, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0])).Refusal
            .ShouldBe("Camera raw files are not taken; export as JPEG.");

    [Fact]
    public async Task Rubbish_behind_a_good_beginning_is_refused() =>
        (await pool.Inspect("rubbish.jpg", [0xFF, 0xD8, 0xFF, 0xE0, .. Enumerable.Repeat((byte)7, 3000)])).Refusal.ShouldNotBeNull();

    [Fact]
    public async Task A_file_that_is_not_there_is_no_refusal() =>
        await Should.ThrowAsync<FileNotFoundException>(() => pool.Workers.Inspect(Path.Combine(pool.Folder, "none.jpg"), CancellationToken.None));
}
