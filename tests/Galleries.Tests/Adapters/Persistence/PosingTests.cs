using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Hiding;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class PosingOnSqlite() : PosingTests(DatabaseProvider.Sqlite);

public sealed class PosingOnPostgres() : PosingTests(DatabaseProvider.Postgres);

/// <summary>The studio sees what somebody else sees, to the last count.</summary>
public abstract class PosingTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private readonly Guid _partyId = Guid.CreateVersion7();
    private Guid _galleryId;
    private Guid[] _photos = [];

    [Fact]
    public async Task The_page_is_the_same_for_a_person_and_for_whoever_looks_as_them()
    {
        await Arrive();
        var anna = await Invite("anna@example.com", VisitorType.MainClient, LinkRule.Open);
        var florist = await Invite("florist@example.com", VisitorType.Vendor, LinkRule.Open with { Scenes = [_partyId], Sizes = [DownloadSize.WebSize] });
        (await Host.Handle(new AddFavorites(_galleryId, anna, [_photos[0], _photos[2]]))).ShouldBe(Outcome.Done);

        foreach (var (viewer, type) in new[] { (anna, VisitorType.MainClient), (florist, VisitorType.Vendor) })
        {
            var posing = Viewer.As(new Pose(type, viewer.GrantId));
            var (theirs, seen) = (await Show(_galleryId, viewer), await Show(_galleryId, posing));

            seen.Tiles.ShouldBe(theirs.Tiles);
            seen.Head.ShouldNotBeNull().Visitor.ShouldBeNull();
            Counts(seen).ShouldBe(Counts(theirs));
            (await Show(_galleryId, posing, favoritesOnly: true)).Tiles.ShouldBe((await Show(_galleryId, viewer, favoritesOnly: true)).Tiles);
            foreach (var photo in _photos)
                (await Picture(posing, photo)).ShouldBe(await Picture(viewer, photo));
        }
    }

    [Fact]
    public async Task As_a_type_a_draft_is_seen_without_what_is_hidden()
    {
        await Arrive();
        var vendor = await Show(_galleryId, Viewer.As(new Pose(VisitorType.Vendor)));

        vendor.Tiles.Count.ShouldBe(2);
        (await Show(_galleryId, Viewer.As(new Pose(VisitorType.MainClient)))).Tiles.Count.ShouldBe(3);
        (await Show(_galleryId, Viewer.As(new Pose(VisitorType.MainClient, Guid.CreateVersion7())))).Admission.ShouldBe(Admission.Unknown);
    }

    private async Task Arrive()
    {
        _galleryId = await OnlineGallery("a.jpg", "b.jpg", "c.jpg");
        _photos = [.. (await Show(_galleryId, Viewer.Studio)).Tiles.Select(tile => tile.AssetId)];
        await Host.Handle(new AddScene(_galleryId, _partyId, "Party"));
        await Host.Handle(new PutIntoScene(_galleryId, _partyId, _photos[..2]));
        (await Host.Handle(new HideAssets(_galleryId, Viewer.Studio, [_photos[0]]))).ShouldBe(Outcome.Done);
        Neighbours.Rules = Neighbours.Rules with { FreeDownloads = 2 };
    }

    private async Task<Viewer> Invite(string email, VisitorType type, LinkRule rule)
    {
        (await Host.Handle(new InvitePerson(_galleryId, Guid.CreateVersion7(), null, email, null) { Type = type, Rule = rule })).ShouldBe(Outcome.Done);
        return await Read(db => Task.FromResult(db.Grants.Where(grant => grant.Email == email).AsEnumerable().Select(grant => Viewer.Visitor(grant.VisitorId!.Value, grant.Id)).Single()));
    }

    private async Task<string?> Picture(Viewer viewer, Guid assetId) => (await Host.Ask<FindMedia, MediaFile?>(new FindMedia(_galleryId, assetId, viewer)))?.ContentKey;

    private static string Counts(GalleryView view) => view.Head is { } head
        ? $"{head.AssetCount} {head.TotalBytes} {head.FavoriteCount} {head.HiddenCount} {head.CanHide} {head.Free} {head.Cover?.AssetId} {string.Join(' ', head.Sizes)} {head.DownloadEnabled}"
        : "";
}
