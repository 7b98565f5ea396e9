using BuildingBlocks;
using Galleries.Domain;
using Galleries.UseCases.Archiving;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Publishing;

namespace Galleries.Tests.Domain;

/// <summary>Every state by every move.</summary>
public sealed class LifecycleTests
{
    /// <summary>What a client is answered at the door; the page has a sentence for each.</summary>
    private static readonly Dictionary<GalleryPhase, Verdict> Told = new()
    {
        [GalleryPhase.Draft] = Verdict.Offline,
        [GalleryPhase.Online] = Verdict.Allowed,
        [GalleryPhase.Offline] = Verdict.Offline,
        [GalleryPhase.Expired] = Verdict.Expired,
        [GalleryPhase.Archived] = Verdict.Archived,
    };

    public static TheoryData<string> Walks => [.. from phase in Enum.GetNames<GalleryPhase>() from move in Enum.GetNames<GalleryMove>() select $"{phase} {move}"];

    [Theory]
    [MemberData(nameof(Walks))]
    public void A_gallery_does_what_the_table_says_and_says_why_it_does_not(string walk)
    {
        var (phase, move) = (Enum.Parse<GalleryPhase>(walk.Split(' ')[0]), Enum.Parse<GalleryMove>(walk.Split(' ')[1]));
        var gallery = Cast.Gallery(phase);

        var outcome = Make(gallery, move);

        var after = Lifecycle.After(phase, move);
        outcome.Succeeded.ShouldBe(after is not null);
        gallery.PhaseAt(Cast.Moment).ShouldBe(after ?? phase);
        if (after is null)
            outcome.Reason.ShouldNotBeNull().Split(' ').Length.ShouldBeGreaterThan(5);
        ToClient(gallery).ShouldBe(Told[after ?? phase]);
    }

    [Fact]
    public void A_client_is_told_something_in_every_state() => Told.Keys.ShouldBe(Enum.GetValues<GalleryPhase>(), ignoreOrder: true);

    [Fact]
    public void A_button_is_offered_for_what_changes_something()
    {
        Offered(GalleryPhase.Draft).ShouldBe([GalleryMove.BringOnline]);
        Offered(GalleryPhase.Online).ShouldBe([GalleryMove.TakeOffline]);
        Offered(GalleryPhase.Offline).ShouldBe([GalleryMove.BringOnline, GalleryMove.Archive]);
        Offered(GalleryPhase.Expired).ShouldBe([GalleryMove.Extend, GalleryMove.Archive]);
        Offered(GalleryPhase.Archived).ShouldBe([GalleryMove.BringBack]);
    }

    [Fact]
    public async Task A_gallery_that_was_removed_does_nothing()
    {
        var (studio, gone) = (new Studio(), Guid.CreateVersion7());
        var desk = new TransferDesk(studio.Kept, studio.Told, studio.Clock);
        Outcome[] outcomes =
        [
            await Studio.Do(new BringOnlineHandler(studio.Kept, studio.Kept, studio.Card, studio.Told, studio.Clock), new BringOnline(gone)),
            await Studio.Do(new TakeOfflineHandler(studio.Kept, studio.Card, studio.Told, studio.Clock), new TakeOffline(gone)),
            await Studio.Do(new SetExpirationHandler(studio.Kept, studio.Card, studio.Told, studio.Clock), new SetExpiration(gone, new DateOnly(2027, 6, 1))),
            await Studio.Do(new ArchiveGalleryHandler(studio.Kept, desk, studio.Card, studio.Told, studio.Clock), new ArchiveGallery(gone)),
            await Studio.Do(new ReturnOriginalsHandler(studio.Kept, desk, studio.Card, studio.Clock), new ReturnOriginals(gone)),
        ];

        outcomes.ShouldAllBe(outcome => outcome.Reason == "That gallery does not exist.");
        outcomes.Length.ShouldBe(Enum.GetValues<GalleryMove>().Length);
    }

    private static Verdict ToClient(Gallery gallery)
    {
        var (asker, grant) = Cast.Arrival(AccessTests.Kind.MainClient, gallery);
        return Access.Decide(asker, gallery, grant, Cast.Terms, Cast.Moment, Purpose.Page).Verdict;
    }

    private static IEnumerable<GalleryMove> Offered(GalleryPhase phase) => Enum.GetValues<GalleryMove>().Where(move => Lifecycle.Offers(phase, move));

    private static Outcome Make(Gallery gallery, GalleryMove move) => move switch
    {
        GalleryMove.BringOnline => gallery.BringOnline(hasAssets: true, Cast.Moment),
        GalleryMove.TakeOffline => gallery.TakeOffline(Cast.Moment),
        GalleryMove.Extend => gallery.SetExpiration(new DateOnly(2027, 6, 1), Cast.Moment),
        GalleryMove.Archive => gallery.Archive(Cast.Moment),
        _ => BringBack(gallery),
    };

    private static Outcome BringBack(Gallery gallery)
    {
        var outcome = gallery.BringBack(Cast.Moment);
        if (outcome.Succeeded)
            gallery.SettleOriginals(isOutward: false, unmoved: 0);
        return outcome;
    }
}
