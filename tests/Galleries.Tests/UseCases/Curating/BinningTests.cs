using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Binning;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Sweeping;

namespace Galleries.Tests.UseCases.Curating;

public sealed class BinningTests
{
    private static readonly TimeSpan Kept = KeptBytes.Usually.For;

    private readonly Studio _studio = new();
    private readonly Asset _kiss;
    private readonly Asset _cake;

    public BinningTests() => (_kiss, _cake) = (_studio.Photo("kiss.jpg"), _studio.Photo("cake.jpg"));

    [Fact]
    public async Task What_is_thrown_away_is_gone_at_once_and_its_bytes_wait()
    {
        var binId = await Bin(_kiss);

        (_kiss.GoneAt, _kiss.IsInBin, _kiss.BinId).ShouldBe((Cast.Now, true, binId));
        _studio.Kept.Leftovers.ShouldHaveSingleItem().ShouldSatisfyAllConditions(left => left.BlobKey.ShouldBe(_kiss.BlobKey), left => left.DueAt.ShouldBe(Cast.Now + Kept));
        _studio.Only<AssetsRemoved>().AssetIds.ShouldBe([_kiss.Id]);
    }

    [Fact]
    public async Task It_comes_back_as_it_was_with_place_hiding_and_picks()
    {
        var scene = Guid.CreateVersion7();
        _studio.Gallery.AddScene(scene, "Party").ShouldBe(Outcome.Done);
        _kiss.PutInto(scene);
        _kiss.Hide(Cast.Now);
        _studio.Kept.CollectionItems.Add(new CollectionItem(Guid.CreateVersion7(), _kiss.Id, Cast.Now));
        await Bin(_kiss);

        (await Restore(_kiss)).ShouldBe(Outcome.Done);

        (_kiss.GoneAt, _kiss.BinnedAt, _kiss.SceneId, _kiss.HiddenAt).ShouldBe((null, null, scene, Cast.Now));
        _studio.Kept.CollectionItems.Count.ShouldBe(1);
        _studio.Kept.Leftovers.ShouldBeEmpty();
        _studio.Only<AssetsReturned>().Assets.ShouldBe([_kiss.Fact]);
    }

    [Fact]
    public async Task What_went_together_comes_back_together_and_nothing_else()
    {
        await Bin(_cake);
        var other = _studio.Photo("ring.jpg");
        var binId = await Bin(_kiss, other);

        (await Studio.Do(_studio.Restoring, new RestoreAssets(_studio.Gallery.Id, []) { BinId = binId })).ShouldBe(Outcome.Done);

        new[] { _kiss, other, _cake }.Select(asset => asset.IsInBin).ShouldBe([false, false, true]);
    }

    [Fact]
    public async Task A_scene_that_went_meanwhile_is_not_gone_back_to()
    {
        var scene = Guid.CreateVersion7();
        _studio.Gallery.AddScene(scene, "Party").ShouldBe(Outcome.Done);
        _kiss.PutInto(scene);
        await Bin(_kiss);
        _studio.Gallery.RemoveScene(scene);

        (await Restore(_kiss)).ShouldBe(Outcome.Done);

        _kiss.SceneId.ShouldBeNull();
    }

    [Fact]
    public async Task The_cover_comes_back_with_the_point_that_stays_in_sight_unless_another_was_chosen()
    {
        _studio.Gallery.DesignCover(new CoverDesign(_kiss.Id, 20, 70, "", "")).ShouldBe(Outcome.Done);
        await Bin(_kiss);
        (_studio.Gallery.CoverAssetId, _studio.Gallery.CoverAcross).ShouldBe((_cake.Id, CoverDesign.UsualAcross));

        await Restore(_kiss);
        (_studio.Gallery.CoverAssetId, _studio.Gallery.CoverAcross, _studio.Gallery.CoverDown).ShouldBe((_kiss.Id, 20, 70));

        await Bin(_kiss);
        var ring = _studio.Photo("ring.jpg");
        _studio.Gallery.ChooseCover(ring.Id);
        await Restore(_kiss);
        _studio.Gallery.CoverAssetId.ShouldBe(ring.Id);
    }

    [Fact]
    public async Task After_thirty_days_it_is_deleted_for_good()
    {
        _studio.Kept.CollectionItems.Add(new CollectionItem(Guid.CreateVersion7(), _kiss.Id, Cast.Now));
        await Bin(_kiss);

        _studio.Clock.Advance(Kept - TimeSpan.FromMinutes(1));
        await Sweep();
        _kiss.IsInBin.ShouldBeTrue();
        (await Restore(_kiss)).Reason.ShouldBe("The time of \"kiss.jpg\" in the bin is over.");

        _studio.Clock.Advance(TimeSpan.FromMinutes(1));
        await Sweep();
        _studio.Kept.Assets.ShouldBe([_cake]);
        _studio.Kept.CollectionItems.ShouldBeEmpty();
        _studio.Kept.Leftovers.ShouldHaveSingleItem().DueAt.ShouldBe(_studio.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Deleted_for_good_it_is_told_once_that_it_went()
    {
        await Bin(_kiss);

        (await Studio.Do(_studio.Removing, new RemoveAssets(_studio.Gallery.Id, []) { WholeBin = true })).ShouldBe(Outcome.Done);

        _studio.Kept.Assets.ShouldBe([_cake]);
        _studio.Only<AssetsRemoved>().AssetIds.ShouldBe([_kiss.Id]);
        (await Restore(_kiss)).Reason.ShouldBe("These photos are no longer in the bin.");
    }

    [Fact]
    public async Task What_somebody_paid_for_stays_for_them_alone()
    {
        _studio.Kept.PaidDownloads.Add(new PaidDownload(Guid.CreateVersion7(), _kiss.Id, _studio.Gallery.Id, Guid.CreateVersion7(), VisitorType.Guest, null, null, Cast.Now));
        await Bin(_kiss);

        await Studio.Do(_studio.Removing, new RemoveAssets(_studio.Gallery.Id, [_kiss.Id]));

        (_kiss.IsInBin, _kiss.GoneAt, _kiss.ErasedAt).ShouldBe((false, Cast.Now, Cast.Now));
        _studio.Kept.Assets.ShouldContain(_kiss);
        _studio.Kept.Leftovers.ShouldHaveSingleItem().AssetId.ShouldBe(_kiss.Id);
    }

    [Fact]
    public async Task What_came_from_a_source_is_remembered_so_that_no_update_brings_it_back()
    {
        _kiss.Link("day/kiss.jpg", "1");
        await Bin(_kiss);

        await Studio.Do(_studio.Removing, new RemoveAssets(_studio.Gallery.Id, [_kiss.Id]));

        (_kiss.IsInBin, _kiss.BinnedAt, _kiss.ErasedAt, _kiss.Placeholder).ShouldBe((false, Cast.Now, Cast.Now, ""));
        _studio.Kept.Leftovers.ShouldHaveSingleItem().AssetId.ShouldBeNull();
    }

    [Fact]
    public async Task Uploaded_while_it_is_in_the_bin_it_comes_back_from_there()
    {
        await Bin(_kiss);

        var outcome = (await _studio.ThrownAway.BringBack(_studio.Gallery.Id, _kiss.ContentKey, CancellationToken.None)).ShouldNotBeNull();

        outcome.ShouldBe(Outcome.Refused("This photo was in the bin, and is back in the gallery as \"kiss.jpg\".", "Duplicate"));
        _kiss.GoneAt.ShouldBeNull();
        (await _studio.ThrownAway.BringBack(_studio.Gallery.Id, _kiss.ContentKey, CancellationToken.None)).ShouldBeNull();
    }

    private async Task<Guid> Bin(params Asset[] going)
    {
        var binId = Guid.CreateVersion7();
        (await Studio.Do(new BinAssetsHandler(_studio.Kept, _studio.Kept, _studio.Versions, _studio.Told, _studio.Clock), new BinAssets(_studio.Gallery.Id, binId, [.. going.Select(asset => asset.Id)])))
            .ShouldBe(Outcome.Done);
        return binId;
    }

    private Task<Outcome> Restore(Asset asset) => Studio.Do(_studio.Restoring, new RestoreAssets(_studio.Gallery.Id, [asset.Id]));

    private Task<Outcome> Sweep() => Studio.Do(new SweepBinHandler(_studio.Kept, _studio.Eraser, _studio.Told, KeptBytes.Usually, _studio.Clock), new SweepBin());
}
