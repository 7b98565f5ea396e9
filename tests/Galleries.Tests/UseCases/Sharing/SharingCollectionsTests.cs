using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Presenting;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Sharing;

/// <summary>A share of a collection shows what is in it at any moment, as long as its maker may open it.</summary>
public sealed class SharingCollectionsTests
{
    private readonly Studio _studio = new();
    private readonly Viewer _anna;
    private readonly Guid _shareId = Guid.CreateVersion7();
    private readonly Guid _albumId = Guid.CreateVersion7();
    private readonly Asset _kiss;
    private readonly Asset _cake;
    private readonly Asset _dance;

    public SharingCollectionsTests()
    {
        _anna = _studio.MainClient();
        (_kiss, _cake, _dance) = (_studio.Photo("1-kiss.jpg"), _studio.Photo("2-cake.jpg"), _studio.Photo("3-dance.jpg"));
    }

    private Filing Filing => _studio.Filing;

    [Fact]
    public async Task It_follows_the_collection_and_the_studio_hears_what_it_showed_in_the_order_everybody_sees()
    {
        await Make(_anna, _albumId, "Album", _dance.Id, _kiss.Id);
        (await Share(_anna, _albumId)).ShouldBe(Outcome.Done);
        _studio.Only<ItemsShared>().AssetIds.ShouldBe([_kiss.Id, _dance.Id]);
        (await Shown()).ShouldBe("kiss dance");

        await Studio.Do(new CollectAssetsHandler(_studio.Reception, Filing), new CollectAssets(_studio.Gallery.Id, _anna, _albumId, [_cake.Id]));
        await Studio.Do(new UncollectAssetsHandler(_studio.Reception, Filing), new UncollectAssets(_studio.Gallery.Id, _anna, _albumId, [_kiss.Id]));
        (await Shown()).ShouldBe("cake dance");
        _dance.Hide(Cast.Now);
        (await Shown()).ShouldBe("cake");
    }

    [Fact]
    public async Task Nobody_shares_what_is_somebody_elses_or_made_for_others()
    {
        await Make(_anna, _albumId, "Album", _kiss.Id);
        var (proposalId, guest) = (Guid.CreateVersion7(), _studio.Guest());
        await Present(proposalId, VisitorType.MainClient);

        (await Share(guest, _albumId)).ShouldBe(Filing.NoSuchCollection);
        (await Share(guest, proposalId)).ShouldBe(Filing.NoSuchCollection);
        (await Share(_anna, Guid.CreateVersion7())).ShouldBe(Filing.NoSuchCollection);
        _studio.Told.Told.OfType<ItemsShared>().ShouldBeEmpty();
        _studio.Kept.Grants.ShouldNotContain(grant => grant.Id == _shareId);
    }

    [Fact]
    public async Task One_that_the_photographer_made_is_shared_as_long_as_it_is_shown_to_who_shares_it()
    {
        var proposalId = Guid.CreateVersion7();
        await Present(proposalId, VisitorType.MainClient);
        (await Share(_anna, proposalId)).ShouldBe(Outcome.Done);
        (await Shown()).ShouldBe("kiss cake");

        await Present(proposalId, VisitorType.Vendor);
        (await Shown()).ShouldBe("");
        await Present(proposalId, VisitorType.Vendor, VisitorType.MainClient);
        (await Shown()).ShouldBe("kiss cake");

        await Studio.Do(new WithdrawCollectionHandler(new Presentation(_studio.Kept, _studio.Kept, _studio.Clock), _studio.Dissolving), new WithdrawCollection(_studio.Gallery.Id, proposalId));
        Made.WithdrawnAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task It_ends_with_the_collection_and_of_two_that_are_merged_the_one_that_stays_is_still_shared()
    {
        var (staysId, staysShareId) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Make(_anna, _albumId, "Album", _kiss.Id);
        await Make(_anna, staysId, "Wall", _cake.Id);
        await Share(_anna, _albumId);
        await Share(_anna, staysId, staysShareId);
        var friend = await Enter(_shareId);

        await Studio.Do(new MergeCollectionsHandler(_studio.Reception, Filing, _studio.Dissolving, _studio.Kept), new MergeCollections(_studio.Gallery.Id, _anna, _albumId, staysId));
        (await Ask(friend)).Verdict.ShouldBe(Verdict.Unknown);
        (await Shown(staysShareId)).ShouldBe("kiss cake");

        await Studio.Do(new DeleteCollectionHandler(_studio.Reception, Filing, _studio.Dissolving), new DeleteCollection(_studio.Gallery.Id, _anna, staysId));
        _studio.Kept.Grants.Single(grant => grant.Id == staysShareId).WithdrawnAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task It_shows_never_more_than_its_makers_own_link()
    {
        await Make(_anna, _albumId, "Album", _kiss.Id, _cake.Id);
        await Share(_anna, _albumId);
        var (friend, ownId, furtherId) = (await Enter(_shareId), Guid.CreateVersion7(), Guid.CreateVersion7());
        await Make(friend, ownId, "Ours", _kiss.Id, _dance.Id);
        (await Share(friend, ownId, furtherId)).ShouldBe(Outcome.Done);
        (await Shown(furtherId)).ShouldBe("kiss");

        await Studio.Do(new UncollectAssetsHandler(_studio.Reception, Filing), new UncollectAssets(_studio.Gallery.Id, _anna, _albumId, [_kiss.Id]));
        (await Shown(furtherId)).ShouldBe("");
        await Make(_anna, ownId = Guid.CreateVersion7(), "Empty");
        (await Share(_anna, ownId, Guid.CreateVersion7())).Reason.ShouldBe("There is no photo to share among these. Photos that are hidden from others can't be shared.");
    }

    private Grant Made => _studio.Kept.Grants.Single(grant => grant.Id == _shareId);

    private async Task<string> Shown(Guid? shareId = null)
    {
        var reply = await Ask(await Enter(shareId ?? _shareId));
        return string.Join(' ', new[] { (_kiss, "kiss"), (_cake, "cake"), (_dance, "dance") }.Where(one => reply.Seen.Shows(one.Item1)).Select(one => one.Item2));
    }

    private Task<Reply> Ask(Viewer viewer) => _studio.Reception.Ask(_studio.Gallery.Id, viewer, Purpose.Original, CancellationToken.None);

    private async Task<Viewer> Enter(Guid grantId)
    {
        var visitorId = Guid.CreateVersion7();
        (await Studio.Do(new EnterGalleryHandler(_studio.Kept, _studio.ShareNews, _studio.Clock), new EnterGallery(_studio.Gallery.Id, grantId, visitorId))).ShouldBe(Outcome.Done);
        return Viewer.Visitor(visitorId, grantId);
    }

    private async Task Make(Viewer viewer, Guid id, string name, params Guid[] assetIds) => (await Studio.Do(
        new CreateCollectionHandler(_studio.Reception, Filing, _studio.Kept), new CreateCollection(_studio.Gallery.Id, viewer, id, name, assetIds))).ShouldBe(Outcome.Done);

    private Task<Outcome> Present(Guid id, params VisitorType[] shownTo) => Studio.Do(
        new PresentCollectionHandler(_studio.Kept, _studio.Kept, new Presentation(_studio.Kept, _studio.Kept, _studio.Clock), _studio.Clock),
        new PresentCollection(_studio.Gallery.Id, id, "Proposal", shownTo, [_kiss.Id, _cake.Id]));

    private Task<Outcome> Share(Viewer viewer, Guid collectionId, Guid? shareId = null) => Studio.Do(
        new ShareItemsHandler(
            _studio.Reception, _studio.Kept, _studio.Kept, _studio.Kept, new ShareLetters(_studio.Kept, _studio.Letters, _studio.Neighbours, _studio.Neighbours), _studio.Neighbours, _studio.Told),
        new ShareItems(_studio.Gallery.Id, viewer, shareId ?? _shareId, null, ShareWay.Link) { CollectionId = collectionId });
}
