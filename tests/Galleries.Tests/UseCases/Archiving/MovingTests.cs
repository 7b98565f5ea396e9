using System.Security.Cryptography;
using System.Text;
using BuildingBlocks;
using BuildingBlocks.Storage;
using Galleries.Adapters.Storage;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Archiving;
using Galleries.UseCases.Mailing;

namespace Galleries.Tests.UseCases.Archiving;

/// <summary>Originals on their way to the archive and back, broken off at every single step.</summary>
public sealed class MovingTests
{
    private static CancellationToken None => CancellationToken.None;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wherever_a_move_breaks_off_every_original_can_be_read_and_the_next_try_ends_it(bool isOutward)
    {
        var steps = 0;
        while (await BreakOff(isOutward, steps))
            steps++;

        steps.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task An_original_that_is_damaged_or_missing_stays_where_it_is_and_is_counted()
    {
        var world = new World();
        world.Near[world.Photos[0].BlobKey] = Encoding.UTF8.GetBytes("something else");
        await world.Near.Delete(world.Photos[1].BlobKey, None);
        await world.Archive();

        await world.Run();

        world.Photos.Select(photo => photo.IsArchived).ShouldBe([false, false, true]);
        world.Near.Keys.ShouldBe([world.Photos[0].BlobKey]);
        world.Far.Keys.ShouldBe([world.Photos[2].BlobKey]);
        world.Studio.Gallery.Unmoved.ShouldBe(2);
    }

    [Fact]
    public async Task Half_a_file_in_the_archive_is_copied_anew()
    {
        var world = new World();
        world.Far[world.Photos[0].BlobKey] = Encoding.UTF8.GetBytes("pict");
        await world.Archive();

        await world.Run();

        await world.EverythingLiesIn(world.Far);
    }

    [Fact]
    public async Task Asked_back_on_the_way_it_turns_round_and_the_gallery_is_offline_once_all_are_there()
    {
        var world = new World();
        await world.Archive();
        await world.MoveNext();
        await world.BringBack();
        world.Studio.Gallery.Publication.ShouldBe(Publication.Archived);

        await world.Run();

        await world.EverythingLiesIn(world.Near);
        world.Studio.Gallery.Publication.ShouldBe(Publication.Offline);
        world.Studio.Only<GalleryArchived>().GalleryId.ShouldBe(world.Studio.Gallery.Id);
        world.Studio.Only<GalleryOriginalsReturned>().GalleryId.ShouldBe(world.Studio.Gallery.Id);
        world.Studio.Told.Mails.ShouldHaveSingleItem().Subject.ShouldBe("Anna & Ben: the originals are back");
    }

    [Fact]
    public async Task A_photo_that_is_removed_while_it_is_copied_is_moved_by_nobody()
    {
        var world = new World();
        await world.Archive();
        world.Studio.Kept.Assets.Clear();

        await world.Run();

        world.Studio.Kept.Transfers.ShouldBeEmpty();
    }

    /// <summary>Whether it broke off at this step, or ended before.</summary>
    private static async Task<bool> BreakOff(bool isOutward, int step)
    {
        var world = new World();
        await world.Archive();
        if (!isOutward)
        {
            await world.Run();
            await world.BringBack();
        }

        world.Fragility.BreaksAt = world.Fragility.Steps + step;
        var isBroken = false;
        try
        {
            await world.Run();
        }
        catch (IOException)
        {
            isBroken = true;
        }

        world.Fragility.BreaksAt = null;
        await world.EverythingCanBeRead();
        await world.Run();
        await world.EverythingLiesIn(isOutward ? world.Far : world.Near);
        world.Studio.Gallery.Publication.ShouldBe(isOutward ? Publication.Archived : Publication.Offline);
        return isBroken;
    }

    /// <summary>An offline gallery of three photos, with its two stores.</summary>
    private sealed class World
    {
        private readonly NoHold _hold = new();

        public World()
        {
            (Near, Far) = (new FragileBlobs(Fragility), new FragileBlobs(Fragility));
            Photos = [.. Enumerable.Range(1, 3).Select(Photo)];
        }

        public Studio Studio { get; } = new(GalleryPhase.Offline);

        public Fragility Fragility { get; } = new();

        public FragileBlobs Near { get; }

        public FragileBlobs Far { get; }

        public IReadOnlyList<Asset> Photos { get; }

        private TransferDesk Desk => new(Studio.Kept, Studio.Told, Studio.Clock);

        private BlobArchiveStore Store => new(Near, new ArchiveBlobs(Far), _hold);

        public async Task Archive() => (await Studio.Do(
            new ArchiveGalleryHandler(Studio.Kept, Desk, Studio.Card, Studio.Told, Studio.Clock), new ArchiveGallery(Studio.Gallery.Id))).ShouldBe(Outcome.Done);

        public async Task BringBack() => (await Studio.Do(
            new ReturnOriginalsHandler(Studio.Kept, Desk, Studio.Card, Studio.Clock), new ReturnOriginals(Studio.Gallery.Id))).ShouldBe(Outcome.Done);

        public async Task<bool> MoveNext()
        {
            var isOutward = Studio.Kept.Transfers.Single().IsOutward;
            var next = await Studio.Kept.Movable(Studio.Gallery.Id, isOutward, null, 1, None);
            var note = new Breaking<NoteMoved>(new NoteMovedHandler(Studio.Kept), Fragility);
            return next is [var assetId]
                && (await Studio.Do(new MoveOriginalHandler(Studio.Kept, Store, note), new MoveOriginal(Studio.Gallery.Id, assetId, isOutward))).Succeeded;
        }

        /// <summary>As the worker does it, from wherever it is.</summary>
        public async Task Run()
        {
            var claim = Guid.CreateVersion7();
            await Studio.Do(new ReleaseTransfersHandler(Studio.Kept), new ReleaseTransfers());
            await Studio.Do(new ClaimTransferHandler(Studio.Kept, Studio.Clock), new ClaimTransfer(claim));
            if (Studio.Kept.Transfers is not [{ IsOutward: var isOutward }])
                return;

            var unmoved = 0;
            var note = new Breaking<NoteMoved>(new NoteMovedHandler(Studio.Kept), Fragility);
            foreach (var assetId in await Studio.Kept.Movable(Studio.Gallery.Id, isOutward, null, 50, None))
                if (!(await Studio.Do(new MoveOriginalHandler(Studio.Kept, Store, note), new MoveOriginal(Studio.Gallery.Id, assetId, isOutward))).Succeeded)
                    unmoved++;
            (await Studio.Do(new ClearBehindHandler(Studio.Kept, Store), new ClearBehind(Studio.Gallery.Id, isOutward))).ShouldBe(Outcome.Done);
            var letters = new ReturnLetters(Studio.Card, Studio.Letters, Studio.Neighbours);
            (await Studio.Do(new EndTransferHandler(Studio.Kept, Studio.Kept, letters, Studio.Told, Studio.Clock), new EndTransfer(claim, unmoved))).ShouldBe(Outcome.Done);
        }

        public async Task EverythingCanBeRead()
        {
            var originals = new BlobOriginalStore(Near, new ArchiveBlobs(Far), _hold);
            foreach (var photo in Photos)
            {
                await using var content = (await originals.Open(photo.BlobKey, 0, None)).ShouldNotBeNull();
                Convert.ToHexStringLower(await SHA256.HashDataAsync(content)).ShouldBe(photo.ContentKey);
            }
        }

        public async Task EverythingLiesIn(FragileBlobs store)
        {
            await EverythingCanBeRead();
            store.Keys.ShouldBe(Photos.Select(photo => photo.BlobKey), ignoreOrder: true);
            (store == Near ? Far : Near).Keys.ShouldBeEmpty();
            Photos.ShouldAllBe(photo => photo.IsArchived == (store == Far));
        }

        private Asset Photo(int number)
        {
            var bytes = Encoding.UTF8.GetBytes($"picture {number}");
            var (key, hash) = ($"originals/{number}", Convert.ToHexStringLower(SHA256.HashData(bytes)));
            Near[key] = bytes;
            var photo = Asset.Receive(
                Guid.CreateVersion7(), Studio.Gallery.Id, $"IMG_{number}.jpg", new PictureFacts(AssetKind.Photo, "image/jpeg", 6000, 4000, null),
                new StoredFile(key, hash, 0, bytes.Length), Cast.Now);
            Studio.Kept.Assets.Add(photo);
            return photo;
        }
    }

    private sealed class NoHold : IBlobHold
    {
        public Task<bool> IsTaken(CancellationToken ct) => Task.FromResult(false);

        public Task<IHeldBlobs?> Take(CancellationToken ct) => throw new NotSupportedException("No backup is made here.");
    }

    /// <summary>The process may end before a row is written, and after.</summary>
    private sealed class Breaking<TCommand>(BuildingBlocks.UseCases.ICommandHandler<TCommand> handler, Fragility fragility) : BuildingBlocks.UseCases.ICommandHandler<TCommand>
    {
        public async Task<Outcome> Handle(TCommand command, CancellationToken ct)
        {
            fragility.Step();
            var outcome = await handler.Handle(command, ct);
            fragility.Step();
            return outcome;
        }
    }
}
