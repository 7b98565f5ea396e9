using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Pictures;

public sealed class SheetTests(Pool pool) : IClassFixture<Pool>
{
    private const int Width = 400;
    private const int Height = 300;

    [Theory]
    [InlineData(100, 255)]
    [InlineData(40, 102)]
    public async Task A_sheet_is_empty_but_for_the_mark_and_as_dense_as_wanted(int opacity, int densest)
    {
        var sheet = await Draw(new Overlay("k", "Lumen", 0, 0, 30, opacity));

        var dense = Enumerable.Range(0, Width * Height).Where(at => sheet[(4 * at) + 3] > 0).ToList();
        dense.ShouldAllBe(at => at % Width < Width * 0.4 && at / Width < Height * 0.3);
        // Letters over their halo cover more than they alone would.
        sheet.Where((_, at) => at % 4 == 3).Max().ShouldBeInRange((byte)densest, (byte)Math.Min(255, densest + 45));
        var letter = dense.MaxBy(at => sheet[4 * at] + sheet[(4 * at) + 3]);
        sheet[4 * letter].ShouldBeGreaterThan((byte)150);
    }

    [Fact]
    public async Task Repeated_it_covers_all_quarters()
    {
        var sheet = await Draw(new Overlay("k", "Lumen", 50, 50, 20, 60) { IsTiled = true });

        foreach (var (x, y) in new[] { (0, 0), (200, 0), (0, 150), (200, 150) })
            Enumerable.Range(0, 200 * 150).Count(at => sheet[(4 * (((y + (at / 200)) * Width) + x + (at % 200))) + 3] > 30).ShouldBeGreaterThan(500);
    }

    private async Task<byte[]> Draw(Overlay overlay)
    {
        var path = Path.Combine(pool.Folder, $"{Guid.CreateVersion7():N}.rgba");
        await ((IOverlaySheets)pool.Workers).Draw(overlay, Width, Height, path, CancellationToken.None);
        return await File.ReadAllBytesAsync(path);
    }
}
