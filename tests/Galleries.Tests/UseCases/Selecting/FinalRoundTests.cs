using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Asking;
using Galleries.UseCases.Selecting;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Selecting;

public sealed class FinalRoundTests
{
    private readonly Studio _studio = new();
    private readonly InMemorySelections _kept;
    private readonly List<Asset> _photos;
    private readonly Viewer _anna;
    private readonly Viewer _ben;
    private readonly Guid _requestId = Guid.CreateVersion7();
    private readonly Guid _roundId = Guid.CreateVersion7();

    public FinalRoundTests()
    {
        _kept = new InMemorySelections(_studio.Kept);
        _photos = [.. Enumerable.Range(1, 5).Select(number => _studio.Photo($"IMG_{number}.jpg"))];
        (_anna, _ben) = (_studio.MainClient(), _studio.MainClient("ben@example.com"));
    }

    [Fact]
    public async Task What_all_chose_is_chosen_what_some_chose_is_undecided_and_one_finishes_for_all()
    {
        await Ask();
        await Finish(_anna, 0, 1);
        (await Begin(_anna)).Reason.ShouldBe("A final round begins once everybody has finished.");
        await Finish(_ben, 1, 2);
        _studio.Told.Mails.Clear();

        (await Begin(_anna)).ShouldBe(Outcome.Done);

        _studio.Told.Mails.ShouldHaveSingleItem().ToAddress.ShouldBe("ben@example.com");
        var joint = _kept.Selections[^1];
        joint.VisitorId.ShouldBeNull();
        Marks(joint, SelectionChoice.Chosen).ShouldBe([_photos[1].Id]);
        Marks(joint, SelectionChoice.Undecided).ShouldBe([_photos[0].Id, _photos[2].Id], ignoreOrder: true);
        (await Mark(_ben, _roundId, 3)).ShouldBe(Outcome.Done);
        (await Mark(_anna, _roundId, 0)).ShouldBe(Outcome.Done);
        (await Mark(_anna, _roundId, 2)).Reason.ShouldBe("That would make 4, and at most 3 can be chosen. Please take something out first.");
        _studio.Told.Mails.Clear();

        (await Studio.Do(Finishing, new FinishSelection(_studio.Gallery.Id, _ben, _roundId, 3))).ShouldBe(Outcome.Done);

        _kept.Versions[^1].Photos.Count.ShouldBe(3);
        _studio.Told.Mails.Select(mail => (mail.ToAddress, mail.Subject)).ShouldBe([
            ("hello@lumen.example", "Anna & Ben: Anna has finished choosing (Album)"), ("anna@example.com", "Anna & Ben: your joint choice is finished (Album)"),
            ("ben@example.com", "Anna & Ben: your choice has arrived (Album)")], ignoreOrder: true);
    }

    [Fact]
    public async Task There_is_one_final_round_and_the_photographer_may_begin_it_too()
    {
        await Ask();
        (await Begin(Viewer.Studio)).Reason.ShouldBe("A final round begins once everybody has finished.");
        await Finish(_anna, 0, 1);
        await Finish(_ben, 1, 2);

        (await Begin(_studio.Guest())).Succeeded.ShouldBeFalse();
        (await Begin(Viewer.Studio)).ShouldBe(Outcome.Done);
        (await Begin(Viewer.Studio)).Reason.ShouldBe("There is a final round of this choice already.");
    }

    [Fact]
    public void Photos_are_grouped_by_who_chose_them()
    {
        Guid[] people = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        var photos = _photos.Select(photo => photo.Id).ToArray();

        var groups = Overlap.Of([(people[0], [photos[0], photos[1], photos[2]]), (people[1], [photos[1], photos[2], photos[3]]), (people[2], [photos[2]])]);

        groups.Select(group => (string.Join(' ', group.People.Select(person => Array.IndexOf(people, person))), string.Join(' ', group.Photos.Select(photo => Array.IndexOf(photos, photo)))))
            .ShouldBe([("0 1 2", "2"), ("0 1", "1"), ("0", "0"), ("1", "3")]);
    }

    private SelectionDesk Desk => new(_studio.Reception, _kept);

    private SelectionLetters Letters => new(_studio.Card, _studio.Kept, _studio.Letters, _studio.Neighbours, _studio.Neighbours);

    private FinishSelectionHandler Finishing => new(Desk, _kept, Letters, _studio.Told);

    private async Task Ask() => (await Studio.Do(
        new AskForSelectionHandler(_studio.Invitations, _kept, _studio.Kept, _studio.Card, Letters, _studio.Told, _studio.Clock),
        new AskForSelection(_studio.Gallery.Id, _requestId, "Album", 1, 3, null, null, null))).ShouldBe(Outcome.Done);

    private async Task Finish(Viewer viewer, params int[] photos)
    {
        foreach (var photo in photos)
            (await Mark(viewer, _requestId, photo)).ShouldBe(Outcome.Done);
        (await Studio.Do(Finishing, new FinishSelection(_studio.Gallery.Id, viewer, _requestId))).ShouldBe(Outcome.Done);
    }

    private Task<Outcome> Mark(Viewer viewer, Guid requestId, int photo) =>
        Studio.Do(new MarkAssetsHandler(Desk), new MarkAssets(_studio.Gallery.Id, viewer, requestId, [_photos[photo].Id], SelectionChoice.Chosen));

    private Task<Outcome> Begin(Viewer viewer) => Studio.Do(
        new BeginFinalRoundHandler(_studio.Reception, _kept, _studio.Kept, _studio.Kept, Letters, _studio.Told), new BeginFinalRound(_studio.Gallery.Id, viewer, _requestId, _roundId));

    private IEnumerable<Guid> Marks(Selection selection, SelectionChoice choice) =>
        _kept.Kept.Where(mark => mark.SelectionId == selection.Id && mark.Choice == choice).Select(mark => mark.AssetId);
}
