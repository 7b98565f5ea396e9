using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Binning;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class BinOnSqlite() : BinTests(DatabaseProvider.Sqlite);

public sealed class BinOnPostgres() : BinTests(DatabaseProvider.Postgres);

/// <summary>What is in the bin is gone for everybody by every path and from every count, and comes back as it was.</summary>
public abstract class BinTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private Guid _galleryId;
    private Guid _cake;
    private Guid _kiss;
    private Viewer _guest = null!;

    [Fact]
    public async Task Nobody_finds_it_by_any_path_and_no_count_has_it()
    {
        await Arrive();
        (await Host.Handle(new AddFavorites(_galleryId, _guest, [_cake, _kiss]))).ShouldBe(Outcome.Done);
        await Bin(_cake);

        foreach (var viewer in new[] { _guest, Viewer.Studio })
        {
            var view = await Show(_galleryId, viewer);
            view.Tiles.Select(tile => tile.AssetId).ShouldBe([_kiss]);
            view.Head.ShouldNotBeNull().ShouldSatisfyAllConditions(head => head.AssetCount.ShouldBe(1), head => head.TotalBytes.ShouldBe(view.Tiles[0].Length), head => head.Cover!.AssetId.ShouldBe(_kiss));
            (await Host.Ask<OpenDownload, DownloadAnswer>(new OpenDownload(_galleryId, _cake, viewer))).ShouldBe(new DownloadAnswer(null, null));
        }

        (await Show(_galleryId, _guest)).Head!.FavoriteCount.ShouldBe(1);
        (await Show(_galleryId, _guest, favoritesOnly: true)).Head!.GoneFavorites.ShouldBeEmpty();
        (await Host.Ask<ListSavable, SavableList>(new ListSavable(_galleryId, _guest))).Files!.Select(file => file.AssetId).ShouldBe([_kiss]);
        (await Host.Handle(new AddFavorites(_galleryId, _guest, [_cake]))).Reason.ShouldBe("This photo is no longer in the gallery.");
        (await Board(_galleryId)).ShouldSatisfyAllConditions(board => board.Ready.ShouldBe(1), board => board.InBin.ShouldBe(1));
        (await Host.Ask<FindMedia, MediaFile?>(new FindMedia(_galleryId, _cake, _guest))).ShouldBeNull();
        (await Host.Ask<FindMedia, MediaFile?>(new FindMedia(_galleryId, _cake, Viewer.As(new Pose(VisitorType.MainClient, null))))).ShouldBeNull();
        (await Host.Ask<FindMedia, MediaFile?>(new FindMedia(_galleryId, _cake, Viewer.Studio))).ShouldNotBeNull();
        (await Host.Ask<FindMedia, MediaFile?>(new FindMedia(Guid.CreateVersion7(), _cake, Viewer.Studio))).ShouldBeNull();
    }

    [Fact]
    public async Task Put_back_it_is_picked_again_and_the_cover_again()
    {
        await Arrive();
        (await Host.Handle(new AddFavorites(_galleryId, _guest, [_cake]))).ShouldBe(Outcome.Done);
        var binId = await Bin(_cake, _kiss);
        (await Host.Ask<ReadBin, Bin>(new ReadBin(_galleryId))).ShouldSatisfyAllConditions(
            bin => (bin.Count, bin.Paid, bin.HasMore).ShouldBe((2, 0, false)), bin => bin.Photos.Select(photo => photo.Picks).ShouldBe([1, 0]),
            bin => bin.Photos[0].GoesAt.ShouldBe(bin.Photos[0].BinnedAt.AddDays(30)));
        (await Show(_galleryId, _guest)).Head!.Cover.ShouldBeNull();

        (await Host.Handle(new RestoreAssets(_galleryId, []) { BinId = binId })).ShouldBe(Outcome.Done);

        var view = await Show(_galleryId, _guest);
        view.Tiles.Select(tile => (tile.AssetId, tile.Favorite)).ShouldBe([(_cake, true), (_kiss, false)]);
        view.Head!.Cover.ShouldNotBeNull().AssetId.ShouldBe(_cake);
        (await Host.Ask<ReadBin, Bin>(new ReadBin(_galleryId) { BinId = binId })).Count.ShouldBe(0);
        (await Read(db => db.Leftovers.CountAsync())).ShouldBe(0);
        await Host.Quiet();
        Heard.All<AssetsReturned>().ShouldHaveSingleItem().Assets.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Its_file_uploaded_again_brings_it_back()
    {
        await Arrive();
        var outcome = await TryUpload(_galleryId, Guid.CreateVersion7(), "new.jpg", "picture 10x10 new");
        outcome.ShouldBe(Outcome.Done);
        var added = await Read(db => db.Assets.Where(asset => asset.FileName == "new.jpg").Select(asset => asset.Id).SingleAsync());
        await AllReady(_galleryId);
        await Bin(added);

        (await TryUpload(_galleryId, Guid.CreateVersion7(), "again.jpg", "picture 10x10 new")).ShouldBe(Outcome.Refused("This photo was in the bin, and is back in the gallery as \"new.jpg\".", "Duplicate"));

        (await Show(_galleryId, _guest)).Tiles.ShouldContain(tile => tile.AssetId == added);
    }

    [Fact]
    public async Task After_thirty_days_its_bytes_are_gone_and_so_is_it()
    {
        await Arrive();
        var before = BlobCount();
        await Bin(_cake);
        BlobCount().ShouldBe(before);

        Clock.Advance(TimeSpan.FromDays(30));

        await Eventually(async () =>
        {
            Clock.Advance(TimeSpan.FromMinutes(15));
            return BlobCount() == before - 1 && await Read(db => db.Leftovers.CountAsync()) == 0;
        });
        (await Read(db => db.Assets.IgnoreQueryFilters().Select(asset => asset.Id).ToListAsync())).ShouldBe([_kiss]);
        Imaging.Removed.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_gallery_takes_its_bin_with_it()
    {
        await Arrive();
        await Bin(_cake);

        (await Host.Handle(new RemoveGallery(_galleryId, (await Host.Ask<ReadGallery, GalleryCard?>(new ReadGallery(_galleryId)))!.Name))).ShouldBe(Outcome.Done);
        await Host.Quiet();

        await Eventually(() => Task.FromResult(BlobCount() == 0));
        (await Read(db => db.Assets.IgnoreQueryFilters().CountAsync())).ShouldBe(0);
    }

    private async Task Arrive()
    {
        _galleryId = await OnlineGallery("cake.jpg", "kiss.jpg");
        var tiles = (await Show(_galleryId, Viewer.Studio)).Tiles;
        (_cake, _kiss) = (tiles[0].AssetId, tiles[1].AssetId);
        (await Host.Handle(new ChooseCover(_galleryId, _cake))).ShouldBe(Outcome.Done);
        _guest = await Guest(_galleryId);
    }

    private async Task<Guid> Bin(params Guid[] assetIds)
    {
        var binId = Guid.CreateVersion7();
        (await Host.Handle(new BinAssets(_galleryId, binId, assetIds))).ShouldBe(Outcome.Done);
        return binId;
    }
}
