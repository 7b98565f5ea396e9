using System.Diagnostics;
using System.Globalization;
using BuildingBlocks.Persistence;
using Galleries.UseCases.Viewing;
using Settings.Contracts;
using Xunit.Abstractions;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class PagingOnSqlite(ITestOutputHelper output) : PagingTests(DatabaseProvider.Sqlite, output);

public sealed class PagingOnPostgres(ITestOutputHelper output) : PagingTests(DatabaseProvider.Postgres, output);

public abstract class PagingTests(DatabaseProvider provider, ITestOutputHelper output) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Every_sorting_walks_through_a_thousand_assets_exactly_once_in_order()
    {
        var galleryId = await Filled(1000);
        var guest = await Guest(galleryId);

        foreach (var sorting in Enum.GetValues<AssetSorting>())
        {
            Neighbours.Rules = GalleryRules.Initial with { Sorting = sorting };
            var walked = await Walk(galleryId, guest);

            walked.Count.ShouldBe(1000);
            walked.Select(tile => tile.AssetId).Distinct().Count().ShouldBe(1000);
            walked.ShouldBe(Sorted(walked, sorting), $"sorted by {sorting}");
        }
    }

    [Fact]
    public async Task The_last_page_of_a_large_gallery_is_as_quick_as_the_first()
    {
        var galleryId = await Filled(3000);
        var guest = await Guest(galleryId);
        await Walk(galleryId, guest);

        var watch = Stopwatch.StartNew();
        var pages = (await Walk(galleryId, guest)).Count / 100;

        output.WriteLine($"{Provider}: {watch.Elapsed.TotalMilliseconds / pages:0.0} ms a page of 100 tiles of 3,000 assets, head included");
        (watch.Elapsed / pages).ShouldBeLessThan(TimeSpan.FromMilliseconds(250));
    }

    [Fact]
    public async Task A_page_continues_where_its_last_asset_was_also_when_that_is_gone()
    {
        var galleryId = await OnlineGallery("1.jpg", "2.jpg", "3.jpg");
        var page = await Show(galleryId, Viewer.Studio, count: 2);

        (await Host.Handle(new Galleries.UseCases.Curating.RemoveAssets(galleryId, [page.Tiles[1].AssetId]))).Succeeded.ShouldBeTrue();

        var rest = await Show(galleryId, Viewer.Studio, page.Next, 2);
        rest.Tiles.Select(tile => tile.FileName).ShouldBe(["3.jpg"]);
        rest.Next.ShouldBeNull();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("!!!")]
    [InlineData("MQo")]
    [InlineData("OTk5CmEKYg")]
    public async Task A_cursor_that_was_made_up_begins_anew(string cursor)
    {
        var galleryId = await OnlineGallery("1.jpg");

        (await Show(galleryId, Viewer.Studio, cursor)).Tiles.ShouldHaveSingleItem();
    }

    private async Task<List<AssetTile>> Walk(Guid galleryId, Viewer viewer)
    {
        var tiles = new List<AssetTile>();
        for (string? next = null; ;)
        {
            var view = await Show(galleryId, viewer, next);
            tiles.AddRange(view.Tiles);
            if ((next = view.Next) is null)
                return tiles;
        }
    }

    private static IEnumerable<AssetTile> Sorted(List<AssetTile> tiles, AssetSorting sorting)
    {
        var byNumber = Comparer<AssetTile>.Create((a, b) => Number(a).CompareTo(Number(b)));
        return sorting switch
        {
            AssetSorting.FileNameAscending => tiles.Order(byNumber),
            AssetSorting.FileNameDescending => tiles.OrderDescending(byNumber),
            AssetSorting.DateTakenAscending or AssetSorting.ByHand => tiles.OrderBy(tile => tile.TakenAt ?? DateTime.MaxValue).ThenBy(Number),
            _ => tiles.OrderByDescending(tile => tile.TakenAt ?? DateTime.MinValue).ThenBy(Number),
        };
    }

    private static int Number(AssetTile tile) => int.Parse(tile.FileName[4..^4], CultureInfo.InvariantCulture);
}
