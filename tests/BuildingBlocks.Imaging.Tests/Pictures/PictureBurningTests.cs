using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Pictures;

public sealed class PictureBurningTests(Pool pool) : IClassFixture<Pool>
{
    private static readonly byte[] Ground = [120, 120, 120];
    private static readonly byte[] Red = [230, 20, 30];
    private static readonly Variant Jpeg = new(800, VariantFormat.Jpeg);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(50, 0)]
    [InlineData(100, 0)]
    [InlineData(0, 50)]
    [InlineData(50, 50)]
    [InlineData(100, 50)]
    [InlineData(0, 100)]
    [InlineData(50, 100)]
    [InlineData(100, 100)]
    public async Task It_lies_where_it_should_and_nowhere_else(int across, int down)
    {
        var path = await Burn(Mark(Disc), across, down);

        foreach (var x in new[] { 0, 50, 100 })
            foreach (var y in new[] { 0, 50, 100 })
                At(path, CenterOf(x, 900), CenterOf(y, 600)).ShouldLookLike((x, y) == (across, down) ? Red : Ground, tolerance: 16);
    }

    [Fact]
    public async Task What_is_transparent_in_it_shows_the_picture()
    {
        // A ring: nothing in its middle and in its corners.
        var path = await Burn(Mark((x, y) => Distance(x, y) is > 60 and < 100 ? [.. Red, 255] : [0, 255, 0, 0]), 50, 50, size: 60);

        // It is 540 of 900 pixels wide and high.
        At(path, 0.5, 0.5).ShouldLookLike(Ground, tolerance: 6);
        At(path, 0.5 - (0.3 * 0.8), 0.5).ShouldLookLike(Red, tolerance: 16);
        At(path, 0.22, 0.07).ShouldLookLike(Ground, tolerance: 6);
    }

    [Fact]
    public async Task What_is_half_transparent_in_it_shows_half()
    {
        var path = await Burn(Mark((_, _) => [255, 255, 255, 128]), 50, 50);

        At(path, 0.5, 0.5).ShouldLookLike(HaloedHalf(128 / 255.0), tolerance: 10);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(50)]
    public async Task Opacity_is_that_of_the_whole(int opacity)
    {
        var path = await Burn(Mark((_, _) => [255, 255, 255, 255]), 50, 50, opacity: opacity);

        At(path, 0.5, 0.5).ShouldLookLike(HaloedHalf(opacity / 100.0), tolerance: 10);
    }

    [Theory]
    [InlineData(VariantFormat.WebP, 400)]
    [InlineData(VariantFormat.WebP, 800)]
    [InlineData(VariantFormat.Jpeg, 1280)]
    public async Task It_is_as_large_on_every_size(VariantFormat format, int edge)
    {
        var path = await Burn(Mark(Disc), 50, 50, variant: new Variant(edge, format), size: 40);

        Picture.PixelAt(path, format, 0.5 - 0.18, 0.5).ShouldLookLike(Red, tolerance: 30);
        Picture.PixelAt(path, format, 0.5 - 0.22, 0.5).ShouldLookLike(Ground, tolerance: 40);
        Picture.PixelAt(path, format, 0.5 - 0.24, 0.5).ShouldLookLike(Ground, tolerance: 8);
    }

    [Theory]
    [InlineData(255, 255)]
    [InlineData(0, 0)]
    public async Task It_shows_by_its_halo_on_a_ground_of_its_own_color(byte ground, byte ink)
    {
        var path = await Burn(Mark((x, y) => Distance(x, y) < 100 ? [ink, ink, ink, 255] : [0, 0, 0, 0]), 50, 50, ground: [ground, ground, ground], opacity: 60);

        var (_, _, rgb) = Picture.Pixels(path, VariantFormat.Jpeg);
        rgb.Max(level => Math.Abs(level - ground)).ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task On_gray_pictures_it_keeps_its_colors()
    {
        var gray = Picture.Plain(900, 600, Ground).AsGray();

        At(await Burn(Mark(Disc), 50, 50, picture: gray), 0.5, 0.5).ShouldLookLike(Red, tolerance: 16);
    }

    [Fact]
    public async Task The_original_stays_as_it_is()
    {
        var bytes = Picture.Plain(900, 600, Ground);
        var source = pool.Put("plain.png", bytes);

        await pool.Workers.Render(Job(source, await Prepare(Mark(Disc)), 50, 50, 50, 80, Jpeg), CancellationToken.None);

        (await File.ReadAllBytesAsync(source)).ShouldBe(bytes);
    }

    [Fact]
    public async Task A_mark_that_is_gone_is_no_reason_to_show_the_picture_without() =>
        (await Should.ThrowAsync<IOException>(async () =>
            await pool.Workers.Render(Job(pool.Put("plain.png", Picture.Plain(90, 60, Ground)), "/nowhere.png", 50, 50, 50, 80, Jpeg), CancellationToken.None)))
        .Message.ShouldContain("/nowhere.png is missing");

    // A disc that fills the mark.
    private static byte[] Disc(int x, int y) => Distance(x, y) < 100 ? [.. Red, 255] : [0, 0, 0, 0];

    private static double Distance(int x, int y) => Math.Sqrt(((x - 99.5) * (x - 99.5)) + ((y - 99.5) * (y - 99.5)));

    private static byte[] Mark(Func<int, int, byte[]> pixel) => Png.Of(200, 200, pixel);

    // Size 10 of 900 pixels, and a margin of 3 of 600.
    private static double CenterOf(int share, int whole) => share switch { 0 => (18 + 45.0) / whole, 100 => 1 - ((18 + 45.0) / whole), _ => 0.5 };

    // A light mark lies on its halo, which is dark.
    private static byte[] HaloedHalf(double opacity)
    {
        var under = Ground[0] * (1 - (opacity * 0.7));
        var level = (byte)((255 * opacity) + (under * (1 - opacity)));
        return [level, level, level];
    }

    private static byte[] At(string path, double right, double down) => Picture.PixelAt(path, VariantFormat.Jpeg, right, down);

    private async Task<string> Burn(
        byte[] mark, int across, int down, int size = 10, int opacity = 100, byte[]? ground = null, byte[]? picture = null, Variant? variant = null)
    {
        var source = pool.Put("plain.png", picture ?? Picture.Plain(900, 600, ground ?? Ground));
        var job = Job(source, await Prepare(mark), across, down, size, opacity, variant ?? Jpeg);
        var rendering = await pool.Workers.Render(job, CancellationToken.None);
        rendering.Refusal.ShouldBeNull();
        return rendering.Files[0].Path;
    }

    private static RenderJob Job(string source, string mark, int across, int down, int size, int opacity, Variant variant) =>
        new(source, [new RenderTarget(variant, $"{source}-{variant.Edge}")]) { Overlay = new Overlay("k", "", across, down, size, opacity) { PicturePath = mark } };

    private async Task<string> Prepare(byte[] png)
    {
        var path = pool.Put("mark.png", png);
        (await pool.Workers.Prepare(path, $"{path}-ready", CancellationToken.None)).Refusal.ShouldBeNull();
        return $"{path}-ready";
    }
}
