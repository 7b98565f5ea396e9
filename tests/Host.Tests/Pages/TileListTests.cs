using Galleries.Contracts;
using Galleries.UseCases.Viewing;
using Host.Pages.Client;
using Host.Web;

namespace Host.Tests.Pages;

public sealed class TileListTests
{
    private static readonly Guid GalleryId = Guid.CreateVersion7();

    [Theory]
    [InlineData(6000, 4000, "400w 800w 1280w")]
    [InlineData(4000, 6000, "267w 533w 853w")]
    [InlineData(700, 500, "400w 700w")]
    [InlineData(400, 300, "400w")]
    [InlineData(120, 80, "120w")]
    public void Only_previews_that_exist_are_offered(int width, int height, string wanted)
    {
        var set = TileList.SourceSet(GalleryId, Tile(width, height), largest: 1280);

        string.Join(' ', set.Split(", ").Select(entry => entry.Split(' ')[1])).ShouldBe(wanted);
    }

    [Theory]
    [InlineData(6000, 4000, "r150")]
    [InlineData(4000, 6000, "r65")]
    [InlineData(9000, 1000, "r350")]
    [InlineData(1000, 9000, "r40")]
    [InlineData(0, 0, "r100")]
    public void A_proportion_is_one_of_the_classes_there_are(int width, int height, string wanted) => TileList.Ratio(Tile(width, height)).ShouldBe(wanted);

    [Theory]
    [InlineData(false, null, "/g/anna")]
    [InlineData(false, "a b", "/g/anna?after=a%20b")]
    [InlineData(true, null, "/g/anna?favorites=true")]
    [InlineData(true, "c", "/g/anna?favorites=true&after=c")]
    public void The_filter_is_kept_from_page_to_page(bool favorites, string? after, string wanted)
    {
        var head = new GalleryHead(GalleryId, "anna", "Anna", null, null, 0, 0, 0, true, true, null);
        var tiles = new TileList(
            new Caller(GalleryId, "anna", Viewer.Studio), head, new GalleryView(Admission.Admitted, head, [], null), favorites, Price: null, IsFirstPage: true);

        tiles.Query(after).ShouldBe(wanted);
    }

    private static AssetTile Tile(int width, int height) =>
        new(Guid.CreateVersion7(), "a.jpg", AssetKind.Photo, width, height, "0123456789abcdef", "data:", null, Favorite: false);
}
