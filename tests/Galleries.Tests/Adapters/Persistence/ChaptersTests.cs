using System.Globalization;
using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Settings.Contracts;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class ChaptersOnSqlite() : ChaptersTests(DatabaseProvider.Sqlite);

public sealed class ChaptersOnPostgres() : ChaptersTests(DatabaseProvider.Postgres);

/// <summary>Scenes as a client's page shows them, one after the other, and as it does not show them to some.</summary>
public abstract class ChaptersTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Pages_go_through_what_is_in_no_scene_and_then_scene_by_scene_whatever_the_sorting()
    {
        var galleryId = await Filled(300);
        // A large one, many small ones of which some are empty, and another large one.
        var scenes = await Scenes(galleryId, 24, number => number < 40 ? null : number < 160 ? 0 : number < 175 ? 1 + (number % 12) : 23);
        var guest = await Guest(galleryId);

        foreach (var sorting in Enum.GetValues<AssetSorting>())
        {
            Neighbours.Rules = GalleryRules.Initial with { Sorting = sorting };
            var whole = await Walk(galleryId, guest, count: 200);

            whole.Select(tile => tile.AssetId).Distinct().Count().ShouldBe(300);
            foreach (var count in new[] { 7, 100 })
                (await Walk(galleryId, guest, count)).Select(tile => tile.AssetId).ShouldBe(whole.Select(tile => tile.AssetId), $"{sorting}, pages of {count}");
            var opened = whole.Where(tile => tile.Opens is not null).ToList();
            opened.Select(tile => tile.Opens!.SceneId).ShouldBe(scenes.Where((_, index) => index is 0 or 23 || index <= 12).ToList());
            opened.Sum(tile => tile.Opens!.Count).ShouldBe(260);
            foreach (var (tile, index) in whole.Select((tile, index) => (tile, index)).Where(one => one.tile.Opens is { Count: > 20 }))
            {
                var own = (await Walk(galleryId, guest, 100, tile.Opens!.SceneId)).Select(one => one.AssetId).ToList();
                own.ShouldBe(whole.Skip(index).Take(tile.Opens!.Count).Select(one => one.AssetId));
            }
        }
    }

    [Fact]
    public async Task Scenes_are_chapters_in_the_order_the_studio_gives_them()
    {
        var galleryId = await OnlineGallery("1.jpg", "2.jpg", "3.jpg");
        var tiles = (await Show(galleryId, Viewer.Studio)).Tiles;
        var (ceremony, party, empty) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var (id, name) in new[] { (ceremony, "Ceremony"), (party, "Party"), (empty, "Empty") })
            (await Host.Handle(new AddScene(galleryId, id, name))).ShouldBe(Outcome.Done);
        await Host.Handle(new PutIntoScene(galleryId, ceremony, [tiles[0].AssetId]));
        await Host.Handle(new PutIntoScene(galleryId, party, [tiles[1].AssetId]));

        (await Host.Handle(new MoveScene(galleryId, party, ceremony))).ShouldBe(Outcome.Done);
        (await Host.Handle(new ChangeScene(galleryId, party, " Party ", []) { Text = "Until dawn.\r\n\r\nAnd then some." })).ShouldBe(Outcome.Done);

        var view = await Show(galleryId, await Guest(galleryId));
        view.Head!.Chapters.ShouldBe([new Chapter(party, "Party", "Until dawn.\n\nAnd then some.", 1, 0) { CanDownload = true }, new Chapter(ceremony, "Ceremony", "", 1, 0) { CanDownload = true }]);
        view.Tiles.Select(tile => (tile.FileName, tile.Opens?.Name)).ShouldBe([("3.jpg", null), ("2.jpg", "Party"), ("1.jpg", "Ceremony")]);
        (await Host.Handle(new MoveScene(galleryId, party, null))).ShouldBe(Outcome.Done);
        (await Host.Ask<ListScenes, IReadOnlyList<SceneCard>>(new ListScenes(galleryId))).Select(scene => scene.Name).ShouldBe(["Ceremony", "Empty", "Party"]);
        (await Host.Handle(new MoveScene(galleryId, party, Guid.CreateVersion7()))).Reason.ShouldBe("That scene is no longer there.");
        (await Host.Handle(new ChangeScene(galleryId, party, "Party", []) { Text = new string('a', 601) })).Reason.ShouldBe("Please keep the scene's text within 600 characters.");
    }

    [Fact]
    public async Task A_scene_is_not_there_for_the_types_it_is_hidden_from_by_any_path_and_is_for_all_others()
    {
        var galleryId = await OnlineGallery("ceremony.jpg", "party.jpg");
        var tiles = (await Show(galleryId, Viewer.Studio)).Tiles;
        var (ceremony, party, partyId) = (tiles[0].AssetId, tiles[1].AssetId, Guid.CreateVersion7());
        (await Host.Handle(new AddScene(galleryId, partyId, "Party"))).ShouldBe(Outcome.Done);
        (await Host.Handle(new PutIntoScene(galleryId, partyId, [party]))).ShouldBe(Outcome.Done);
        (await Host.Handle(new ChooseCover(galleryId, party))).ShouldBe(Outcome.Done);
        var viewers = new Dictionary<VisitorType, (Viewer Viewer, Guid ArchiveId)>();
        foreach (var type in Enum.GetValues<VisitorType>())
        {
            var viewer = await Enter(galleryId, type);
            (await Host.Handle(new AddFavorites(galleryId, viewer, [party]))).ShouldBe(Outcome.Done);
            viewers[type] = (viewer, await Archive(galleryId, viewer));
        }

        foreach (var hidden in Enum.GetValues<VisitorType>())
        {
            (await Host.Handle(new ChangeScene(galleryId, partyId, "Party", []) { HiddenFrom = [hidden] })).ShouldBe(Outcome.Done);
            foreach (var (type, (viewer, archiveId)) in viewers)
            {
                var paths = await Paths(galleryId, viewer, archiveId, party, partyId);
                paths.ShouldAllBe(path => path.Leads == (type != hidden), $"hidden from {hidden}, seen by {type}");
                (await Show(galleryId, viewer)).Head.ShouldNotBeNull().ShouldSatisfyAllConditions(
                    head => head.AssetCount.ShouldBe(type == hidden ? 1 : 2), head => head.TotalBytes.ShouldBe(tiles.Where(tile => type != hidden || tile.AssetId == ceremony).Sum(tile => tile.Length)),
                    head => head.IsNarrowed.ShouldBeFalse("nothing tells of it"));
            }
        }
    }

    /// <summary>Every way to a photo, and whether it leads there.</summary>
    private async Task<IReadOnlyList<(string Name, bool Leads)>> Paths(Guid galleryId, Viewer viewer, Guid archiveId, Guid photo, Guid sceneId)
    {
        var page = await Show(galleryId, viewer);
        await using var scope = Host.Services.CreateAsyncScope();
        return
        [
            ("page", page.Tiles.Any(tile => tile.AssetId == photo)),
            ("chapter", page.Head!.Chapters.Count > 0),
            ("cover", page.Head.Cover!.AssetId == photo),
            ("count of favorites", page.Head.FavoriteCount == 1),
            ("favorites", (await Show(galleryId, viewer, favoritesOnly: true)).Tiles.Count == 1),
            ("scene", (await Host.Ask<ShowGallery, GalleryView>(new ShowGallery(galleryId, viewer) { SceneId = sceneId })).Tiles.Count == 1),
            ("only", (await Host.Ask<ShowGallery, GalleryView>(new ShowGallery(galleryId, viewer) { Only = [photo] })).Tiles.Count == 1),
            ("picture", await Host.Ask<FindMedia, MediaFile?>(new FindMedia(galleryId, photo, viewer)) is not null),
            ("file", (await Host.Ask<OpenDownload, DownloadAnswer>(new OpenDownload(galleryId, photo, viewer, DownloadSize.Original))).File is not null),
            ("choices", (await Host.Ask<ReadDownloads, DownloadChoices>(new ReadDownloads(galleryId, viewer, null))).Count == 2),
            ("to save", (await Host.Ask<ListSavable, SavableList>(new ListSavable(galleryId, viewer))).Files!.Any(file => file.AssetId == photo)),
            ("earlier archive", (await Host.Ask<OpenArchive, ArchiveAnswer>(new OpenArchive(galleryId, archiveId, viewer))).File is not null),
            ("picking", (await Host.Handle(new AddFavorites(galleryId, viewer, [photo]))).Succeeded),
            ("buying", (await scope.ServiceProvider.GetRequiredService<IAssetCatalogue>().Visible(galleryId, viewer.VisitorId!.Value, [photo], None)).Count == 1),
        ];
    }

    private async Task<Guid> Archive(Guid galleryId, Viewer viewer)
    {
        var archiveId = Guid.CreateVersion7();
        (await Host.Handle(new StartArchive(galleryId, archiveId, viewer, null))).ShouldBe(Outcome.Done);
        return archiveId;
    }

    private async Task<Viewer> Enter(Guid galleryId, VisitorType type)
    {
        if (type == VisitorType.Guest)
            return await Guest(galleryId);

        var (grantId, visitorId) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        (await Host.Handle(new MakeInviteLink(galleryId, grantId, type, LinkRule.Open))).ShouldBe(Outcome.Done);
        (await Host.Handle(new EnterGallery(galleryId, grantId, visitorId))).ShouldBe(Outcome.Done);
        return Viewer.Visitor(visitorId, grantId, 1);
    }

    /// <summary>So many scenes; which one a photo is in is told by its number.</summary>
    private async Task<IReadOnlyList<Guid>> Scenes(Guid galleryId, int count, Func<int, int?> sceneOf)
    {
        var scenes = Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var (id, index) in scenes.Select((id, index) => (id, index)))
            (await Host.Handle(new AddScene(galleryId, id, $"Scene {index}"))).ShouldBe(Outcome.Done);
        var assets = await Read(db => db.Assets.Where(asset => asset.GalleryId == galleryId).ToListAsync());
        foreach (var group in assets.GroupBy(asset => sceneOf(int.Parse(asset.FileName[4..^4], CultureInfo.InvariantCulture))).Where(group => group.Key is not null))
            (await Host.Handle(new PutIntoScene(galleryId, scenes[group.Key!.Value], [.. group.Select(asset => asset.Id)]))).ShouldBe(Outcome.Done);
        return scenes;
    }

    private async Task<List<AssetTile>> Walk(Guid galleryId, Viewer viewer, int count, Guid? sceneId = null)
    {
        var tiles = new List<AssetTile>();
        for (string? next = null; ;)
        {
            var view = await Host.Ask<ShowGallery, GalleryView>(new ShowGallery(galleryId, viewer, next, count) { SceneId = sceneId });
            tiles.AddRange(view.Tiles);
            if ((next = view.Next) is null)
                return tiles;
        }
    }
}
