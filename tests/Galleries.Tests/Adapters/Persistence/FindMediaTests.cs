using System.Diagnostics;
using BuildingBlocks.Persistence;
using BuildingBlocks.Signals;
using Galleries.Adapters.Persistence;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Viewing;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class FindMediaOnSqlite(ITestOutputHelper output) : FindMediaTests(DatabaseProvider.Sqlite, output);

public sealed class FindMediaOnPostgres(ITestOutputHelper output) : FindMediaTests(DatabaseProvider.Postgres, output)
{
    [Fact]
    public async Task What_changes_on_one_host_is_soon_dropped_from_the_memory_of_the_other()
    {
        var galleryId = await OnlineGallery("a.jpg", "b.jpg");
        var guest = await Guest(galleryId);
        var question = new FindMedia(galleryId, await BesideCover(galleryId, guest), guest);
        await using var other = await SecondHost();
        await Eventually(() => Task.FromResult(other.Services.GetRequiredService<ISignalListener>().Listening));
        (await other.Ask<FindMedia, MediaFile?>(question)).ShouldNotBeNull();

        (await Host.Handle(new TakeOffline(galleryId))).Succeeded.ShouldBeTrue();

        await Eventually(async () => await other.Ask<FindMedia, MediaFile?>(question) is null);
    }
}

/// <summary>While other hosts cannot be heard, everything has to be right all the same.</summary>
public sealed class FindMediaWithoutMemory(ITestOutputHelper output) : FindMediaTests(DatabaseProvider.Sqlite, output)
{
    protected override bool FromMemory => false;

    protected override void Change(IServiceCollection services) => services.AddSingleton<ISignalListener>(new DeafListener());

    private sealed class DeafListener : ISignalListener, IDisposable
    {
        public bool Listening => false;

        public IDisposable Subscribe(string channel, Action<string> heard, Action missed) => this;

        public void Dispose()
        {
        }
    }
}

public abstract class FindMediaTests(DatabaseProvider provider, ITestOutputHelper output) : OnBothDatabases(provider)
{
    protected virtual bool FromMemory => true;

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
    public async Task A_picture_that_waits_is_found_and_made_first_as_soon_as_it_is_wanted()
    {
        var goOn = new TaskCompletionSource();
        Imaging.BeforeMaking = (_, ct) => goOn.Task.WaitAsync(ct);
        var galleryId = await Gallery();
        foreach (var number in Enumerable.Range(0, 40))
            await Upload(galleryId, $"{number:00}.jpg");
        (await Host.Handle(new BringOnline(galleryId))).Succeeded.ShouldBeTrue();
        var guest = await Guest(galleryId);
        var last = (await Show(galleryId, guest)).Tiles[^1];

        var media = (await Find(galleryId, last.AssetId, guest)).ShouldNotBeNull();
        media.IsWaiting.ShouldBeTrue();
        (await media.LocalPath(None)).ShouldNotBeNull();
        (await Find(galleryId, last.AssetId, Viewer.Nobody)).ShouldBeNull();
        goOn.SetResult();

        await AllReady(galleryId);
        var order = Imaging.Order.Select(text => text.Split(' ')[2]).ToList();
        // Behind what was claimed or under way by then.
        order.IndexOf("39.jpg").ShouldBeLessThan(2 * (2 + (4 * Environment.ProcessorCount)));
        (await Find(galleryId, last.AssetId, guest)).ShouldNotBeNull().IsWaiting.ShouldBeFalse();
    }

    [Fact]
    public async Task A_picture_that_cannot_be_shown_is_found_by_nobody()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var broken = await Upload(galleryId, "b.jpg", "broken 10x10 b");
        await AllReady(galleryId);

        (await Find(galleryId, broken, await Guest(galleryId))).ShouldBeNull();
        (await Find(galleryId, broken, Viewer.Studio)).ShouldBeNull();
    }

    [Fact]
    public async Task What_changed_holds_from_the_next_request()
    {
        var galleryId = await OnlineGallery("a.jpg", "b.jpg");
        (await Host.Handle(new InvitePerson(galleryId, Guid.CreateVersion7(), null, "anna@example.com", null))).Succeeded.ShouldBeTrue();
        var link = (await Grants(galleryId))[1];
        var target = (await Host.Ask<ResolveLink, LinkTarget?>(
            new ResolveLink(link.Link!.Segments[2].TrimEnd('/'), link.Link.Segments[^1]))).ShouldNotBeNull();
        var (guest, anna) = (await Guest(galleryId), Viewer.Visitor(target.VisitorId!.Value, target.GrantId));
        var assetId = await BesideCover(galleryId, guest);
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
        var galleryId = await OnlineGallery("a.jpg", "b.jpg");
        var guest = await Guest(galleryId);
        var assetId = await BesideCover(galleryId, guest);
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

        const int times = 2_000;
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
            (await Find(galleryId, assetId, guest)).ShouldNotBeNull();

        output.WriteLine($"{Provider}: {times / watch.Elapsed.TotalSeconds:0} pictures a second on one core, scope included");
        Host.Services.GetRequiredService<GallerySnapshots>().Held.ShouldBe(FromMemory ? [galleryId] : []);
    }

    [Fact]
    public async Task Memory_keeps_the_galleries_that_were_looked_at_last()
    {
        using var snapshots = new GallerySnapshots(
            Host.Services.GetRequiredService<IServiceScopeFactory>(), Host.Services.GetRequiredService<ISignalListener>(), new SnapshotLimits(Galleries: 2));
        var (one, two, three) = (await Gallery(), await Gallery(), await Gallery());
        // The moment the listener comes up, everything that was held before is dropped.
        await Eventually(() => Task.FromResult(snapshots.Trusted == FromMemory));

        foreach (var galleryId in new[] { one, two, one, three })
            (await snapshots.Find(galleryId, None)).ShouldNotBeNull();
        (await snapshots.Find(Guid.CreateVersion7(), None)).ShouldBeNull();

        snapshots.Held.ShouldBe([one, three], ignoreOrder: true);
    }

    /// <summary>The cover is shown at the door of a closed gallery, too.</summary>
    private protected async Task<Guid> BesideCover(Guid galleryId, Viewer viewer)
    {
        var view = await Show(galleryId, viewer);
        return view.Tiles.First(tile => tile.AssetId != view.Head!.Cover!.AssetId).AssetId;
    }

    private Task<MediaFile?> Find(Guid galleryId, Guid assetId, Viewer viewer) =>
        Host.Ask<FindMedia, MediaFile?>(new FindMedia(galleryId, assetId, viewer));
}
