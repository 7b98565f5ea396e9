using Galleries.Contracts;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Host.Languages;
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
    [InlineData(6000, 4000, 200, false, "400w 800w")]
    [InlineData(4000, 6000, 200, false, "267w 533w")]
    [InlineData(8000, 4000, 200, false, "400w 800w 1280w")]
    [InlineData(6000, 4000, 1, false, "400w 800w 1280w 2048w")]
    [InlineData(6000, 4000, 1, true, "400w")]
    [InlineData(6000, 4000, 200, true, "400w")]
    public void A_tile_offers_what_is_sharp_in_the_grid_and_little_to_those_who_save(int width, int height, int count, bool isThrifty, string wanted) =>
        Widths(Tiles(count) with { IsThrifty = isThrifty }, Tile(width, height)).ShouldBe(wanted);

    [Theory]
    [InlineData(6000, 4000, "(max-width: 599px) 98vw, (max-width: 1099px) 50vw, 450px")]
    [InlineData(4000, 6000, "(max-width: 599px) 32vw, (max-width: 1099px) 21vw, 195px")]
    [InlineData(9000, 1000, "(max-width: 599px) 98vw, (max-width: 1099px) 98vw, 1050px")]
    public void A_tile_says_how_wide_it_is_about_to_be(int width, int height, string wanted) => Tiles(200).Sizes(Tile(width, height)).ShouldBe(wanted);

    [Fact]
    public void Tiles_below_a_cover_are_left_for_later()
    {
        var covered = Tiles(200);
        var bare = covered with { Head = covered.Head with { Cover = null } };

        Enumerable.Range(0, 10).Count(covered.IsOnFirstScreen).ShouldBe(0);
        Enumerable.Range(0, 10).Count(bare.IsOnFirstScreen).ShouldBe(6);
        Enumerable.Range(0, 10).Count((bare with { IsFirstPage = false }).IsOnFirstScreen).ShouldBe(0);
        Enumerable.Range(0, 10).Count((bare with { IsThrifty = true }).IsOnFirstScreen).ShouldBe(0);
    }

    [Theory]
    [InlineData(false, null, "/g/anna")]
    [InlineData(false, "a b", "/g/anna?after=a%20b")]
    [InlineData(true, null, "/g/anna?favorites=true")]
    [InlineData(true, "c", "/g/anna?favorites=true&after=c")]
    public void The_filter_is_kept_from_page_to_page(bool favorites, string? after, string wanted)
    {
        var tiles = Tiles(0) with { FavoritesOnly = favorites };

        tiles.Query(after).ShouldBe(wanted);
    }

    [Theory]
    [InlineData(SentAs.Rendition, true, "Download a.mov", "made")]
    [InlineData(SentAs.Original, true, "Download the original of a.mov", "original")]
    [InlineData(SentAs.NothingYet, false, "Download a.mov", "awaited")]
    public void A_video_that_is_its_original_in_web_size_says_so_and_one_still_being_made_is_not_offered(SentAs sentAs, bool isOffered, string label, string webSize)
    {
        var tiles = Tiles(200);
        tiles = tiles with { Head = tiles.Head with { Sizes = [DownloadSize.WebSize] } };
        var both = tiles with { Head = tiles.Head with { Sizes = [DownloadSize.Original, DownloadSize.WebSize] } };
        var video = Tile(1920, 1080) with { Kind = AssetKind.Video, FileName = "a.mov", WebSize = sentAs };

        (tiles.FileOf(video) is not null).ShouldBe(isOffered);
        tiles.FileLabel(new Localizer(Catalog.Of), video).ShouldBe(label);
        TileList.WebSizeOf(video).ShouldBe(webSize);
        both.FileOf(video).ShouldNotBeNull();
        both.FileLabel(new Localizer(Catalog.Of), video).ShouldBe("Download a.mov");
    }

    private static TileList Tiles(int count)
    {
        var head = new GalleryHead(GalleryId, "anna", "Anna", null, Tile(6000, 4000), count, 0, 0, true, true, null);
        return new TileList(
            new Caller(GalleryId, "anna", Viewer.Studio), head, new GalleryView(Admission.Admitted, head, [], null), FavoritesOnly: false, Price: null, IsFirstPage: true);
    }

    private static string Widths(TileList tiles, AssetTile tile) => string.Join(' ', tiles.SourceSet(tile).Split(", ").Select(entry => entry.Split(' ')[1]));

    private static AssetTile Tile(int width, int height) =>
        new(Guid.CreateVersion7(), "a.jpg", AssetKind.Photo, width, height, "0123456789abcdef", "data:", null, Favorite: false);
}
