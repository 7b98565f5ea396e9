using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Viewing;
using Settings.Contracts;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class SavingOnSqlite() : SavingTests(DatabaseProvider.Sqlite);

public sealed class SavingOnPostgres() : SavingTests(DatabaseProvider.Postgres);

/// <summary>What may be saved and what was, on the real database.</summary>
public abstract class SavingTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task The_list_says_what_each_person_has_already_also_after_a_restart()
    {
        var galleryId = await OnlineGallery("IMG_10.jpg", "IMG_2.jpg", "IMG_1.jpg");
        var (anna, ben) = (await Guest(galleryId), await Guest(galleryId));
        var files = await Files(galleryId, anna);

        (await Host.Handle(new RecordSaved(galleryId, Guid.CreateVersion7(), anna, [files[0].AssetId, files[2].AssetId]))).Succeeded.ShouldBeTrue();
        await Restart();

        files.Select(file => (file.FileName, file.Length, file.IsSaved)).ShouldBe(
            [("IMG_1.jpg", 27L, false), ("IMG_2.jpg", 27L, false), ("IMG_10.jpg", 28L, false)]);
        (await Files(galleryId, anna)).Select(file => file.IsSaved).ShouldBe([true, false, true]);
        (await Files(galleryId, ben)).ShouldAllBe(file => !file.IsSaved);
        Neighbours.Rules = FixedNeighbours.Offering(DownloadOffer.Initial with { Original = false });
        (await Files(galleryId, anna, size: null)).ShouldAllBe(file => !file.IsSaved);
        (await List(new ListSavable(galleryId, anna, Size: DownloadSize.Original))).Refusal!.ToString().ShouldBe("This gallery does not offer downloads in this size.");
        (await Files(galleryId, Viewer.Studio)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_batch_told_by_two_at_once_is_one()
    {
        var galleryId = await OnlineGallery("a.jpg", "b.jpg");
        var (guest, batch) = (await Guest(galleryId), Guid.CreateVersion7());
        Guid[] photos = [.. (await Files(galleryId, guest)).Select(file => file.AssetId)];

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Host.Handle(new RecordSaved(galleryId, batch, guest, photos))));
        await Host.Quiet();

        outcomes.ShouldAllBe(outcome => outcome.Succeeded);
        var told = Heard.All<AssetsDownloaded>().ShouldHaveSingleItem();
        told.DownloadId.ShouldBe(batch);
        told.AssetIds.ShouldBe(photos, ignoreOrder: true);
    }

    [Fact]
    public async Task Favorites_and_a_selection_are_lists_of_their_own()
    {
        var galleryId = await OnlineGallery("a.jpg", "b.jpg", "c.jpg");
        var guest = await Guest(galleryId);
        var all = await Files(galleryId, guest);
        (await Host.Handle(new AddFavorites(galleryId, guest, [all[1].AssetId]))).Succeeded.ShouldBeTrue();

        (await Files(galleryId, guest, favorites: true)).ShouldBe([all[1]]);
        (await Files(galleryId, guest, assetIds: [all[2].AssetId, all[0].AssetId, Guid.CreateVersion7()])).ShouldBe([all[0], all[2]]);
        (await Files(galleryId, await Guest(galleryId), favorites: true)).ShouldBeEmpty();
        (await Files(galleryId, Viewer.Studio, favorites: true)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_may_not_download_gets_no_list()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var guest = await Guest(galleryId);
        var other = await OnlineGallery("b.jpg");
        Neighbours.Rules = Neighbours.Rules with { DownloadEnabled = false };

        (await List(new ListSavable(galleryId, guest))).ShouldBe(new SavableList(null, "Downloads are switched off for this gallery."));
        (await List(new ListSavable(other, guest))).ShouldBe(new SavableList(null, null));
        (await List(new ListSavable(galleryId, Viewer.Nobody))).ShouldBe(new SavableList(null, null));
    }

    private async Task<IReadOnlyList<SavableFile>> Files(
        Guid galleryId, Viewer viewer, bool favorites = false, IReadOnlyList<Guid>? assetIds = null, DownloadSize? size = DownloadSize.Original) =>
        (await List(new ListSavable(galleryId, viewer, favorites, assetIds, size))).Files.ShouldNotBeNull();

    private Task<SavableList> List(ListSavable query) => Host.Ask<ListSavable, SavableList>(query);
}
