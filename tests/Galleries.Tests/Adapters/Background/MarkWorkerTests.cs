using System.Collections.Concurrent;
using BuildingBlocks.Persistence;
using Galleries.Adapters.Neighbours;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Viewing;
using Settings.Contracts;

namespace Galleries.Tests.Adapters.Background;

public sealed class MarkWorkerOnSqlite() : MarkWorkerTests(DatabaseProvider.Sqlite)
{
    [Fact]
    public async Task After_a_restart_half_way_the_rest_is_made()
    {
        var galleryId = await OnlineGallery([.. Enumerable.Range(0, 6).Select(number => $"{number}.jpg")]);
        var stuck = new ConcurrentBag<string>();
        Imaging.BeforeMaking = (text, ct) =>
        {
            if (text.EndsWith("0.jpg", StringComparison.Ordinal))
                return Task.CompletedTask;
            stuck.Add(text);
            return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct);
        };
        await Switch(galleryId, Text("Lumen"));
        await Eventually(() => Task.FromResult(!stuck.IsEmpty));

        Imaging.BeforeMaking = null;
        await Restart();

        await Eventually(() => Task.FromResult(Marked("Lumen") == 6));
        await NoRounds();
    }
}

public sealed class MarkWorkerOnPostgres() : MarkWorkerTests(DatabaseProvider.Postgres);

public abstract class MarkWorkerTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task After_a_switch_every_picture_is_made_with_the_watermark_before_anybody_asks()
    {
        var names = Enumerable.Range(0, 45).Select(number => $"{number}.jpg").ToArray();
        var galleryId = await OnlineGallery(names);
        Imaging.MostAtOnce = 0;

        await Switch(galleryId, Watermark.None with { Kind = WatermarkKind.Image, Image = "a1b2" });

        await Eventually(() => Task.FromResult(Marked(Watermark.None with { Kind = WatermarkKind.Image, Image = "a1b2" }) == names.Length));
        await NoRounds();
        // Beside them a photo may be made for downloading.
        Imaging.MostAtOnce.ShouldBeInRange(1, Environment.ProcessorCount + 1);
    }

    [Fact]
    public async Task Three_quick_switches_make_no_three_rounds()
    {
        var galleryId = await OnlineGallery([.. Enumerable.Range(0, 20).Select(number => $"{number}.jpg")]);
        var goOn = new TaskCompletionSource();
        Imaging.BeforeMaking = (_, _) => goOn.Task;
        var before = Imaging.EverMade;

        await Switch(galleryId, Text("One"));
        await Switch(galleryId, Text("Two"));
        await Switch(galleryId, Text("Three"));
        goOn.SetResult();

        await Eventually(() => Task.FromResult(Marked("Three") == 20));
        await NoRounds();
        // What was begun with an earlier one is finished: a picture for each core.
        (Imaging.EverMade - before).ShouldBeLessThanOrEqualTo(20 + (2 * Environment.ProcessorCount));
    }

    [Fact]
    public async Task Uploads_go_first()
    {
        var galleryId = await OnlineGallery("a.jpg", "b.jpg");
        var upload = new TaskCompletionSource();
        Imaging.BeforeMaking = (text, _) => text.EndsWith("new.jpg", StringComparison.Ordinal) ? upload.Task : Task.CompletedTask;
        await Upload(galleryId, "new.jpg");

        await Switch(galleryId, Text("Lumen"));
        Marked("Lumen").ShouldBe(0);
        upload.SetResult();

        await Eventually(() =>
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            return Task.FromResult(Marked("Lumen") == 3);
        });
    }

    [Fact]
    public async Task What_is_uploaded_later_gets_the_watermark_too()
    {
        Neighbours.Rules = GalleryRules.Initial with { Watermark = Text("Lumen") };
        var galleryId = await OnlineGallery("a.jpg");
        await Upload(galleryId, "b.jpg");

        await Eventually(() =>
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            return Task.FromResult(Marked("Lumen") == 2);
        });
    }

    [Fact]
    public async Task A_gallery_that_is_closed_waits_until_it_is_opened()
    {
        var galleryId = await OnlineGallery("a.jpg");
        // That it went online has been heard: not only now, with the watermark that comes next.
        await Host.Quiet();
        (await Host.Handle(new TakeOffline(galleryId))).Succeeded.ShouldBeTrue();
        await Switch(galleryId, Text("Lumen"));
        await NoRounds();
        Marked("Lumen").ShouldBe(0);

        (await Host.Handle(new BringOnline(galleryId))).Succeeded.ShouldBeTrue();
        await Host.Quiet();

        await Eventually(() => Task.FromResult(Marked("Lumen") == 1));
    }

    [Fact]
    public async Task A_picture_removed_while_it_is_marked_leaves_nothing()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        Imaging.BeforeMaking = (_, _) =>
        {
            begun.TrySetResult();
            return goOn.Task;
        };
        await Switch(galleryId, Text("Lumen"));
        await begun.Task;

        var assetId = (await Show(galleryId, Viewer.Studio)).Tiles.Single().AssetId;
        (await Host.Handle(new RemoveAssets(galleryId, [assetId]))).Succeeded.ShouldBeTrue();
        await Host.Quiet();
        await Eventually(() => Task.FromResult(!Imaging.Removed.IsEmpty));
        var removed = Imaging.Removed.Count;
        goOn.SetResult();

        await Eventually(() =>
        {
            Clock.Advance(TimeSpan.FromMinutes(15));
            return Task.FromResult(Imaging.Removed.Count > removed);
        });
    }

    private protected static Watermark Text(string text) => Watermark.None with { Kind = WatermarkKind.Text, Text = text };

    private protected int Marked(string text) => Marked(Text(text));

    private protected int Marked(Watermark watermark)
    {
        var neighbours = new Fakes.FixedNeighbours { Rules = GalleryRules.Initial with { Watermark = watermark } };
        var terms = new SettingsTerms(neighbours, neighbours);
        var key = terms.Certain(Guid.Empty, None).Result.Mark!.Key;
        return Imaging.Made.Count(made => made.EndsWith($".{key}", StringComparison.Ordinal));
    }

    private protected async Task Switch(Guid galleryId, Watermark watermark)
    {
        Neighbours.Rules = GalleryRules.Initial with { Watermark = watermark };
        await Host.Publish(new GallerySettingsChanged(galleryId, Neighbours.Rules, Clock.GetUtcNow()));
        await Host.Quiet();
    }

    private protected Task NoRounds() => Eventually(() => Read(async db => !db.MarkRounds.Any()));
}
