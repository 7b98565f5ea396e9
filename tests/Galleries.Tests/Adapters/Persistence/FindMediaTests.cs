using System.Diagnostics;
using BuildingBlocks.Persistence;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Viewing;
using Xunit.Abstractions;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class FindMediaOnSqlite(ITestOutputHelper output) : FindMediaTests(DatabaseProvider.Sqlite, output);

public sealed class FindMediaOnPostgres(ITestOutputHelper output) : FindMediaTests(DatabaseProvider.Postgres, output);

public abstract class FindMediaTests(DatabaseProvider provider, ITestOutputHelper output) : OnBothDatabases(provider)
{
    [Fact]
    public async Task A_picture_is_found_by_those_who_may_see_it_only()
    {
        var (galleryId, other) = (await OnlineGallery("a.jpg"), await OnlineGallery("b.jpg"));
        var guest = await Guest(galleryId);
        var assetId = (await Show(galleryId, guest)).Tiles[0].AssetId;

        var media = (await Find(galleryId, assetId, guest)).ShouldNotBeNull();

        media.ContentKey.Length.ShouldBe(64);
        (await Find(galleryId, assetId, Viewer.Studio)).ShouldNotBeNull();
        (await Find(galleryId, assetId, Viewer.Nobody)).ShouldBeNull();
        (await Find(galleryId, assetId, await Guest(other))).ShouldBeNull();
        (await Find(other, assetId, guest)).ShouldBeNull();
        (await Find(galleryId, Guid.CreateVersion7(), guest)).ShouldBeNull();
        (await Find(Guid.CreateVersion7(), assetId, guest)).ShouldBeNull();
    }

    [Fact]
    public async Task What_changed_holds_from_the_next_request()
    {
        var galleryId = await OnlineGallery("a.jpg");
        (await Host.Handle(new InviteMainClient(galleryId, Guid.CreateVersion7(), null, "anna@example.com", null))).Succeeded.ShouldBeTrue();
        var link = (await Grants(galleryId))[1];
        var target = (await Host.Ask<ResolveLink, LinkTarget?>(
            new ResolveLink(link.Link!.Segments[2].TrimEnd('/'), link.Link.Segments[^1]))).ShouldNotBeNull();
        var (guest, anna) = (await Guest(galleryId), Viewer.Visitor(target.VisitorId!.Value, target.GrantId));
        var assetId = (await Show(galleryId, guest)).Tiles[0].AssetId;
        (await Find(galleryId, assetId, anna)).ShouldNotBeNull();

        (await Host.Handle(new WithdrawGrant(galleryId, link.GrantId))).Succeeded.ShouldBeTrue();
        (await Find(galleryId, assetId, anna)).ShouldBeNull();
        (await Find(galleryId, assetId, guest)).ShouldNotBeNull();

        (await Host.Handle(new TakeOffline(galleryId))).Succeeded.ShouldBeTrue();
        (await Find(galleryId, assetId, guest)).ShouldBeNull();
        (await Host.Handle(new BringOnline(galleryId))).Succeeded.ShouldBeTrue();
        (await Find(galleryId, assetId, guest)).ShouldNotBeNull();

        (await Host.Handle(new RemoveAssets(galleryId, [assetId]))).Succeeded.ShouldBeTrue();
        (await Find(galleryId, assetId, guest)).ShouldBeNull();
    }

    [Fact]
    public async Task An_expired_gallery_shows_no_picture_from_that_minute_on()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var guest = await Guest(galleryId);
        var assetId = (await Show(galleryId, guest)).Tiles[0].AssetId;
        (await Host.Handle(new SetExpiration(galleryId, new DateOnly(2026, 11, 23)))).Succeeded.ShouldBeTrue();

        // 23:58 in Berlin, then 23:59.
        Clock.Advance(new DateTimeOffset(2026, 11, 23, 22, 58, 59, TimeSpan.Zero) - Clock.GetUtcNow());
        (await Find(galleryId, assetId, guest)).ShouldNotBeNull();
        Clock.Advance(TimeSpan.FromSeconds(1));
        (await Find(galleryId, assetId, guest)).ShouldBeNull();
        (await Show(galleryId, guest)).Admission.ShouldBe(Admission.Expired);
    }

    [Fact]
    public async Task Pictures_are_answered_from_memory()
    {
        var galleryId = await OnlineGallery("a.jpg", "b.jpg");
        var guest = await Guest(galleryId);
        var assetId = (await Show(galleryId, guest)).Tiles[0].AssetId;
        await Find(galleryId, assetId, guest);

        const int times = 5_000;
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
            (await Find(galleryId, assetId, guest)).ShouldNotBeNull();

        output.WriteLine($"{Provider}: {times / watch.Elapsed.TotalSeconds:0} pictures a second on one core, scope included");
        (times / watch.Elapsed.TotalSeconds).ShouldBeGreaterThan(2_000);
    }

    private Task<MediaFile?> Find(Guid galleryId, Guid assetId, Viewer viewer) =>
        Host.Ask<FindMedia, MediaFile?>(new FindMedia(galleryId, assetId, viewer));
}
