using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Pictures;

/// <summary>However a picture is stored, turned or mirrored, it comes out upright.</summary>
public sealed class TurnsTests(Pool pool) : IClassFixture<Pool>
{
    private static readonly Variant Jpeg = new(400, VariantFormat.Jpeg);

    // Red, green / blue, white.
    private static readonly byte[][] Corners = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]];

    // Which of the corners is stored at the upper left, upper right, lower left, lower right; EXIF's orientations 1 to 8.
    private static readonly int[][] Stored =
        [[0, 1, 2, 3], [1, 0, 3, 2], [3, 2, 1, 0], [2, 3, 0, 1], [0, 2, 1, 3], [1, 3, 0, 2], [3, 1, 2, 0], [2, 0, 3, 1]];

    public static TheoryData<ImageFormat, int> Turns
    {
        get
        {
            var turns = new TheoryData<ImageFormat, int>();
            foreach (var format in (ImageFormat[])[ImageFormat.Jpeg, ImageFormat.Png, ImageFormat.WebP, ImageFormat.Tiff])
                for (var orientation = 1; orientation <= 8; orientation++)
                    turns.Add(format, orientation);
            return turns;
        }
    }

    [Theory]
    [MemberData(nameof(Turns))]
    public async Task Every_orientation_comes_out_upright(ImageFormat format, int orientation)
    {
        var stored = Picked(Stored[orientation - 1], isLying: orientation < 5);
        var file = format switch
        {
            ImageFormat.Jpeg => stored.As(format).WithExif(orientation),
            ImageFormat.Png => stored.WithChunk("eXIf", Exif.Block(orientation)),
            ImageFormat.WebP => stored.As(format).WithWebPExif(orientation),
            _ => stored.As(format).WithTiffOrientation(orientation),
        };

        await ShouldBeUpright(file, orientation);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(null, 1)]
    [InlineData(null, 2)]
    [InlineData(null, 3)]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(0, 3)]
    [InlineData(1, 3)]
    public async Task An_AVIF_is_turned_and_mirrored_as_its_boxes_say(int? mirror, int quarters)
    {
        int[] shown = [0, 1, 2, 3];
        for (var i = 0; i < quarters; i++)
            shown = [shown[1], shown[3], shown[0], shown[2]];
        shown = mirror switch
        {
            0 => [shown[2], shown[3], shown[0], shown[1]],
            1 => [shown[1], shown[0], shown[3], shown[2]],
            _ => shown,
        };
        int[] stored = [.. Enumerable.Range(0, 4).Select(corner => Array.IndexOf(shown, corner))];

        await ShouldBeUpright(Picked(stored, isLying: quarters % 2 == 0).As(ImageFormat.Avif).Turned(mirror, quarters), 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(8)]
    public async Task An_AVIF_without_such_boxes_is_turned_as_its_EXIF_says(int orientation)
    {
        var stored = Picked(Stored[orientation - 1], isLying: orientation < 5).WithChunk("eXIf", Exif.Block(1)).As(ImageFormat.Avif);

        await ShouldBeUpright(stored.WithExifOrientation(orientation), orientation);
    }

    [Fact]
    public async Task The_boxes_of_an_AVIF_count_more_than_its_EXIF()
    {
        int[] stored = [.. Enumerable.Range(0, 4).Select(corner => Array.IndexOf([1, 3, 0, 2], corner))];
        var turned = Picked(stored, isLying: false).WithChunk("eXIf", Exif.Block(1)).As(ImageFormat.Avif).WithExifOrientation(3).Turned(null, 1);

        await ShouldBeUpright(turned, 1);
    }

    private static byte[] Picked(int[] stored, bool isLying)
    {
        var (width, height) = isLying ? (900, 600) : (600, 900);
        return Png.Of(width, height, (x, y) => Corners[stored[(x < width / 2 ? 0 : 1) + (y < height / 2 ? 0 : 2)]]);
    }

    private async Task ShouldBeUpright(byte[] file, int orientation)
    {
        var inspection = await pool.Inspect("turned.bin", file);
        var rendering = await pool.Render("turned.bin", file, Jpeg);

        inspection.Refusal.ShouldBeNull();
        (inspection.Facts!.Width, inspection.Facts.Height, inspection.Facts.Orientation).ShouldBe((900, 600, orientation));
        var preview = rendering.Files.ShouldHaveSingleItem();
        (preview.Width, preview.Height).ShouldBe((400, 267));
        for (var corner = 0; corner < 4; corner++)
            Picture.PixelAt(preview.Path, VariantFormat.Jpeg, corner % 2 == 0 ? 0.25 : 0.75, corner < 2 ? 0.25 : 0.75).ShouldLookLike(Corners[corner]);
    }
}
