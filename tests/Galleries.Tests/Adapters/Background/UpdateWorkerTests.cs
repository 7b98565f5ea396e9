using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.Ports;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Replacing;
using Galleries.UseCases.Sweeping;
using Galleries.UseCases.Updating;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Galleries.Tests.Adapters.Background;

public sealed class UpdateWorkerOnSqlite() : UpdateWorkerTests(DatabaseProvider.Sqlite)
{
    [Fact]
    public async Task After_a_restart_half_way_the_rest_is_applied()
    {
        var galleryId = await FromSource("1.jpg", "2.jpg", "3.jpg");
        foreach (var name in (string[])["1.jpg", "2.jpg", "3.jpg"])
            Source.Write(name, $"picture 20x20 {name}-new");
        var stuck = new TaskCompletionSource();
        Source.BeforeOpening = path => path == "2.jpg" && Source.Opened.Count(opened => opened == path) > 2 ? stuck.Task : Task.CompletedTask;
        var update = await Compare(galleryId);
        await StartApplying(galleryId, update);
        await Eventually(async () => (await Updates(galleryId)).Open is { Stage: UpdateStage.Applying, Done: > 0 });

        stuck.SetException(new OperationCanceledException());
        Source.BeforeOpening = null;
        await Restart();

        await Over(galleryId);
        (await Contents(galleryId)).ShouldBe(["1.jpg: 1.jpg-new", "2.jpg: 2.jpg-new", "3.jpg: 3.jpg-new"]);
    }
}

public sealed class UpdateWorkerOnPostgres() : UpdateWorkerTests(DatabaseProvider.Postgres);

public abstract class UpdateWorkerTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private protected InMemorySources Source { get; } = new();

    [Fact]
    public async Task A_gallery_becomes_what_its_source_is_and_what_visitors_picked_stays_theirs()
    {
        var galleryId = await FromSource("edited.jpg", "old-name.jpg", "same.jpg", "deleted.jpg");
        var guest = await Guest(galleryId);
        var before = await Ids(galleryId);
        (await Host.Handle(new AddFavorites(galleryId, guest, [.. before.Values]))).ShouldBe(Outcome.Done);
        Source.Write("edited.jpg", "picture 30x20 edited");
        Source.Move("old-name.jpg", "new-name.jpg");
        Source.Delete("deleted.jpg");
        Source.Write("new.jpg", "picture 20x20 new");

        var update = await Compare(galleryId);
        var open = (await Updates(galleryId)).Open.ShouldNotBeNull();
        (open.Of(StepKind.Added), open.Of(StepKind.Changed), open.Of(StepKind.Renamed), open.Of(StepKind.Missing), open.Unchanged).ShouldBe((1, 1, 1, 1, 1));
        (await Contents(galleryId)).ShouldBe(["deleted.jpg: deleted.jpg", "edited.jpg: edited.jpg", "old-name.jpg: old-name.jpg", "same.jpg: same.jpg"]);
        await Apply(galleryId, update);

        (await Contents(galleryId)).ShouldBe(["edited.jpg: edited", "new-name.jpg: old-name.jpg", "new.jpg: new", "same.jpg: same.jpg"]);
        var after = await Ids(galleryId);
        (after["edited.jpg"], after["new-name.jpg"], after["same.jpg"]).ShouldBe((before["edited.jpg"], before["old-name.jpg"], before["same.jpg"]));
        (await Show(galleryId, guest)).Head!.FavoriteCount.ShouldBe(3);
        (await Show(galleryId, guest, favoritesOnly: true)).Head!.GoneFavorites.ShouldBe(["deleted.jpg"]);
        (await Show(galleryId, guest)).Tiles.Single(tile => tile.FileName == "edited.jpg").Width.ShouldBe(30);

        Source.Write("deleted.jpg", "picture 6000x4000 deleted.jpg");
        await Apply(galleryId, await Compare(galleryId));
        (await Ids(galleryId))["deleted.jpg"].ShouldBe(before["deleted.jpg"]);
        (await Show(galleryId, guest)).Head!.FavoriteCount.ShouldBe(4);
    }

    [Fact]
    public async Task Undone_the_gallery_is_what_it_was_also_where_picks_were_made_meanwhile()
    {
        var galleryId = await FromSource("edited.jpg", "deleted.jpg", "same.jpg");
        var before = await Contents(galleryId);
        Source.Write("edited.jpg", "picture 30x20 edited");
        Source.Delete("deleted.jpg");
        Source.Write("new.jpg", "picture 20x20 new");
        var update = await Compare(galleryId);
        await Apply(galleryId, update);
        var guest = await Guest(galleryId);
        (await Host.Handle(new AddFavorites(galleryId, guest, [.. (await Ids(galleryId)).Values]))).ShouldBe(Outcome.Done);

        await Undo(galleryId, update);

        (await Contents(galleryId)).ShouldBe(before);
        (await Show(galleryId, guest)).Head!.FavoriteCount.ShouldBe(2);
        await Apply(galleryId, await Compare(galleryId));
        (await Contents(galleryId)).ShouldBe(["edited.jpg: edited", "new.jpg: new", "same.jpg: same.jpg"]);
        (await Show(galleryId, guest)).Head!.FavoriteCount.ShouldBe(3);
    }

    [Fact]
    public async Task Exchanged_contents_change_places_and_back()
    {
        var galleryId = await FromSource("1.jpg", "2.jpg", "3.jpg", "4.jpg");
        var before = await Contents(galleryId);
        Source.Write("1.jpg", "picture 6000x4000 2.jpg");
        Source.Write("2.jpg", "picture 6000x4000 1.jpg");
        Source.Move("4.jpg", "3.jpg");

        var update = await Compare(galleryId);
        (await Updates(galleryId)).Open!.Exchanged.ShouldBe(3);
        await Apply(galleryId, update);
        (await Contents(galleryId)).ShouldBe(["1.jpg: 2.jpg", "2.jpg: 1.jpg", "3.jpg: 4.jpg"]);

        await Undo(galleryId, update);
        (await Contents(galleryId)).ShouldBe(before);
    }

    [Fact]
    public async Task A_file_that_changes_while_it_is_read_is_left_as_it_is()
    {
        var galleryId = await FromSource("busy.jpg", "same.jpg");
        Source.Write("busy.jpg", "picture 6000x4000 busy_jpg");
        var writes = 0;
        Source.BeforeOpening = path =>
        {
            Source.Write(path, $"picture 6000x4000 busy.{writes++:D3}");
            return Task.CompletedTask;
        };

        await Compare(galleryId);

        (await Updates(galleryId)).Past[0].Of(StepKind.Unsettled).ShouldBe(1);
        (await Contents(galleryId)).ShouldBe(["busy.jpg: busy.jpg", "same.jpg: same.jpg"]);
    }

    [Fact]
    public async Task A_file_that_changes_between_the_comparison_and_the_update_leaves_its_photo_as_it_was()
    {
        var galleryId = await FromSource("edited.jpg", "other.jpg");
        Source.Write("edited.jpg", "picture 30x20 edited");
        Source.Write("other.jpg", "broken");
        var update = await Compare(galleryId);
        Source.Write("edited.jpg", "picture 30x20 edited-once-more");

        await Apply(galleryId, update);

        (await Contents(galleryId)).ShouldBe(["edited.jpg: edited.jpg", "other.jpg: other.jpg"]);
        var left = await Host.Ask<ListUpdateSteps, UpdateStepPage>(new ListUpdateSteps(galleryId, update, null));
        left.Steps.Select(step => step.Problem).ShouldBe(
            ["\"edited.jpg\" has changed in the source since it was compared. Please compare again.", "This is not a picture in a format that is taken (JPEG, PNG, WebP, GIF, TIFF, AVIF), nor a video (MP4, MOV, WebM)."]);
    }

    [Fact]
    public async Task A_source_that_goes_away_leaves_everything_as_it_is_and_can_be_gone_on_with()
    {
        var galleryId = await FromSource("1.jpg", "2.jpg");
        var before = await Contents(galleryId);
        Source.Problem = "The share does not answer.";
        await Begin(galleryId);
        await Eventually(async () => (await Updates(galleryId)).Past is [{ Stage: UpdateStage.Failed }, ..]);
        (await Updates(galleryId)).Past[0].Problem.ShouldBe("The share does not answer.");
        (await Contents(galleryId)).ShouldBe(before);

        Source.Problem = null;
        Source.Write("1.jpg", "picture 30x20 new-1");
        Source.Write("2.jpg", "picture 30x20 new-22");
        var update = await Compare(galleryId);
        Source.BeforeOpening = _ => Task.FromException(new SourceException("The share went away."));
        await StartApplying(galleryId, update);
        await Eventually(async () => (await Updates(galleryId)).Open is { Stage: UpdateStage.Interrupted, Problem: "The share went away." });
        (await Contents(galleryId)).ShouldBe(before);

        Source.BeforeOpening = null;
        await Apply(galleryId, update);
        (await Contents(galleryId)).ShouldBe(["1.jpg: new-1", "2.jpg: new-22"]);
    }

    [Fact]
    public async Task An_empty_source_takes_nothing_out_without_being_confirmed()
    {
        var galleryId = await FromSource("1.jpg", "2.jpg");
        Source.Delete("1.jpg");
        Source.Delete("2.jpg");
        var update = await Compare(galleryId);

        (await Updates(galleryId)).Open!.IsAlarming.ShouldBeTrue();
        (await Host.Handle(new ApplyUpdate(galleryId, update, true, false, IsSure: false))).Field.ShouldBe("IsSure");
        (await Contents(galleryId)).Count.ShouldBe(2);

        await Apply(galleryId, update);
        (await Contents(galleryId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_uploaded_by_hand_stays_unless_it_is_asked_for()
    {
        var galleryId = await FromSource("1.jpg");
        await Upload(galleryId, "by-hand.jpg");
        await AllReady(galleryId);
        Source.Write("2.jpg", "picture 20x20 2");

        var update = await Compare(galleryId);
        (await Updates(galleryId)).Open!.Of(StepKind.Uploaded).ShouldBe(1);
        await Apply(galleryId, update);

        (await Contents(galleryId)).ShouldBe(["1.jpg: 1.jpg", "2.jpg: 2", "by-hand.jpg: by-hand.jpg"]);
        (await Updates(galleryId)).Past[0].Counts.ShouldBe(new Dictionary<StepKind, int> { [StepKind.Added] = 1 });
    }

    [Fact]
    public async Task What_was_replaced_goes_after_its_time_and_what_was_paid_for_stays()
    {
        var galleryId = await FromSource("edited.jpg", "paid.jpg", "unpaid.jpg", "same.jpg");
        var ids = await Ids(galleryId);
        var (guest, order) = (await Guest(galleryId), Guid.CreateVersion7());
        await Host.Handle(new GrantPaidDownloads(galleryId, order, new VisitorFact(guest.VisitorId!.Value, VisitorType.Guest, null, null), [ids["paid.jpg"]], Clock.GetUtcNow()));
        Source.Write("edited.jpg", "picture 30x20 edited");
        Source.Delete("paid.jpg");
        Source.Delete("unpaid.jpg");
        var update = await Compare(galleryId);
        await Apply(galleryId, update);
        (await Host.Ask<OpenPaidOriginal, DownloadAnswer>(new OpenPaidOriginal(galleryId, order, ids["paid.jpg"]))).File.ShouldNotBeNull();

        Clock.Advance(TimeSpan.FromDays(31));
        await Host.Handle(new SweepLeftovers());

        BlobCount().ShouldBe(3);
        (await Host.Ask<OpenPaidOriginal, DownloadAnswer>(new OpenPaidOriginal(galleryId, order, ids["paid.jpg"]))).File.ShouldNotBeNull();
        (await Host.Handle(new UndoUpdate(galleryId, update))).Reason.ShouldBe("This update can't be undone any more: what it replaced was kept for 30 days.");
        Source.Write("unpaid.jpg", "picture 6000x4000 unpaid.jpg");
        await Apply(galleryId, await Compare(galleryId));
        (await Ids(galleryId))["unpaid.jpg"].ShouldBe(ids["unpaid.jpg"]);
    }

    [Fact]
    public async Task A_cover_that_leaves_is_replaced_and_comes_back_when_that_is_undone()
    {
        var galleryId = await FromSource("1.jpg", "2.jpg", "3.jpg");
        var cover = await Cover(galleryId);
        var name = (await Ids(galleryId)).Single(photo => photo.Value == cover).Key;
        Source.Delete(name);
        var update = await Compare(galleryId);
        await Apply(galleryId, update);
        (await Cover(galleryId)).ShouldNotBe(cover);

        await Undo(galleryId, update);
        (await Cover(galleryId)).ShouldBe(cover);
    }

    [Fact]
    public async Task Neighbors_are_told_what_changed_left_and_came_back()
    {
        var galleryId = await FromSource("edited.jpg", "deleted.jpg", "same.jpg");
        var ids = await Ids(galleryId);
        Source.Write("edited.jpg", "picture 30x20 edited");
        Source.Delete("deleted.jpg");
        var update = await Compare(galleryId);
        await Apply(galleryId, update);
        await Undo(galleryId, update);
        await Host.Quiet();

        Heard.All<AssetsReplaced>().SelectMany(told => told.Assets).Select(asset => (asset.AssetId, asset.Width)).ShouldBe([(ids["edited.jpg"], 30), (ids["edited.jpg"], 6000)]);
        Heard.All<AssetsRemoved>().SelectMany(told => told.AssetIds).ShouldBe([ids["deleted.jpg"]]);
        Heard.All<AssetsReturned>().SelectMany(told => told.Assets).ShouldHaveSingleItem().AssetId.ShouldBe(ids["deleted.jpg"]);
    }

    [Fact]
    public async Task Only_the_newest_update_is_undone_and_nothing_else_begins_while_one_is_open()
    {
        var galleryId = await FromSource("1.jpg");
        Source.Write("1.jpg", "picture 30x20 second");
        var first = await Compare(galleryId);
        await Apply(galleryId, first);
        Source.Write("1.jpg", "picture 30x20 the-third");
        var second = await Compare(galleryId);
        await Apply(galleryId, second);

        (await Host.Handle(new UndoUpdate(galleryId, first))).Reason.ShouldBe("A newer update has to be undone first.");
        (await Updates(galleryId)).Past.Select(past => past.UndoableUntil is not null).ShouldBe([true, false, false]);
        await Undo(galleryId, second);
        await Undo(galleryId, first);
        (await Contents(galleryId)).ShouldBe(["1.jpg: 1.jpg"]);
        (await Host.Handle(new UndoUpdate(galleryId, first))).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task A_watched_source_brings_in_what_is_new_and_finished_and_takes_nothing_out()
    {
        var galleryId = await FromSource("edited.jpg", "deleted.jpg", "same.jpg");
        // All of it before anybody looks, or it comes in by more than one update.
        Source.Write("edited.jpg", "picture 30x20 edited");
        Source.Write("new.jpg", "picture 20x20 new");
        Source.Delete("deleted.jpg");
        (await Host.Handle(new SetSource(galleryId, "/photos/anna", Watches: true))).ShouldBe(Outcome.Done);

        await Minutes(async () => await Contents(galleryId) is { Count: 4 } contents && contents.Contains("edited.jpg: edited"));

        (await Contents(galleryId)).ShouldBe(["deleted.jpg: deleted.jpg", "edited.jpg: edited", "new.jpg: new", "same.jpg: same.jpg"]);
        await Minutes(async () => (await Updates(galleryId)) is { Open: null, Past: [{ IsWatch: true }, ..] });
        Source.Problem = "The share does not answer.";
        await Minutes(async () => (await Updates(galleryId)).WatchProblem is not null);
        (await Updates(galleryId)).Past.Count.ShouldBe(2);

        Source.Problem = null;
        await Undo(galleryId, (await Updates(galleryId)).Past[0].UpdateId);
        (await Updates(galleryId)).Watches.ShouldBeFalse();
        (await Contents(galleryId)).ShouldBe(["deleted.jpg: deleted.jpg", "edited.jpg: edited.jpg", "same.jpg: same.jpg"]);
    }

    [Fact]
    public async Task What_was_replaced_by_hand_stays_until_the_source_has_something_new_and_undone_it_is_the_sources_again()
    {
        var galleryId = await FromSource("1.jpg", "2.jpg");
        var (ids, guest) = (await Ids(galleryId), await Guest(galleryId));
        (await Host.Handle(new AddFavorites(galleryId, guest, [ids["1.jpg"]]))).ShouldBe(Outcome.Done);
        var archiveId = Guid.CreateVersion7();
        (await Host.Handle(new StartArchive(galleryId, archiveId, guest, null))).ShouldBe(Outcome.Done);
        Clock.Advance(TimeSpan.FromSeconds(1));
        (await Replace(galleryId, ids["1.jpg"], "picture 30x20 by-hand")).ShouldBe(Outcome.Done);
        (await Replace(galleryId, ids["2.jpg"], "picture 30x20 also-by-hand")).ShouldBe(Outcome.Done);

        await Compare(galleryId);
        (await Updates(galleryId)).Open.ShouldBeNull();
        (await Contents(galleryId)).ShouldBe(["1.jpg: by-hand", "2.jpg: also-by-hand"]);
        var view = await Show(galleryId, guest);
        view.Tiles.Select(tile => (tile.AssetId, tile.Width, tile.Favorite)).ShouldBe([(ids["1.jpg"], 30, true), (ids["2.jpg"], 30, false)]);
        (await Host.Ask<OpenArchive, ArchiveAnswer>(new OpenArchive(galleryId, archiveId, guest))).File.ShouldBeNull();

        Source.Write("2.jpg", "picture 40x20 from-the-source");
        var update = await Compare(galleryId);
        await Apply(galleryId, update);
        (await Contents(galleryId)).ShouldBe(["1.jpg: by-hand", "2.jpg: from-the-source"]);
        (await Host.Handle(new UndoReplacement(galleryId, ids["2.jpg"]))).Succeeded.ShouldBeFalse();
        await Undo(galleryId, update);
        foreach (var id in ids.Values)
            (await Host.Handle(new UndoReplacement(galleryId, id))).ShouldBe(Outcome.Done);

        (await Contents(galleryId)).ShouldBe(["1.jpg: 1.jpg", "2.jpg: 2.jpg"]);
        (await Show(galleryId, guest)).Head!.FavoriteCount.ShouldBe(1);
        await Host.Quiet();
        Heard.All<AssetsReplaced>().SelectMany(told => told.Assets).Count(asset => asset.AssetId == ids["1.jpg"]).ShouldBe(2);
        (await Host.Ask<ReadReplaceable, ReplaceableAsset?>(new ReadReplaceable(galleryId, ids["1.jpg"]))).ShouldNotBeNull().Earlier.ShouldBeNull();
    }

    [Fact]
    public async Task A_password_is_kept_encrypted_and_goes_to_the_place_alone_that_it_was_given_for()
    {
        var galleryId = await Gallery();
        (await Host.Handle(new SetSource(galleryId, "https://cloud.example/dav", "anna", "secret"))).ShouldBe(Outcome.Done);
        (await Updates(galleryId)).ShouldSatisfyAllConditions(view => view.HasSecret.ShouldBeTrue(), view => view.UserName.ShouldBe("anna"));
        (await Cipher(galleryId)).ShouldBe("protected:secret");
        new SetSource(galleryId, "https://cloud.example/dav", "anna", "secret").ToString().ShouldNotContain("secret");

        (await Host.Handle(new SetSource(galleryId, "https://cloud.example/dav", "anna"))).ShouldBe(Outcome.Done);
        (await Cipher(galleryId)).ShouldBe("protected:secret");
        (await Host.Handle(new SetSource(galleryId, "https://elsewhere.example/dav", "anna"))).ShouldBe(Outcome.Done);
        (await Cipher(galleryId)).ShouldBeNull();
    }

    [Fact]
    public async Task Of_a_watched_source_a_file_that_is_still_being_copied_waits()
    {
        var galleryId = await FromSource("same.jpg");
        (await Host.Handle(new SetSource(galleryId, "/photos/anna", Watches: true))).ShouldBe(Outcome.Done);
        Source.Write("done.jpg", "picture 20x20 done");
        var isCopying = true;
        var written = 0;
        Source.BeforeListing = () =>
        {
            if (isCopying)
                Source.Write("large.jpg", $"picture 20x20 large{new string('x', ++written)}");
        };

        await Minutes(async () => (await Contents(galleryId)).Count == 2);
        (await Contents(galleryId)).ShouldBe(["done.jpg: done", "same.jpg: same.jpg"]);
        isCopying = false;

        await Minutes(async () => (await Contents(galleryId)).Count == 3);
    }

    protected override void Change(IServiceCollection services) => services.AddSingleton<ISources>(Source);

    /// <summary>A gallery that was filled by its source alone.</summary>
    protected async Task<Guid> FromSource(params string[] names)
    {
        var galleryId = await Gallery();
        foreach (var name in names)
            Source.Write(name, $"picture 6000x4000 {name}");
        (await Host.Handle(new SetSource(galleryId, "/photos/anna"))).ShouldBe(Outcome.Done);
        await Apply(galleryId, await Compare(galleryId));
        (await Host.Handle(new BringOnline(galleryId))).ShouldBe(Outcome.Done);
        return galleryId;
    }

    protected async Task<Guid> Begin(Guid galleryId)
    {
        var update = Guid.CreateVersion7(Clock.GetUtcNow());
        // Two of the same moment would have no order.
        Clock.Advance(TimeSpan.FromSeconds(1));
        (await Host.Handle(new CompareWithSource(galleryId, update))).ShouldBe(Outcome.Done);
        return update;
    }

    protected async Task<Guid> Compare(Guid galleryId)
    {
        var update = await Begin(galleryId);
        await Eventually(async () => (await Updates(galleryId)) is { Open: null or { Stage: UpdateStage.Compared } });
        return update;
    }

    protected async Task StartApplying(Guid galleryId, Guid update) => (await Host.Handle(new ApplyUpdate(galleryId, update, true, false, IsSure: true))).ShouldBe(Outcome.Done);

    protected async Task Apply(Guid galleryId, Guid update)
    {
        await StartApplying(galleryId, update);
        await Over(galleryId);
    }

    protected async Task Over(Guid galleryId)
    {
        await Eventually(async () => (await Updates(galleryId)).Open is null);
        await AllReady(galleryId);
    }

    protected async Task<IReadOnlyList<string>> Contents(Guid galleryId)
    {
        var assets = await Read(db => db.Assets.Where(asset => asset.GalleryId == galleryId).ToListAsync());
        var lines = new List<string>();
        foreach (var asset in assets)
        {
            await using var content = await Blobs.Open(asset.BlobKey, 0, None);
            using var reader = new StreamReader(content!);
            lines.Add($"{asset.FileName}: {string.Join(' ', (await reader.ReadToEndAsync()).Split(' ').Skip(2))}");
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private protected Task<UpdatesView> Updates(Guid galleryId) => Host.Ask<ReadUpdates, UpdatesView>(new ReadUpdates(galleryId));

    /// <summary>Time goes on by ever another minute until it holds.</summary>
    private Task Minutes(Func<Task<bool>> holds) => Eventually(async () =>
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        return await holds();
    });

    private async Task Undo(Guid galleryId, Guid update)
    {
        (await Host.Handle(new UndoUpdate(galleryId, update))).ShouldBe(Outcome.Done);
        await Over(galleryId);
    }

    private async Task<Dictionary<string, Guid>> Ids(Guid galleryId) =>
        await Read(db => db.Assets.Where(asset => asset.GalleryId == galleryId).ToDictionaryAsync(asset => asset.FileName, asset => asset.Id));

    private Task<Outcome> Replace(Guid galleryId, Guid assetId, string content) =>
        Host.Handle(new ReplaceAsset(galleryId, assetId, "edited.jpg", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content))));

    private Task<string?> Cipher(Guid galleryId) => Read(db => db.Sources.Where(source => source.GalleryId == galleryId).Select(source => source.SecretCipher).SingleAsync());

    private Task<Guid?> Cover(Guid galleryId) => Read(db => db.Galleries.Where(gallery => gallery.Id == galleryId).Select(gallery => gallery.CoverAssetId).SingleAsync());
}
