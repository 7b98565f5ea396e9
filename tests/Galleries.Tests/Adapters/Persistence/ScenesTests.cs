using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Hiding;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Viewing;
using Microsoft.Extensions.DependencyInjection;

namespace Galleries.Tests.Adapters.Persistence;

/// <summary>A link of one scene: nothing of another leads out by any path, single or in bulk, and no count tells of it.</summary>
public abstract class ScenesTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private readonly Guid _partyId = Guid.CreateVersion7();
    private readonly Guid _grantId = Guid.CreateVersion7();
    private Guid _galleryId;
    private Guid _ceremony;
    private Guid _party;
    private Viewer _viewer = null!;

    [Fact]
    public async Task A_page_shows_and_counts_what_the_link_shows_alone()
    {
        await Arrive();

        var view = await Show(_galleryId, _viewer);

        view.Tiles.Select(tile => tile.AssetId).ShouldBe([_party]);
        view.Head.ShouldNotBeNull().ShouldSatisfyAllConditions(
            head => head.AssetCount.ShouldBe(1), head => head.TotalBytes.ShouldBe(view.Tiles[0].Length), head => head.Cover!.AssetId.ShouldBe(_party));
        (await Host.Ask<ShowGallery, GalleryView>(new ShowGallery(_galleryId, _viewer) { Only = [_ceremony] })).Tiles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pictures_files_and_picks_of_another_scene_are_as_if_they_were_not()
    {
        await Arrive();

        (await Picture(_party)).ShouldNotBeNull();
        (await Picture(_ceremony)).ShouldBeNull();
        (await File(_party)).File.ShouldNotBeNull();
        (await File(_ceremony)).ShouldBe(new DownloadAnswer(null, null));
        (await Host.Handle(new AddFavorites(_galleryId, _viewer, [_ceremony]))).Reason.ShouldBe("This photo is no longer in the gallery.");
        (await Host.Handle(new AddFavorites(_galleryId, _viewer, [_ceremony, _party]))).ShouldBe(Outcome.Done);
        (await Show(_galleryId, _viewer)).Head!.FavoriteCount.ShouldBe(1);
        (await Host.Handle(new RecordDownload(_galleryId, Guid.CreateVersion7(), _viewer, _ceremony))).Succeeded.ShouldBeFalse();
        (await Host.Handle(new PrepareDownload(_galleryId, _ceremony, _viewer, DownloadSize.WebSize))).Succeeded.ShouldBeFalse();
        (await Buyable(_ceremony, _party)).ShouldBe([_party]);
    }

    [Fact]
    public async Task Downloads_in_bulk_hold_what_the_link_shows_alone()
    {
        await Arrive();

        (await Choices(null)).Count.ShouldBe(1);
        (await Choices([_ceremony])).Count.ShouldBe(0);
        (await Savable()).Files!.Select(file => file.AssetId).ShouldBe([_party]);
        (await Start(Guid.CreateVersion7(), [_ceremony])).Reason.ShouldBe("These photos are no longer in the gallery.");
        var archiveId = Guid.CreateVersion7();
        (await Start(archiveId, null)).ShouldBe(Outcome.Done);
        (await Read(db => Task.FromResult(db.Archives.Single(archive => archive.Id == archiveId)))).Manifest.Entries.Select(entry => entry.AssetId).ShouldBe([_party]);
    }

    [Fact]
    public async Task An_archive_made_before_a_link_was_narrowed_is_not_sent_anymore_and_comes_back_with_the_scene()
    {
        await Arrive(LinkRule.Open);
        var archiveId = Guid.CreateVersion7();
        (await Start(archiveId, null)).ShouldBe(Outcome.Done);
        (await Archive(archiveId)).File.ShouldNotBeNull();

        await Narrow(LinkRule.Open with { Scenes = [_partyId] });
        (await Archive(archiveId)).ShouldBe(new ArchiveAnswer(null, "Some of these photos are no longer offered to you. Please start the download again."));
        await Narrow(LinkRule.Open with { Sizes = [DownloadSize.WebSize] });
        (await Archive(archiveId)).Refusal.ShouldNotBeNull();
        await Narrow(LinkRule.Open with { ExpiresOn = new DateOnly(2030, 1, 1) });
        (await Archive(archiveId)).File.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_scene_kept_from_a_type_is_looked_at_and_not_downloaded()
    {
        await Arrive(LinkRule.Open);
        (await Host.Handle(new ChangeScene(_galleryId, _partyId, "Party", [VisitorType.Vendor]))).ShouldBe(Outcome.Done);

        var tiles = (await Show(_galleryId, _viewer)).Tiles;
        tiles.ToDictionary(tile => tile.AssetId, tile => tile.CanDownload).ShouldBe(new Dictionary<Guid, bool> { [_ceremony] = true, [_party] = false }, ignoreOrder: true);
        (await Picture(_party)).ShouldNotBeNull();
        (await File(_party)).Refusal!.ToString().ShouldBe("The photos of this scene are not offered for download.");
        (await Choices(null)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_scene_is_downloaded_alone_as_far_as_the_link_and_the_scene_allow()
    {
        await Arrive(LinkRule.Open);
        var (archiveId, asked) = (Guid.CreateVersion7(), new ReadDownloads(_galleryId, _viewer) { SceneId = _partyId });

        (await Show(_galleryId, _viewer)).Head!.Chapters.ShouldHaveSingleItem().CanDownload.ShouldBeTrue();
        (await Host.Ask<ReadDownloads, DownloadChoices>(asked)).Count.ShouldBe(1);
        (await Host.Ask<ListSavable, SavableList>(new ListSavable(_galleryId, _viewer) { SceneId = _partyId })).Files!.Select(file => file.AssetId).ShouldBe([_party]);
        (await Host.Handle(new StartArchive(_galleryId, archiveId, _viewer, null) { SceneId = _partyId })).ShouldBe(Outcome.Done);
        (await Read(db => Task.FromResult(db.Archives.Single(archive => archive.Id == archiveId)))).ShouldSatisfyAllConditions(
            archive => archive.Manifest.Entries.Select(entry => entry.AssetId).ShouldBe([_party]), archive => archive.FileName.ShouldBe("Anna & Ben - Party.zip"));

        (await Host.Handle(new ChangeScene(_galleryId, _partyId, "Party/Dance", [VisitorType.Vendor]))).ShouldBe(Outcome.Done);
        (await Show(_galleryId, _viewer)).Head!.Chapters.ShouldHaveSingleItem().CanDownload.ShouldBeFalse();
        (await Host.Ask<ReadDownloads, DownloadChoices>(asked)).Refusal!.ToString().ShouldBe("There is nothing to download in this scene.");
        (await Host.Handle(new StartArchive(_galleryId, Guid.CreateVersion7(), _viewer, null) { SceneId = _partyId })).Reason.ShouldBe("There is nothing to download in this scene.");
        (await Host.Handle(new StartArchive(_galleryId, Guid.CreateVersion7(), _viewer, [_ceremony]) { SceneId = _partyId })).Succeeded.ShouldBeFalse();
        (await Host.Handle(new StartArchive(_galleryId, archiveId = Guid.CreateVersion7(), Viewer.Studio, null) { SceneId = _partyId })).ShouldBe(Outcome.Done);
        (await Read(db => Task.FromResult(db.Archives.Single(archive => archive.Id == archiveId)))).FileName.ShouldBe("Anna & Ben - Party-Dance.zip");
    }

    [Fact]
    public async Task What_many_are_asked_and_what_one_is_asked_are_the_same()
    {
        await Arrive(LinkRule.Open);
        Guid?[] scenes = [null, _partyId, Guid.CreateVersion7()];
        IReadOnlyList<Guid>?[] lists = [null, [], [_partyId], [scenes[2]!.Value, _partyId]];
        (await Host.Handle(new HideAssets(_galleryId, Viewer.Studio, [await Upload(_galleryId, "hidden.jpg"), _party]))).ShouldBe(Outcome.Done);
        await AllReady(_galleryId);
        var all = await Read(db => Task.FromResult(db.Assets.ToList()));

        foreach (var only in lists)
            foreach (var (except, showsHidden) in lists.SelectMany(list => new[] { (list, true), (list, false) }))
            {
                var sight = Sight.Of(only, except, showsHidden);
                await using var scope = Host.Services.CreateAsyncScope();
                var found = await scope.ServiceProvider.GetRequiredService<Ports.IAssetRepository>().Visible(_galleryId, sight, AssetOrder.NameAscending, None);
                found.Select(asset => asset.Id).ShouldBe(all.Where(sight.Shows).Select(asset => asset.Id), ignoreOrder: true);
            }
    }

    [Fact]
    public async Task The_studio_arranges_scenes()
    {
        await Arrive();
        (await Host.Handle(new ChangeScene(_galleryId, _partyId, "Dancing", []))).ShouldBe(Outcome.Done);
        (await Scenes()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(scene => scene.Name.ShouldBe("Dancing"), scene => scene.Assets.ShouldBe(1));
        (await Host.Handle(new PutIntoScene(_galleryId, Guid.CreateVersion7(), [_ceremony]))).Reason.ShouldBe("That scene is no longer there.");

        (await Host.Handle(new RemoveScene(_galleryId, _partyId))).ShouldBe(Outcome.Done);

        (await Scenes()).ShouldBeEmpty();
        (await Show(_galleryId, Viewer.Studio)).Tiles.Count.ShouldBe(2);
        (await Show(_galleryId, _viewer)).Tiles.ShouldBeEmpty();
        (await Picture(_party)).ShouldBeNull();
    }

    [Fact]
    public async Task The_studio_reads_what_a_link_may_do_and_how_it_was_opened()
    {
        await Arrive(LinkRule.Open with { Scenes = [_partyId], Sizes = [DownloadSize.WebSize], ExpiresOn = new DateOnly(2030, 1, 1), Note = "Florist" });
        Clock.Advance(TimeSpan.FromMinutes(1));
        (await Host.Handle(new EnterGallery(_galleryId, _grantId, Guid.CreateVersion7(), "Safari on iPhone", "203.0.113.0/24"))).ShouldBe(Outcome.Done);

        var card = (await Grants(_galleryId)).Single(grant => grant.GrantId == _grantId);
        card.ShouldSatisfyAllConditions(
            grant => grant.Type.ShouldBe(VisitorType.Vendor), grant => grant.Visitors.ShouldBe(2), grant => grant.Expired.ShouldBeFalse(),
            grant => grant.Rule.Scenes.ShouldBe([_partyId]), grant => grant.Rule.Sizes.ShouldBe([DownloadSize.WebSize]), grant => grant.Rule.Note.ShouldBe("Florist"));
        var openings = await Host.Ask<ListOpenings, IReadOnlyList<LinkOpening>>(new ListOpenings(_galleryId, _grantId));
        openings.Select(opening => (opening.Device, opening.Network, opening.Visitor)).ShouldBe([("Safari on iPhone", "203.0.113.0/24", 2), ("", "", 1)]);
        (await Host.Ask<ListOpenings, IReadOnlyList<LinkOpening>>(new ListOpenings(Guid.CreateVersion7(), _grantId))).ShouldBeEmpty();
    }

    /// <summary>A vendor by a link; without a rule, one that shows the party alone.</summary>
    private async Task Arrive(LinkRule? rule = null)
    {
        _galleryId = await OnlineGallery("ceremony.jpg", "party.jpg");
        var tiles = (await Show(_galleryId, Viewer.Studio)).Tiles;
        (_ceremony, _party) = (tiles[0].AssetId, tiles[1].AssetId);
        (await Host.Handle(new AddScene(_galleryId, _partyId, "Party"))).ShouldBe(Outcome.Done);
        (await Host.Handle(new PutIntoScene(_galleryId, _partyId, [_party]))).ShouldBe(Outcome.Done);
        (await Host.Handle(new MakeInviteLink(_galleryId, _grantId, VisitorType.Vendor, rule ?? LinkRule.Open with { Scenes = [_partyId] }))).ShouldBe(Outcome.Done);
        var visitorId = Guid.CreateVersion7();
        (await Host.Handle(new EnterGallery(_galleryId, _grantId, visitorId))).ShouldBe(Outcome.Done);
        _viewer = Viewer.Visitor(visitorId, _grantId, 1);
    }

    private async Task Narrow(LinkRule rule) => (await Host.Handle(new ChangeGrant(_galleryId, _grantId, rule))).ShouldBe(Outcome.Done);

    private Task<MediaFile?> Picture(Guid assetId) => Host.Ask<FindMedia, MediaFile?>(new FindMedia(_galleryId, assetId, _viewer));

    private Task<DownloadAnswer> File(Guid assetId) =>
        Host.Ask<OpenDownload, DownloadAnswer>(new OpenDownload(_galleryId, assetId, _viewer, DownloadSize.Original));

    private Task<Outcome> Start(Guid archiveId, IReadOnlyList<Guid>? assetIds) => Host.Handle(new StartArchive(_galleryId, archiveId, _viewer, assetIds));

    private Task<ArchiveAnswer> Archive(Guid archiveId) => Host.Ask<OpenArchive, ArchiveAnswer>(new OpenArchive(_galleryId, archiveId, _viewer));

    private Task<DownloadChoices> Choices(IReadOnlyList<Guid>? assetIds) =>
        Host.Ask<ReadDownloads, DownloadChoices>(new ReadDownloads(_galleryId, _viewer, assetIds));

    private Task<SavableList> Savable() => Host.Ask<ListSavable, SavableList>(new ListSavable(_galleryId, _viewer));

    private Task<IReadOnlyList<SceneCard>> Scenes() => Host.Ask<ListScenes, IReadOnlyList<SceneCard>>(new ListScenes(_galleryId));

    private async Task<IEnumerable<Guid>> Buyable(params Guid[] assetIds)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var catalogue = scope.ServiceProvider.GetRequiredService<IAssetCatalogue>();
        return (await catalogue.Visible(_galleryId, _viewer.VisitorId!.Value, assetIds, None)).Select(asset => asset.AssetId);
    }
}

public sealed class ScenesOnSqliteTests() : ScenesTests(DatabaseProvider.Sqlite);

public sealed class ScenesOnPostgresTests() : ScenesTests(DatabaseProvider.Postgres);
