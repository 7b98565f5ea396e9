using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Hiding;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class HidingOnSqlite() : HidingTests(DatabaseProvider.Sqlite);

public sealed class HidingOnPostgres() : HidingTests(DatabaseProvider.Postgres);

/// <summary>A hidden photo is gone for everybody else: by every path, single or in bulk, begun before or not, and from every count.</summary>
public abstract class HidingTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private Guid _galleryId;
    private Guid _kiss;
    private Guid _cake;
    private Viewer _guest = null!;

    [Fact]
    public async Task Pages_and_counts_are_as_if_it_was_not_there()
    {
        await Arrive();
        var before = (await Show(_galleryId, _guest)).Head!;
        before.Cover!.AssetId.ShouldBe(_cake);
        await Pick(_cake, _kiss);
        await Hide(_cake);

        var view = await Show(_galleryId, _guest);

        view.Tiles.Select(tile => tile.AssetId).ShouldBe([_kiss]);
        view.Next.ShouldBeNull();
        view.Head.ShouldNotBeNull().ShouldSatisfyAllConditions(
            head => head.AssetCount.ShouldBe(1), head => head.TotalBytes.ShouldBe(view.Tiles[0].Length), head => head.FavoriteCount.ShouldBe(1),
            head => head.Cover!.AssetId.ShouldBe(_kiss), head => (head.HiddenCount, head.CanHide).ShouldBe((0, false)));
        (await Show(_galleryId, _guest, favoritesOnly: true)).Tiles.Select(tile => tile.AssetId).ShouldBe([_kiss]);
        (await Ask(new ShowGallery(_galleryId, _guest) { Only = [_cake] })).Tiles.ShouldBeEmpty();
        (await Ask(new ShowGallery(_galleryId, _guest) { HiddenOnly = true })).Tiles.ShouldBeEmpty();
        (await Choices(null)).Count.ShouldBe(1);
        (await Choices([_cake])).Count.ShouldBe(0);
        (await Host.Ask<ListSavable, SavableList>(new ListSavable(_galleryId, _guest))).Files!.Select(file => file.AssetId).ShouldBe([_kiss]);
    }

    [Fact]
    public async Task Whoever_knows_its_address_gets_what_a_photo_that_never_was_gets()
    {
        await Arrive();
        await Hide(_cake);
        var never = Guid.CreateVersion7();

        foreach (var assetId in new[] { _cake, never })
        {
            (await Picture(_guest, assetId)).ShouldBeNull();
            (await Host.Ask<FindMoving, MovingFile?>(new FindMoving(_galleryId, assetId, _guest))).ShouldBeNull();
            (await Host.Ask<OpenDownload, DownloadAnswer>(new OpenDownload(_galleryId, assetId, _guest))).ShouldBe(new DownloadAnswer(null, null));
            (await Host.Handle(new PrepareDownload(_galleryId, assetId, _guest, DownloadSize.WebSize))).Succeeded.ShouldBeFalse();
            (await Host.Handle(new AddFavorites(_galleryId, _guest, [assetId]))).Reason.ShouldBe("This photo is no longer in the gallery.");
            (await Host.Handle(new RecordDownload(_galleryId, Guid.CreateVersion7(), _guest, assetId))).Reason.ShouldBe("This photo is no longer in the gallery.");
            (await Start(Guid.CreateVersion7(), [assetId])).Reason.ShouldBe("These photos are no longer in the gallery.");
            (await Buyable(_guest, assetId)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Nothing_that_is_noted_of_it_counts()
    {
        await Arrive();
        await Hide(_cake);

        (await Host.Handle(new RecordViews(_galleryId, _guest, false, [_cake]))).ShouldBe(Outcome.Done);
        (await Host.Handle(new RecordSaved(_galleryId, Guid.CreateVersion7(), _guest, [_cake, _kiss]))).ShouldBe(Outcome.Done);
        await Host.Quiet();

        Heard.All<AssetsViewed>().ShouldBeEmpty();
        Heard.All<AssetsDownloaded>().ShouldHaveSingleItem().AssetIds.ShouldBe([_kiss]);
    }

    [Fact]
    public async Task An_archive_from_before_is_sent_no_longer_and_a_new_one_is_without_it()
    {
        await Arrive();
        var archiveId = Guid.CreateVersion7();
        (await Start(archiveId, null)).ShouldBe(Outcome.Done);
        (await Archive(archiveId)).File.ShouldNotBeNull();

        await Hide(_cake);

        (await Archive(archiveId)).ShouldBe(new ArchiveAnswer(null, "Some of these photos are no longer offered to you. Please start the download again."));
        var nextId = Guid.CreateVersion7();
        (await Start(nextId, null)).ShouldBe(Outcome.Done);
        (await Read(db => db.Archives.SingleAsync(archive => archive.Id == nextId))).Manifest.Entries.Select(entry => entry.AssetId).ShouldBe([_kiss]);
        (await Host.Handle(new UnhideAssets(_galleryId, Viewer.Studio, [_cake]))).ShouldBe(Outcome.Done);
        (await Archive(archiveId)).File.ShouldNotBeNull();
    }

    [Fact]
    public async Task Main_clients_see_it_marked_and_find_it_by_itself()
    {
        await Arrive();
        var client = await MainClient();
        (await Host.Handle(new HideAssets(_galleryId, client, [_cake]))).ShouldBe(Outcome.Done);

        var view = await Show(_galleryId, client);

        view.Tiles.ToDictionary(tile => tile.AssetId, tile => tile.IsHidden).ShouldBe(new Dictionary<Guid, bool> { [_cake] = true, [_kiss] = false }, ignoreOrder: true);
        view.Head.ShouldNotBeNull().ShouldSatisfyAllConditions(
            head => (head.AssetCount, head.HiddenCount, head.CanHide).ShouldBe((2, 1, true)), head => head.Cover!.AssetId.ShouldBe(_cake));
        (await Ask(new ShowGallery(_galleryId, client) { HiddenOnly = true })).Tiles.Select(tile => tile.AssetId).ShouldBe([_cake]);
        (await Picture(client, _cake)).ShouldNotBeNull();
        (await Picture(Viewer.Studio, _cake)).ShouldNotBeNull();
        (await Buyable(client, _cake)).ShouldBe([_cake]);
        (await Host.Ask<OpenDownload, DownloadAnswer>(new OpenDownload(_galleryId, _cake, client))).File.ShouldNotBeNull();
        await Host.Quiet();
        Heard.All<AssetsHidden>().ShouldHaveSingleItem().AssetIds.ShouldBe([_cake]);
    }

    [Fact]
    public async Task Removed_while_hidden_it_leaves_no_name_among_the_gone_favorites_of_others()
    {
        await Arrive();
        await Pick(_cake);
        await Hide(_cake);
        await Read(db => db.Assets.Where(asset => asset.Id == _cake).ExecuteUpdateAsync(change => change.SetProperty(asset => asset.GoneAt, (DateTimeOffset?)Clock.GetUtcNow())));

        (await Show(_galleryId, _guest, favoritesOnly: true)).Head!.GoneFavorites.ShouldBeEmpty();
    }

    private async Task Arrive()
    {
        _galleryId = await OnlineGallery("cake.jpg", "kiss.jpg");
        var tiles = (await Show(_galleryId, Viewer.Studio)).Tiles;
        (_cake, _kiss) = (tiles[0].AssetId, tiles[1].AssetId);
        (await Host.Handle(new ChooseCover(_galleryId, _cake))).ShouldBe(Outcome.Done);
        _guest = await Guest(_galleryId);
        (await Picture(_guest, _cake)).ShouldNotBeNull();
    }

    private async Task<Viewer> MainClient()
    {
        (await Host.Handle(new InvitePerson(_galleryId, Guid.CreateVersion7(), "Anna", "anna@example.com", null) { Type = VisitorType.MainClient })).ShouldBe(Outcome.Done);
        var grant = await Read(db => db.Grants.SingleAsync(one => one.Email == "anna@example.com"));
        return Viewer.Visitor(grant.VisitorId!.Value, grant.Id);
    }

    private async Task Hide(Guid assetId) => (await Host.Handle(new HideAssets(_galleryId, Viewer.Studio, [assetId]))).ShouldBe(Outcome.Done);

    private async Task Pick(params Guid[] assetIds) => (await Host.Handle(new AddFavorites(_galleryId, _guest, assetIds))).ShouldBe(Outcome.Done);

    private Task<GalleryView> Ask(ShowGallery query) => Host.Ask<ShowGallery, GalleryView>(query);

    private Task<MediaFile?> Picture(Viewer viewer, Guid assetId) => Host.Ask<FindMedia, MediaFile?>(new FindMedia(_galleryId, assetId, viewer));

    private Task<Outcome> Start(Guid archiveId, IReadOnlyList<Guid>? assetIds) => Host.Handle(new StartArchive(_galleryId, archiveId, _guest, assetIds));

    private Task<ArchiveAnswer> Archive(Guid archiveId) => Host.Ask<OpenArchive, ArchiveAnswer>(new OpenArchive(_galleryId, archiveId, _guest));

    private Task<DownloadChoices> Choices(IReadOnlyList<Guid>? assetIds) => Host.Ask<ReadDownloads, DownloadChoices>(new ReadDownloads(_galleryId, _guest, assetIds));

    private async Task<IEnumerable<Guid>> Buyable(Viewer viewer, params Guid[] assetIds)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IAssetCatalogue>().Visible(_galleryId, viewer.VisitorId!.Value, assetIds, None)).Select(asset => asset.AssetId);
    }
}
