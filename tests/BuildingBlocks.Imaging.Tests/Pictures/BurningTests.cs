using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Pictures;

public sealed class BurningTests(Pool pool) : IClassFixture<Pool>
{
    private const int Ground = 120;
    private static readonly Variant Jpeg = new(800, VariantFormat.Jpeg);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(100, 0)]
    [InlineData(50, 50)]
    [InlineData(0, 100)]
    [InlineData(100, 100)]
    public async Task The_text_lies_where_it_should_and_nowhere_else(int across, int down)
    {
        var changed = Changed(await Burn(new Overlay("k", "Lumen & Söhne <studio>", across, down, 30, 90)));

        changed.Count.ShouldBeGreaterThan(500);
        changed.ShouldAllBe(at => Math.Abs(at.X - Expected(across)) < 0.36 && Math.Abs(at.Y - Expected(down)) < 0.3);
    }

    [Fact]
    public async Task It_is_as_wide_as_wanted()
    {
        var half = Changed(await Burn(new Overlay("k", "Lumen Studio", 50, 50, 50, 100)), 250 - Ground);

        (half.Max(at => at.X) - half.Min(at => at.X)).ShouldBe(0.5, 0.03);
    }

    [Fact]
    public async Task More_opacity_shows_more()
    {
        var faint = Brightest(await Burn(new Overlay("k", "Lumen", 50, 50, 50, 20)));
        var strong = Brightest(await Burn(new Overlay("k", "Lumen", 50, 50, 50, 100)));

        faint.ShouldBeInRange(Ground + 8, Ground + 45);
        strong.ShouldBeGreaterThan(245);
    }

    [Theory]
    [InlineData("é", "e")]
    [InlineData("©", "c")]
    [InlineData("Ł", "L")]
    [InlineData("א", "N")]
    [InlineData("Ж", "X")]
    public async Task Other_letters_are_drawn_as_what_they_are(string letter, string similar)
    {
        var drawn = await Ink(letter);

        drawn.Count.ShouldBeGreaterThan(500);
        // What no font has is drawn as one and the same box.
        foreach (var other in new[] { similar, "\uE000", "\uE001" })
            (drawn.Except(await Ink(other)).Count() / (double)drawn.Count).ShouldBeGreaterThan(0.02, other);
    }

    [Fact]
    public async Task Hebrew_begins_at_the_right()
    {
        var ink = Changed(await Burn(new Overlay("k", "שיייייי", 50, 50, 80, 100)), 250 - Ground);

        // The first letter is the widest.
        ink.Count(at => at.X > 0.7).ShouldBeGreaterThan(2 * ink.Count(at => at.X < 0.3));
    }

    [Fact]
    public async Task It_shows_on_white_by_its_shadow_and_on_gray_pictures()
    {
        var white = await Burn(new Overlay("k", "Lumen", 50, 50, 50, 80), Picture.Plain(900, 600, 255, 255, 255));
        var gray = await Burn(new Overlay("k", "Lumen", 50, 50, 50, 80), Picture.Plain(900, 600, Ground, Ground, Ground).AsGray());

        Picture.Pixels(white, VariantFormat.Jpeg).Rgb.Min().ShouldBeLessThan((byte)215);
        Brightest(gray).ShouldBeGreaterThan(200);
    }

    [Fact]
    public async Task A_stamp_sized_picture_can_be_marked() => File.Exists(await Burn(new Overlay("k", "Lumen", 100, 100, 10, 80), Picture.Plain(3, 2, 9, 9, 9))).ShouldBeTrue();

    [Fact]
    public async Task Measured_by_the_short_edge_it_is_as_large_on_both_formats()
    {
        var overlay = new Overlay("k", "Lumen Studio", 50, 50, 60, 100) { OfShortEdge = true };
        var wide = Changed(await Burn(overlay), 250 - Ground);
        var tall = Changed(await Burn(overlay, Picture.Plain(600, 900, Ground, Ground, Ground)), 250 - Ground);

        (wide.Max(at => at.X) - wide.Min(at => at.X)).ShouldBe(0.4, 0.03);
        (tall.Max(at => at.X) - tall.Min(at => at.X)).ShouldBe(0.6, 0.03);
    }

    [Fact]
    public async Task Tiles_cover_every_part_of_the_picture()
    {
        var changed = Changed(await Burn(new Overlay("k", "Lumen", 0, 0, 15, 60) { IsTiled = true }));

        foreach (var column in Enumerable.Range(0, 4))
            foreach (var row in Enumerable.Range(0, 4))
                changed.Count(at => (int)(at.X * 4) == column && (int)(at.Y * 4) == row).ShouldBeGreaterThan(100);
    }

    private async Task<HashSet<(double, double)>> Ink(string text) => [.. Changed(await Burn(new Overlay("k", text, 50, 50, 50, 100)), 60)];

    private static double Expected(int share) => share switch { 0 => 0.17, 100 => 0.83, _ => 0.5 };

    private async Task<string> Burn(Overlay overlay, byte[]? picture = null)
    {
        var path = pool.Put("plain.png", picture ?? Picture.Plain(900, 600, Ground, Ground, Ground));
        var job = new RenderJob(path, [new RenderTarget(Jpeg, $"{path}-marked.jpg")]) { Overlay = overlay };
        var rendering = await pool.Workers.Render(job, CancellationToken.None);
        rendering.Refusal.ShouldBeNull();
        return rendering.Files[0].Path;
    }

    // Where the picture is no longer as it was, in shares of its width and height.
    private static List<(double X, double Y)> Changed(string path, int by = 12)
    {
        var (width, height, rgb) = Picture.Pixels(path, VariantFormat.Jpeg);
        return [.. Enumerable.Range(0, width * height).Where(i => Math.Abs(rgb[3 * i] - Ground) > by).Select(i => ((double)(i % width) / width, (double)(i / width) / height))];
    }

    private static int Brightest(string path) => Picture.Pixels(path, VariantFormat.Jpeg).Rgb.Max();
}
