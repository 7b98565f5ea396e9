using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Hiding;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Passing;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Presenting;
using Galleries.UseCases.Privacy;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class SharesOnSqlite() : SharesTests(DatabaseProvider.Sqlite);

public sealed class SharesOnPostgres() : SharesTests(DatabaseProvider.Postgres);

public abstract class SharesTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Who_comes_by_a_share_reads_nothing_of_the_other_photos_anywhere()
    {
        var galleryId = await OnlineGallery("kiss.jpg", "cake.jpg", "dance.jpg");
        var all = (await Show(galleryId, Viewer.Studio)).Tiles.ToDictionary(tile => tile.FileName, tile => tile.AssetId);
        var anna = await MainClient(galleryId);
        var shareId = Guid.CreateVersion7();
        (await Host.Handle(new ShareItems(galleryId, anna, shareId, [all["dance.jpg"], all["kiss.jpg"]], ShareWay.Link, "Olga"))).ShouldBe(Outcome.Done);
        var friend = await Enter(galleryId, shareId);

        var page = await Show(galleryId, friend);
        page.Tiles.Select(tile => tile.FileName).ShouldBe(["dance.jpg", "kiss.jpg"], ignoreOrder: true);
        var head = page.Head.ShouldNotBeNull();
        (head.AssetCount, head.IsChosen, head.SharedBy, head.Cover, head.IsNarrowed, head.CanShare).ShouldBe((2, true, "Anna", null, true, true));
        foreach (var (name, assetId) in all)
        {
            var isShown = name != "cake.jpg";
            ((await Host.Ask<FindMedia, MediaFile?>(new FindMedia(galleryId, assetId, friend))) is not null).ShouldBe(isShown, name);
            ((await Host.Ask<OpenDownload, DownloadAnswer>(new OpenDownload(galleryId, assetId, friend))).File is not null).ShouldBe(isShown, name);
            (await Host.Handle(new AddFavorites(galleryId, friend, [assetId]))).Succeeded.ShouldBe(isShown, name);
        }

        (await Show(galleryId, friend)).Head!.FavoriteCount.ShouldBe(2);
        (await Host.Ask<ReadDownloads, DownloadChoices>(new ReadDownloads(galleryId, friend))).Count.ShouldBe(2);
        (await Host.Ask<ListSavable, SavableList>(new ListSavable(galleryId, friend))).Files!.Count.ShouldBe(2);
        (await Host.Ask<ReadShareDraft, ShareDraft>(new ReadShareDraft(galleryId, friend, [.. all.Values]))).Count.ShouldBe(2);
        (await Host.Handle(new StartArchive(galleryId, Guid.CreateVersion7(), friend, [all["cake.jpg"]]))).Succeeded.ShouldBeFalse();
        (await Host.Handle(new RecordViews(galleryId, friend, true, [.. all.Values]))).ShouldBe(Outcome.Done);
        await Host.Quiet();
        Heard.All<AssetsViewed>().ShouldHaveSingleItem().AssetIds.ShouldNotContain(all["cake.jpg"]);

        var archiveId = Guid.CreateVersion7();
        (await Host.Handle(new StartArchive(galleryId, archiveId, friend, null))).ShouldBe(Outcome.Done);
        (await Host.Handle(new HideAssets(galleryId, anna, [all["kiss.jpg"]]))).ShouldBe(Outcome.Done);
        (await Show(galleryId, friend)).Tiles.Select(tile => tile.FileName).ShouldBe(["dance.jpg"]);
        (await Host.Ask<OpenArchive, ArchiveAnswer>(new OpenArchive(galleryId, archiveId, friend))).Refusal.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_studio_shares_what_guests_see_of_the_photos_it_chose()
    {
        var galleryId = await OnlineGallery("kiss.jpg", "cake.jpg", "dance.jpg");
        var all = (await Show(galleryId, Viewer.Studio)).Tiles.ToDictionary(tile => tile.FileName, tile => tile.AssetId);
        (await Host.Handle(new HideAssets(galleryId, Viewer.Studio, [all["cake.jpg"]]))).ShouldBe(Outcome.Done);
        var draft = await Host.Ask<ReadPhotosDraft, PhotosDraft>(new ReadPhotosDraft(galleryId, [all["cake.jpg"], all["dance.jpg"], Guid.CreateVersion7()]));
        (draft.Count, draft.KeptBack, draft.First.Single().FileName).ShouldBe((1, 1, "dance.jpg"));

        var shareId = Guid.CreateVersion7();
        (await Host.Handle(new SharePhotos(galleryId, shareId, [all["cake.jpg"], all["dance.jpg"]], ShareWay.QrCode, LinkRule.Open))).ShouldBe(Outcome.Done);
        var card = (await Grants(galleryId)).Single(grant => grant.GrantId == shareId);
        (card.IsPublic, card.MadeBy, card.Way, card.SharedPhotos).ShouldBe((false, null, ShareWay.QrCode, 1));
        var head = (await Show(galleryId, await Enter(galleryId, shareId))).Head.ShouldNotBeNull();
        (head.AssetCount, head.IsChosen, head.SharedBy).ShouldBe((1, true, null));
    }

    [Fact]
    public async Task Its_maker_and_the_studio_see_what_was_shared_and_how_often_it_was_opened_and_end_it()
    {
        var galleryId = await OnlineGallery("kiss.jpg", "cake.jpg");
        var assetId = (await Show(galleryId, Viewer.Studio)).Tiles[0].AssetId;
        var anna = await MainClient(galleryId);
        var (photos, whole) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Host.Handle(new ShareItems(galleryId, anna, photos, [assetId], ShareWay.QrCode));
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Host.Handle(new ShareItems(galleryId, anna, whole, null, ShareWay.Link, "Family"));
        var friend = await Enter(galleryId, photos);
        await Enter(galleryId, photos);

        var mine = (await Host.Ask<ReadShares, SharesView?>(new ReadShares(galleryId, anna))).ShouldNotBeNull();
        mine.Refusal.ShouldBeNull();
        mine.Shares.Select(share => (share.GrantId, share.Note, share.Way, share.PhotoCount, share.TimesOpened, share.Photos.Count, share.State)).ShouldBe(
            [(whole, "Family", ShareWay.Link, null, 0, 0, PassedState.Working), (photos, null, ShareWay.QrCode, 1, 2, 1, PassedState.Working)]);
        (await Host.Ask<ReadShares, SharesView?>(new ReadShares(galleryId, friend)))!.Shares.ShouldBeEmpty();
        var listed = (await Grants(galleryId)).Single(grant => grant.GrantId == photos);
        (listed.MadeBy, listed.Way, listed.SharedPhotos, listed.TimesOpened).ShouldBe(("Anna", ShareWay.QrCode, 1, 2));
        (await Host.Ask<ReadPassed, PassedView?>(new ReadPassed(galleryId, anna)))!.Links.ShouldBeEmpty("shares have a list of their own");

        (await Host.Handle(new TakeBack(galleryId, friend, photos))).Succeeded.ShouldBeFalse();
        (await Host.Handle(new TakeBack(galleryId, anna, photos))).ShouldBe(Outcome.Done);
        (await Show(galleryId, friend)).Admission.ShouldBe(Admission.Unknown);
        (await Host.Ask<FindMedia, MediaFile?>(new FindMedia(galleryId, assetId, friend))).ShouldBeNull();

        Neighbours.Rules = Neighbours.Rules with { ShareEnabled = false };
        (await Host.Ask<ReadShares, SharesView?>(new ReadShares(galleryId, anna)))!.Refusal.ShouldNotBeNull();
        (await Show(galleryId, await Enter(galleryId, whole))).Admission.ShouldBe(Admission.SharingPaused);
    }

    [Fact]
    public async Task Favorites_are_shared_as_they_are_at_any_moment()
    {
        var galleryId = await OnlineGallery("kiss.jpg", "cake.jpg", "dance.jpg");
        var all = (await Show(galleryId, Viewer.Studio)).Tiles.ToDictionary(tile => tile.FileName, tile => tile.AssetId);
        var (anna, shareId) = (await MainClient(galleryId), Guid.CreateVersion7());
        (await Host.Handle(new ShareItems(galleryId, anna, shareId, null, ShareWay.Link) { Favorites = true })).Reason.ShouldBe("You have not picked any favorites yet.");
        await Host.Handle(new AddFavorites(galleryId, anna, [all["kiss.jpg"]]));
        (await Host.Ask<ReadShareDraft, ShareDraft>(new ReadShareDraft(galleryId, anna, null, Favorites: true))).Count.ShouldBe(1);
        (await Host.Handle(new ShareItems(galleryId, anna, shareId, null, ShareWay.Link) { Favorites = true })).ShouldBe(Outcome.Done);
        var friend = await Enter(galleryId, shareId);
        (await Names(galleryId, friend)).ShouldBe(["kiss.jpg"]);
        (await Picture(galleryId, all["cake.jpg"], friend)).ShouldBeFalse();

        await Host.Handle(new AddFavorites(galleryId, anna, [all["cake.jpg"]]));
        await Host.Handle(new RemoveFavorites(galleryId, anna, [all["kiss.jpg"]]));
        (await Names(galleryId, friend)).ShouldBe(["cake.jpg"]);
        (await Picture(galleryId, all["cake.jpg"], friend)).ShouldBeTrue();
        (await Picture(galleryId, all["kiss.jpg"], friend)).ShouldBeFalse();
        (await Picture(galleryId, all["dance.jpg"], friend)).ShouldBeFalse();
        var mine = (await Host.Ask<ReadShares, SharesView?>(new ReadShares(galleryId, anna)))!.Shares.ShouldHaveSingleItem();
        (mine.IsFavorites, mine.PhotoCount, mine.Photos.Single().AssetId).ShouldBe((true, 1, all["cake.jpg"]));
        (await Grants(galleryId)).Single(grant => grant.GrantId == shareId).SharesFavorites.ShouldBeTrue();

        var further = Guid.CreateVersion7();
        (await Host.Handle(new ShareItems(galleryId, friend, further, null, ShareWay.Link))).ShouldBe(Outcome.Done);
        var stranger = await Enter(galleryId, further);
        (await Picture(galleryId, all["cake.jpg"], stranger)).ShouldBeTrue();
        await Host.Handle(new RemoveFavorites(galleryId, anna, [all["cake.jpg"]]));
        (await Picture(galleryId, all["cake.jpg"], stranger)).ShouldBeFalse();
        (await Names(galleryId, friend)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_shared_collection_is_followed_and_ends_its_shares_with_it_and_nobody_shares_another_ones()
    {
        var galleryId = await OnlineGallery("kiss.jpg", "cake.jpg", "dance.jpg");
        var all = (await Show(galleryId, Viewer.Studio)).Tiles.ToDictionary(tile => tile.FileName, tile => tile.AssetId);
        var (anna, albumId, shareId) = (await MainClient(galleryId), Guid.CreateVersion7(), Guid.CreateVersion7());
        await Host.Handle(new CreateCollection(galleryId, anna, albumId, "Album", [all["dance.jpg"]]));
        var stranger = await Guest(galleryId);
        (await Host.Ask<ReadShareDraft, ShareDraft>(new ReadShareDraft(galleryId, stranger, null, CollectionId: albumId))).Refusal.ShouldNotBeNull().ToString().ShouldBe("That collection is no longer there.");
        (await Host.Handle(new ShareItems(galleryId, stranger, shareId, null, ShareWay.Link) { CollectionId = albumId })).Reason.ShouldBe("That collection is no longer there.");
        var draft = await Host.Ask<ReadShareDraft, ShareDraft>(new ReadShareDraft(galleryId, anna, null, CollectionId: albumId));
        (draft.Refusal, draft.Collection, draft.Count).ShouldBe((null, "Album", 1));

        (await Host.Handle(new ShareItems(galleryId, anna, shareId, null, ShareWay.Link) { CollectionId = albumId })).ShouldBe(Outcome.Done);
        var friend = await Enter(galleryId, shareId);
        await Host.Handle(new CollectAssets(galleryId, anna, albumId, [all["cake.jpg"]]));
        (await Names(galleryId, friend)).ShouldBe(["dance.jpg", "cake.jpg"], ignoreOrder: true);
        (await Picture(galleryId, all["cake.jpg"], friend)).ShouldBeTrue();
        (await Picture(galleryId, all["kiss.jpg"], friend)).ShouldBeFalse();
        var mine = (await Host.Ask<ReadShares, SharesView?>(new ReadShares(galleryId, anna)))!.Shares.ShouldHaveSingleItem();
        (mine.IsFavorites, mine.IsCollection, mine.Collection, mine.PhotoCount).ShouldBe((false, true, "Album", 2));
        var card = (await Grants(galleryId)).Single(grant => grant.GrantId == shareId);
        (card.SharesFavorites, card.SharesCollection, card.SharedCollection).ShouldBe((false, true, "Album"));

        (await Host.Handle(new DeleteCollection(galleryId, anna, albumId))).ShouldBe(Outcome.Done);
        (await Show(galleryId, friend)).Admission.ShouldBe(Admission.Unknown);
        (await Picture(galleryId, all["cake.jpg"], friend)).ShouldBeFalse();
        mine = (await Host.Ask<ReadShares, SharesView?>(new ReadShares(galleryId, anna)))!.Shares.ShouldHaveSingleItem();
        (mine.State, mine.IsCollection, mine.Collection, mine.Link).ShouldBe((PassedState.Withdrawn, true, null, null));
    }

    [Fact]
    public async Task A_shared_collection_of_the_photographers_is_shown_as_long_as_its_sharer_sees_it()
    {
        var galleryId = await OnlineGallery("kiss.jpg", "cake.jpg");
        var all = (await Show(galleryId, Viewer.Studio)).Tiles.ToDictionary(tile => tile.FileName, tile => tile.AssetId);
        var (anna, proposalId, shareId) = (await MainClient(galleryId), Guid.CreateVersion7(), Guid.CreateVersion7());
        await Host.Handle(new PresentCollection(galleryId, proposalId, "Proposal", [VisitorType.MainClient], [all["cake.jpg"]]));
        (await Host.Handle(new ShareItems(galleryId, anna, shareId, null, ShareWay.Link) { CollectionId = proposalId })).ShouldBe(Outcome.Done);
        var friend = await Enter(galleryId, shareId);
        (await Names(galleryId, friend)).ShouldBe(["cake.jpg"]);

        await Host.Handle(new PresentCollection(galleryId, proposalId, "Proposal", [VisitorType.Vendor], []));
        (await Names(galleryId, friend)).ShouldBeEmpty();
        (await Picture(galleryId, all["cake.jpg"], friend)).ShouldBeFalse();
        var mine = (await Host.Ask<ReadShares, SharesView?>(new ReadShares(galleryId, anna)))!.Shares.ShouldHaveSingleItem();
        (mine.State, mine.PhotoCount).ShouldBe((PassedState.Working, 0));
    }

    private async Task<IReadOnlyList<string>> Names(Guid galleryId, Viewer viewer) => [.. (await Show(galleryId, viewer)).Tiles.Select(tile => tile.FileName)];

    private async Task<bool> Picture(Guid galleryId, Guid assetId, Viewer viewer) => await Host.Ask<FindMedia, MediaFile?>(new FindMedia(galleryId, assetId, viewer)) is not null;

    [Fact]
    public async Task What_somebody_called_their_shares_is_forgotten_with_them()
    {
        var galleryId = await OnlineGallery("kiss.jpg");
        var (anna, shareId) = (await MainClient(galleryId), Guid.CreateVersion7());
        await Host.Handle(new ShareItems(galleryId, anna, shareId, null, ShareWay.Link, "For Olga Berg"));
        var friend = await Enter(galleryId, shareId);

        (await Host.Handle(new ErasePerson("anna@example.com", "anna@example.com"))).ShouldBe(Outcome.Done);

        (await Read(db => Task.FromResult(db.Grants.Single(grant => grant.Id == shareId).Note))).ShouldBeNull();
        (await Show(galleryId, friend)).Admission.ShouldBe(Admission.Unknown, "it stood on the link of whoever was erased");
    }

    [Fact]
    public async Task The_days_mails_are_counted_for_each_visitor()
    {
        var galleryId = await OnlineGallery("kiss.jpg");
        var anna = await MainClient(galleryId);
        for (var number = 0; number < 10; number++)
            (await Mail(galleryId, anna)).ShouldBe(Outcome.Done);

        (await Mail(galleryId, anna)).Succeeded.ShouldBeFalse();
        (await Mail(galleryId, await Guest(galleryId))).ShouldBe(Outcome.Done);
    }

    private Task<Outcome> Mail(Guid galleryId, Viewer viewer) =>
        Host.Handle(new ShareItems(galleryId, viewer, Guid.CreateVersion7(), null, ShareWay.Email) { Mail = new ShareMail("olga@example.com", "Anna", null) });

    private async Task<Viewer> Enter(Guid galleryId, Guid grantId)
    {
        var visitorId = Guid.CreateVersion7();
        (await Host.Handle(new EnterGallery(galleryId, grantId, visitorId))).ShouldBe(Outcome.Done);
        return Viewer.Visitor(visitorId, grantId);
    }

    private async Task<Viewer> MainClient(Guid galleryId)
    {
        var grantId = Guid.CreateVersion7();
        (await Host.Handle(new InvitePerson(galleryId, grantId, "Anna", "anna@example.com", null))).ShouldBe(Outcome.Done);
        return Viewer.Visitor(await Read(db => Task.FromResult(db.Grants.Single(grant => grant.Id == grantId).VisitorId!.Value)), grantId);
    }
}
