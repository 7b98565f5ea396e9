using BuildingBlocks;
using Galleries.Domain;
using Galleries.UseCases.Marking;
using Galleries.UseCases.Preparing;
using Settings.Contracts;

namespace Galleries.Tests.UseCases.Marking;

public sealed class MarkingTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly GalleryRules Marked = GalleryRules.Initial with { Watermark = Watermark.None with { Kind = WatermarkKind.Text, Text = "Lumen" } };

    [Theory]
    [InlineData(GalleryPhase.Online, 1)]
    [InlineData(GalleryPhase.Draft, 1)]
    [InlineData(GalleryPhase.Offline, 0)]
    [InlineData(GalleryPhase.Expired, 0)]
    internal async Task A_round_is_asked_for_while_visitors_see_the_gallery_or_soon_will(GalleryPhase phase, int rounds)
    {
        var studio = new Studio(phase);
        studio.Neighbours.Rules = Marked;

        (await Ask(studio)).ShouldBe(Outcome.Done);

        studio.Kept.MarkRounds.Count.ShouldBe(rounds);
        studio.Told.Signals.Count.ShouldBe(rounds);
    }

    [Fact]
    public async Task Without_a_watermark_there_is_nothing_to_make()
    {
        var studio = new Studio();

        (await Ask(studio)).ShouldBe(Outcome.Done);

        studio.Kept.MarkRounds.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_asks_three_times_gets_one_round()
    {
        var studio = new Studio();
        studio.Neighbours.Rules = Marked;
        foreach (var _ in Enumerable.Range(0, 3))
            await Ask(studio);

        var claim = await Claim(studio);
        (await Claim(studio, found: false)).ShouldNotBe(claim);
        await Studio.Do(new EndMarkRoundHandler(studio.Kept), new EndMarkRound(claim));

        studio.Kept.MarkRounds.ShouldBeEmpty();
    }

    [Fact]
    public async Task Asked_for_while_it_is_under_way_it_begins_anew()
    {
        var studio = new Studio();
        studio.Neighbours.Rules = Marked;
        await Ask(studio);
        var claim = await Claim(studio);
        await Ask(studio);

        await Studio.Do(new EndMarkRoundHandler(studio.Kept), new EndMarkRound(claim));
        var second = await Claim(studio);
        await Studio.Do(new EndMarkRoundHandler(studio.Kept), new EndMarkRound(claim));
        studio.Kept.MarkRounds.Count.ShouldBe(1, "That claim was over.");
        await Studio.Do(new EndMarkRoundHandler(studio.Kept), new EndMarkRound(second));

        studio.Kept.MarkRounds.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_round_whose_host_died_is_gone_on_with()
    {
        var studio = new Studio();
        studio.Neighbours.Rules = Marked;
        await Ask(studio);
        var claim = await Claim(studio);

        studio.Clock.Advance(TimeSpan.FromMinutes(4));
        await Studio.Do(Keep(studio), new KeepMarkRound(studio.Gallery.Id, claim, []));
        studio.Clock.Advance(TimeSpan.FromMinutes(4));
        (await studio.Kept.NextRound(studio.Clock.GetUtcNow(), None)).ShouldBeNull();
        studio.Clock.Advance(TimeSpan.FromMinutes(2));
        (await studio.Kept.NextRound(studio.Clock.GetUtcNow(), None)).ShouldNotBeNull();

        await Claim(studio);
        await Studio.Do(new ReleaseMarkRoundsHandler(studio.Kept), new ReleaseMarkRounds());
        await Claim(studio);
    }

    [Fact]
    public async Task What_was_made_of_a_picture_that_is_gone_is_left_to_the_sweep()
    {
        var studio = new Studio();
        var (there, gone) = (studio.Photo("a.jpg"), Cast.Photo(studio.Gallery.Id, "b.jpg"));

        await Studio.Do(Keep(studio), new KeepMarkRound(studio.Gallery.Id, Guid.CreateVersion7(), [Waiting(there), Waiting(gone)]));

        studio.Kept.Leftovers.ShouldHaveSingleItem().ContentKey.ShouldBe(gone.ContentKey);
    }

    private static Task<Outcome> Ask(Studio studio) =>
        Studio.Do(new AskForMarksHandler(studio.Kept, studio.Card, studio.Marks, studio.Clock), new AskForMarks(studio.Gallery.Id));

    private static async Task<Guid> Claim(Studio studio, bool found = true)
    {
        var claim = Guid.CreateVersion7();
        await Studio.Do(new ClaimMarkRoundHandler(studio.Kept, studio.Clock), new ClaimMarkRound(claim));
        (await studio.Kept.FindClaimed(claim, None) is not null).ShouldBe(found);
        return claim;
    }

    private static KeepMarkRoundHandler Keep(Studio studio) => new(studio.Kept, studio.Kept, new StrayPreviews(studio.Kept, studio.Clock), studio.Clock);

    private static WaitingPicture Waiting(Asset photo) => new(photo.GalleryId, photo.Id, photo.FileName, photo.BlobKey, photo.ContentKey);
}
