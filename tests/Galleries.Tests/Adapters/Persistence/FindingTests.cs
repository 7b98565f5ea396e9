using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Hiding;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class FindingOnSqlite() : FindingTests(DatabaseProvider.Sqlite);

public sealed class FindingOnPostgres() : FindingTests(DatabaseProvider.Postgres);

/// <summary>Filters of a client's page, one by one and together, and the page around one photo.</summary>
public abstract class FindingTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Photos_are_found_by_words_of_their_names_and_captions_within_every_other_filter()
    {
        var galleryId = await OnlineGallery("IMG_0012.jpg", "IMG_0112.jpg", "Müller-Kuß.jpg", "50%_off.jpg");
        var tiles = (await Show(galleryId, Viewer.Studio)).Tiles.ToDictionary(tile => tile.FileName, tile => tile.AssetId);
        var (anna, party) = (await Guest(galleryId), Guid.CreateVersion7());
        await Host.Handle(new CaptionAssets(galleryId, [new Caption(tiles["IMG_0112.jpg"], "The first dance")]));
        await Host.Handle(new AddScene(galleryId, party, "Party"));
        await Host.Handle(new PutIntoScene(galleryId, party, [tiles["IMG_0112.jpg"], tiles["Müller-Kuß.jpg"]]));
        (await Host.Handle(new AddFavorites(galleryId, anna, [tiles["IMG_0012.jpg"], tiles["IMG_0112.jpg"]]))).ShouldBe(Outcome.Done);

        foreach (var (query, found) in new (Func<ShowGallery, ShowGallery> Query, string Found)[]
        {
            (all => all with { Search = "12" }, "IMG_0012.jpg IMG_0112.jpg"),
            (all => all with { Search = "  img\t112 " }, "IMG_0112.jpg"),
            (all => all with { Search = "MULLER kuss" }, "Müller-Kuß.jpg"),
            (all => all with { Search = "Dance" }, "IMG_0112.jpg"),
            (all => all with { Search = "%" }, "50%_off.jpg"),
            (all => all with { Search = "nobody" }, ""),
            (all => all with { Search = "12", SceneId = party }, "IMG_0112.jpg"),
            (all => all with { Search = "12", FavoritesOnly = true }, "IMG_0012.jpg IMG_0112.jpg"),
            (all => all with { SceneId = party, FavoritesOnly = true }, "IMG_0112.jpg"),
            (all => all with { SceneId = party, Kind = AssetKind.Photo }, "IMG_0112.jpg Müller-Kuß.jpg"),
            (all => all with { Search = "12", Kind = AssetKind.Gif }, ""),
            (all => all with { Search = "   " }, "50%_off.jpg IMG_0012.jpg IMG_0112.jpg Müller-Kuß.jpg"),
        })
        {
            var asked = query(new ShowGallery(galleryId, anna));
            var view = await Ask(asked);
            string.Join(' ', view.Tiles.Select(tile => tile.FileName).Order(StringComparer.Ordinal)).ShouldBe(found, $"{asked}");
            (view.Found?.Count ?? 4).ShouldBe(view.Tiles.Count);
            // A page of one goes on with the filter.
            if (view.Tiles.Count > 1 && view.Found is not null)
                (await Ask(asked with { After = (await Ask(asked with { Count = 1 })).Next })).Tiles.Select(tile => tile.AssetId).ShouldBe(view.Tiles.Skip(1).Select(tile => tile.AssetId));
        }
    }

    [Fact]
    public async Task What_is_not_shown_to_somebody_is_not_found_by_them_and_not_counted()
    {
        var galleryId = await OnlineGallery("IMG_1.jpg", "IMG_2.jpg");
        var hidden = (await Show(galleryId, Viewer.Studio)).Tiles[1].AssetId;
        (await Host.Handle(new HideAssets(galleryId, Viewer.Studio, [hidden]))).ShouldBe(Outcome.Done);
        var guest = await Guest(galleryId);

        var view = await Ask(new ShowGallery(galleryId, guest) { Search = "img" });

        (view.Tiles.Count, view.Found, view.Head!.Kinds[AssetKind.Photo]).ShouldBe((1, new Found(1, 0), 1));
        (await Ask(new ShowGallery(galleryId, guest) { Around = hidden })).Tiles.ShouldNotContain(tile => tile.AssetId == hidden);
    }

    [Fact]
    public async Task Every_photo_has_a_page_around_it_that_goes_on_where_the_whole_one_does()
    {
        var galleryId = await Filled(150);
        var guest = await Guest(galleryId);
        var (ceremony, party) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var unsorted = await Walk(galleryId, guest);
        await Host.Handle(new AddScene(galleryId, ceremony, "Ceremony"));
        await Host.Handle(new AddScene(galleryId, party, "Party"));
        await Host.Handle(new PutIntoScene(galleryId, party, [.. unsorted.Take(50)]));
        await Host.Handle(new PutIntoScene(galleryId, ceremony, [.. unsorted.Skip(50).Take(60)]));
        var whole = await Walk(galleryId, guest);

        foreach (var place in new[] { 0, 19, 20, 21, 39, 45, 99, 100, 149 })
        {
            var view = await Ask(new ShowGallery(galleryId, guest) { Around = whole[place], Count = 30 });

            view.Before.ShouldBe(Math.Max(0, place - 20));
            view.Tiles.Select(tile => tile.AssetId).ShouldBe(whole.Skip(view.Before).Take(30), $"around {place}");
            if (view.Next is not null)
                (await Ask(new ShowGallery(galleryId, guest, view.Next, 5))).Tiles.Select(tile => tile.AssetId).ShouldBe(whole.Skip(view.Before + 30).Take(5));
        }

        (await Ask(new ShowGallery(galleryId, guest) { Around = Guid.CreateVersion7() })).Tiles[0].AssetId.ShouldBe(whole[0]);
    }

    private Task<GalleryView> Ask(ShowGallery query) => Host.Ask<ShowGallery, GalleryView>(query);

    private async Task<List<Guid>> Walk(Guid galleryId, Viewer viewer)
    {
        var first = await Show(galleryId, viewer, count: 200);
        first.Next.ShouldBeNull();
        return [.. first.Tiles.Select(tile => tile.AssetId)];
    }
}
