using BuildingBlocks;
using Galleries.Domain;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Sweeping;

namespace Galleries.Tests.UseCases.Sweeping;

public sealed class SweepingTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task The_bytes_of_removed_assets_go_at_once_and_those_of_uploads_when_nobody_can_come_for_them()
    {
        var removed = Cast.Photo(_studio.Gallery.Id);
        await Put(removed.BlobKey, "originals/upload");
        _studio.Kept.Leftovers.AddRange([Leftover.OfRemoved(removed, Cast.Now), Leftover.OfUpload("originals/upload", _studio.Gallery.Id, Cast.Now)]);

        (await Sweep()).ShouldBe(Outcome.Done);

        _studio.Originals.Keys.ShouldBe(["originals/upload"]);
        _studio.Told.RemovedPreviews.ShouldBe([removed.ContentKey]);

        _studio.Clock.Advance(TimeSpan.FromHours(7));
        (await Sweep()).ShouldBe(Outcome.Done);

        _studio.Originals.Keys.ShouldBeEmpty();
        _studio.Kept.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_goes_while_a_backup_is_made()
    {
        var removed = Cast.Photo(_studio.Gallery.Id);
        await Put(removed.BlobKey);
        _studio.Kept.Leftovers.Add(Leftover.OfRemoved(removed, Cast.Now));

        _studio.Originals.Held = true;
        (await Sweep()).ShouldBe(Outcome.Done);
        _studio.Originals.Keys.ShouldBe([removed.BlobKey]);

        _studio.Originals.Held = false;
        (await Sweep()).ShouldBe(Outcome.Done);
        _studio.Originals.Keys.ShouldBeEmpty();
    }

    [Fact]
    public async Task Previews_that_another_gallery_shows_stay()
    {
        var photo = _studio.Photo();
        _studio.Kept.Leftovers.Add(Leftover.OfRemoved(photo, Cast.Now));

        (await Sweep()).ShouldBe(Outcome.Done);

        _studio.Told.RemovedPreviews.ShouldBeEmpty();
    }

    [Fact]
    public async Task Archives_are_forgotten_a_week_after_they_were_started()
    {
        var archive = Cast.Archive(_studio.Gallery, Manifest.Empty);
        _studio.Kept.Archives.Add(archive);
        var handler = new SweepArchivesHandler(_studio.Kept, _studio.Clock);

        _studio.Clock.Advance(TimeSpan.FromDays(7));
        await Studio.Do(handler, new SweepArchives());
        _studio.Kept.Archives.Count.ShouldBe(1);

        _studio.Clock.Advance(TimeSpan.FromSeconds(1));
        await Studio.Do(handler, new SweepArchives());
        _studio.Kept.Archives.ShouldBeEmpty();
    }

    private async Task Put(params string[] keys)
    {
        foreach (var key in keys)
            _studio.Originals.Put(key, [1]);
    }

    private Task<Outcome> Sweep() => Studio.Do(
        new SweepLeftoversHandler(
            _studio.Kept, _studio.Originals, _studio.Told, new Driven<ForgetLeftovers>(new ForgetLeftoversHandler(_studio.Kept)), _studio.Clock),
        new SweepLeftovers());
}
