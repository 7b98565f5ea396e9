using System.Collections.Concurrent;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Uploading;

namespace Galleries.Tests.Adapters.Background;

public sealed class PreviewWorkerOnSqlite() : PreviewWorkerTests(DatabaseProvider.Sqlite)
{
    [Fact]
    public async Task After_a_restart_half_way_the_rest_is_made_at_once()
    {
        var galleryId = await Gallery();
        var stuck = new ConcurrentBag<string>();
        Imaging.BeforeMaking = (text, ct) =>
        {
            if (text.EndsWith("0.jpg", StringComparison.Ordinal))
                return Task.CompletedTask;
            stuck.Add(text);
            return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct);
        };
        foreach (var number in Enumerable.Range(0, 5))
            await Upload(galleryId, $"{number}.jpg");
        await Eventually(async () => (await Board(galleryId)).Ready == 1 && !stuck.IsEmpty);

        Imaging.BeforeMaking = null;
        await Restart();

        await AllReady(galleryId);
        (await Board(galleryId)).Ready.ShouldBe(5);
    }
}

public sealed class PreviewWorkerOnPostgres() : PreviewWorkerTests(DatabaseProvider.Postgres);

public abstract class PreviewWorkerTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Pictures_are_made_in_the_gallerys_order_two_for_every_core()
    {
        var galleryId = await Gallery();
        Imaging.BeforeMaking = (_, ct) => Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, ct);
        var names = Enumerable.Range(0, 20).Select(number => $"{number}.jpg").ToList();
        foreach (var name in names)
        {
            await Upload(galleryId, name);
            Clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        await AllReady(galleryId);
        await Host.Quiet();

        // On a busy machine one of those that run at once may be held up while the other goes on.
        var order = Imaging.Order.Select(text => int.Parse(text.Split(' ')[2][..^4], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        order.Select((number, place) => Math.Abs(number - place)).Max().ShouldBeLessThanOrEqualTo(2 + (4 * Environment.ProcessorCount));
        Imaging.MostAtOnce.ShouldBeInRange(1, 2 * Environment.ProcessorCount);
        Heard.All<AssetsAdded>().Sum(added => added.Assets.Count).ShouldBe(20);
    }

    [Fact]
    public async Task A_picture_that_fails_takes_no_other_with_it()
    {
        var galleryId = await Gallery();
        var broken = await Upload(galleryId, "broken.jpg", "broken 10x10 b");
        await Upload(galleryId, "a.jpg");

        await AllReady(galleryId);
        await Host.Quiet();

        var board = await Board(galleryId, broken);
        (board.Ready, board.Failed).ShouldBe((1, 1));
        board.Assets.Single().Problem.ShouldNotBeNull().ShouldStartWith("This picture stopped the image reader twice");
        Heard.All<AssetsRejected>().ShouldHaveSingleItem().AssetIds.ShouldBe([broken]);
    }

    [Fact]
    public async Task A_picture_whose_maker_threw_is_tried_again_when_its_claim_has_run_out()
    {
        var galleryId = await Gallery();
        var tries = 0;
        Imaging.BeforeMaking = (_, _) => Interlocked.Increment(ref tries) == 1 ? throw new IOException("The disk is full.") : Task.CompletedTask;
        var assetId = await Upload(galleryId, "a.jpg");
        await Eventually(() => Task.FromResult(Volatile.Read(ref tries) == 1));
        (await Board(galleryId, assetId)).Assets.Single().State.ShouldBe(AssetState.Waiting);

        await Eventually(async () =>
        {
            Clock.Advance(TimeSpan.FromMinutes(1));
            return (await Board(galleryId)).Ready == 1;
        });

        tries.ShouldBe(2);
    }

    [Fact]
    public async Task A_picture_removed_while_it_is_made_leaves_nothing()
    {
        var galleryId = await Gallery();
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        Imaging.BeforeMaking = (_, _) =>
        {
            begun.TrySetResult();
            return goOn.Task;
        };
        var assetId = await Upload(galleryId, "a.jpg");
        await begun.Task;

        (await Host.Handle(new RemoveAssets(galleryId, [assetId]))).Succeeded.ShouldBeTrue();
        await Host.Quiet();
        await Eventually(() => Task.FromResult(BlobCount() == 0));
        goOn.SetResult();
        await Eventually(() => Task.FromResult(Imaging.EverMade == 1));

        await Eventually(() =>
        {
            // The sweep looks round every now and then.
            Clock.Advance(TimeSpan.FromMinutes(15));
            return Task.FromResult(BlobCount() == 0 && Imaging.Made.Count == 0);
        });
        (await Board(galleryId, assetId)).Assets.ShouldBeEmpty();
        Heard.All<AssetsAdded>().ShouldBeEmpty();
    }
}
