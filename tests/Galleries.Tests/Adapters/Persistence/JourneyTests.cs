using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Uploading;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class JourneyOnSqlite() : JourneyTests(DatabaseProvider.Sqlite);

public sealed class JourneyOnPostgres() : JourneyTests(DatabaseProvider.Postgres);

/// <summary>The life of one gallery through every handler, on the real database.</summary>
public abstract class JourneyTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task A_gallery_is_made_filled_shown_picked_from_downloaded_and_emptied()
    {
        var galleryId = await OnlineGallery("IMG_10.jpg");
        await Upload(galleryId, "IMG_2.jpg");
        await Upload(galleryId, "img_1.jpg");
        await AllReady(galleryId);

        // The photographer sees a card with a cover, found by customer without minding the umlaut.
        var card = (await Host.Ask<BrowseGalleries, IReadOnlyList<GalleryCard>>(new BrowseGalleries("MULLER anna"))).ShouldHaveSingleItem();
        card.ShouldBe(await Host.Ask<ReadGallery, GalleryCard?>(new ReadGallery(galleryId)));
        (card.State, card.ReadyAssets, card.WaitingAssets, card.CustomerName).ShouldBe((GalleryState.Online, 3, 0, "Anna Müller"));
        card.Cover.ShouldNotBeNull().FileName.ShouldBe("IMG_10.jpg");
        (await Host.Ask<BrowseGalleries, IReadOnlyList<GalleryCard>>(new BrowseGalleries("somebody else"))).ShouldBeEmpty();

        // A client comes by a personal link.
        (await Host.Handle(new InvitePerson(galleryId, Guid.CreateVersion7(), "Anna", "Anna@Example.com", "Enjoy!"))).Succeeded.ShouldBeTrue();
        var grants = await Grants(galleryId);
        grants.Select(grant => grant.Type).ShouldBe([VisitorType.Guest, VisitorType.MainClient]);
        var target = await Follow(grants[1].Link!);
        (await Host.Handle(new EnterGallery(galleryId, target.GrantId, target.VisitorId!.Value))).Succeeded.ShouldBeTrue();
        var anna = Viewer.Visitor(target.VisitorId.Value, target.GrantId);

        // She sees the photos in natural order, and picks.
        var view = await Show(galleryId, anna);
        view.Tiles.Select(tile => tile.FileName).ShouldBe(["img_1.jpg", "IMG_2.jpg", "IMG_10.jpg"]);
        view.Head.ShouldNotBeNull().Visitor.ShouldBe(new VisitorFact(target.VisitorId.Value, VisitorType.MainClient, "Anna", "Anna@Example.com"));
        var (first, second) = (view.Tiles[0].AssetId, view.Tiles[1].AssetId);
        (await Host.Handle(new AddFavorites(galleryId, anna, [first, second]))).Succeeded.ShouldBeTrue();
        (await Host.Handle(new AddFavorites(galleryId, anna, [first]))).Succeeded.ShouldBeTrue();
        (await Host.Handle(new RemoveFavorites(galleryId, anna, [second]))).Succeeded.ShouldBeTrue();
        var favorites = await Show(galleryId, anna, favoritesOnly: true);
        favorites.Tiles.ShouldHaveSingleItem().ShouldBe(view.Tiles[0] with { Favorite = true });
        favorites.Head!.FavoriteCount.ShouldBe(1);

        // What she looked at and downloaded is told once.
        (await Host.Handle(new RecordViews(galleryId, anna, GalleryPage: true, [first, Guid.CreateVersion7()]))).Succeeded.ShouldBeTrue();
        var downloadId = Guid.CreateVersion7();
        (await Host.Handle(new RecordDownload(galleryId, downloadId, anna, first))).Succeeded.ShouldBeTrue();
        (await Host.Handle(new RecordDownload(galleryId, downloadId, anna, first))).Succeeded.ShouldBeTrue();
        await Host.Quiet();
        Heard.All<AssetsViewed>().ShouldHaveSingleItem().AssetIds.ShouldBe([first]);
        Heard.All<AssetsFavorited>().ShouldHaveSingleItem().AssetIds.ShouldBe([first, second], ignoreOrder: true);
        Heard.All<AssetsUnfavorited>().ShouldHaveSingleItem().AssetIds.ShouldBe([second]);
        Heard.All<AssetsDownloaded>().ShouldHaveSingleItem().DownloadId.ShouldBe(downloadId);
        Host.Mails.Sent.ShouldHaveSingleItem().Text.ShouldContain(grants[1].Link!.AbsoluteUri);

        // The cover and what was picked can go; their bytes go, too.
        var cover = card.Cover.AssetId;
        (await Host.Handle(new RemoveAssets(galleryId, [cover, first]))).Succeeded.ShouldBeTrue();
        await Host.Quiet();
        await Eventually(() => Task.FromResult(BlobCount() == 1 && Imaging.Removed.Count == 2));
        (await Show(galleryId, anna)).Head.ShouldNotBeNull().ShouldSatisfyAllConditions(
            head => head.AssetCount.ShouldBe(1), head => head.FavoriteCount.ShouldBe(0), head => head.Cover.ShouldNotBeNull().AssetId.ShouldBe(second));

        // Offline says so; a withdrawn link says nothing.
        (await Host.Handle(new TakeOffline(galleryId))).Succeeded.ShouldBeTrue();
        (await Show(galleryId, anna)).Admission.ShouldBe(Admission.Offline);
        (await Host.Handle(new WithdrawGrant(galleryId, target.GrantId))).Succeeded.ShouldBeTrue();
        (await Show(galleryId, anna)).ShouldBe(new GalleryView(Admission.Unknown, null, [], null), new ViewComparer());
        (await Host.Ask<ResolveLink, LinkTarget?>(new ResolveLink(card.Slug, Token(grants[1].Link!)))).ShouldBeNull();
    }

    [Fact]
    public async Task Originals_come_back_byte_for_byte_from_any_offset()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var guest = await Guest(galleryId);
        var assetId = (await Show(galleryId, guest)).Tiles[0].AssetId;

        var file = (await Host.Ask<OpenDownload, DownloadAnswer>(new OpenDownload(galleryId, assetId, guest))).File.ShouldNotBeNull();
        await using var stream = await file.Open(8, None);

        (await new StreamReader(stream).ReadToEndAsync()).ShouldBe("6000x4000 a.jpg");
        (file.FileName, file.ContentType, file.Length).ShouldBe(("a.jpg", "image/jpeg", 23));
        Neighbours.CertainlyAsked.ShouldBe(1);
    }

    [Fact]
    public async Task The_studio_lists_what_waits_and_what_failed_too()
    {
        var galleryId = await Gallery();
        var broken = await Upload(galleryId, "b.jpg", "broken 10x10 b");
        await Upload(galleryId, "a.gif", "gif 10x10 a");
        await AllReady(galleryId);

        var page = await Host.Ask<ListAssets, AssetPage>(new ListAssets(galleryId));
        var board = await Board(galleryId, broken, Guid.CreateVersion7());

        page.Assets.Select(asset => (asset.FileName, asset.State)).ShouldBe([("a.gif", AssetState.Ready), ("b.jpg", AssetState.Failed)]);
        page.Assets[0].Tile.ShouldNotBeNull().Kind.ShouldBe(AssetKind.Gif);
        (board.Ready, board.Waiting, board.Failed).ShouldBe((1, 0, 1));
        board.Assets.ShouldHaveSingleItem().Problem.ShouldNotBeNull().ShouldStartWith("This picture stopped the image reader twice");
        (await Show(galleryId, Viewer.Studio)).Tiles.Select(tile => tile.FileName).ShouldBe(["a.gif"]);
    }

    [Fact]
    public async Task Visitors_see_what_still_waits_in_its_place_and_never_what_failed()
    {
        var galleryId = await OnlineGallery("b.jpg");
        await Upload(galleryId, "c.jpg", "broken 10x10 c");
        await AllReady(galleryId);
        Imaging.BeforeMaking = (_, ct) => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct);
        var waiting = await Upload(galleryId, "a.jpg");
        var guest = await Guest(galleryId);

        var view = await Show(galleryId, guest);

        view.Tiles.Select(tile => (tile.FileName, tile.IsWaiting)).ShouldBe([("a.jpg", true), ("b.jpg", false)]);
        (view.Tiles[0].Width, view.Tiles[0].Height, view.Tiles[0].Placeholder).ShouldBe((6000, 4000, ""));
        (view.Head!.AssetCount, view.Head.WaitingCount, view.Head.TotalBytes).ShouldBe((1, 1, view.Tiles[1].Length));
        (await Show(galleryId, guest, favoritesOnly: true)).Tiles.ShouldBeEmpty();
        var asked = await Host.Ask<ShowGallery, GalleryView>(new ShowGallery(galleryId, guest) { Only = [waiting, Guid.CreateVersion7()] });
        asked.Tiles.ShouldHaveSingleItem().AssetId.ShouldBe(waiting);
        (await Host.Ask<ListAssets, AssetPage>(new ListAssets(galleryId))).Assets[0].Tile.ShouldNotBeNull().IsWaiting.ShouldBeTrue();
    }

    [Fact]
    public async Task A_link_leads_to_its_own_gallery_only()
    {
        var (one, other) = (await OnlineGallery("a.jpg"), await OnlineGallery("b.jpg"));
        var link = (await Grants(one))[0].Link!;
        var otherCard = (await Host.Ask<ReadGallery, GalleryCard?>(new ReadGallery(other))).ShouldNotBeNull();

        (await Follow(link)).GalleryId.ShouldBe(one);
        (await Host.Ask<ResolveLink, LinkTarget?>(new ResolveLink(otherCard.Slug, Token(link)))).ShouldBeNull();
        (await Host.Ask<FindGallery, GalleryAddress?>(new FindGallery(otherCard.Slug))).ShouldBe(new GalleryAddress(other, otherCard.Slug));
        (await Host.Ask<FindGallery, GalleryAddress?>(new FindGallery("no-such-gallery"))).ShouldBeNull();
        (await Show(other, await Guest(one))).Admission.ShouldBe(Admission.Unknown);
    }

    private async Task<LinkTarget> Follow(Uri link) =>
        (await Host.Ask<ResolveLink, LinkTarget?>(new ResolveLink(link.Segments[2].TrimEnd('/'), Token(link)))).ShouldNotBeNull();

    private static string Token(Uri link) => link.Segments[^1];

    private sealed class ViewComparer : IEqualityComparer<GalleryView>
    {
        public bool Equals(GalleryView? x, GalleryView? y) =>
            x!.Admission == y!.Admission && x.Head == y.Head && x.Tiles.SequenceEqual(y.Tiles) && x.Next == y.Next;

        public int GetHashCode(GalleryView obj) => obj.Admission.GetHashCode();
    }
}
