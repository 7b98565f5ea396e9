using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Asking;
using Galleries.UseCases.Selecting;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Selecting;

public sealed class ChoosingTests
{
    private readonly Studio _studio = new();
    private readonly InMemorySelections _kept;
    private readonly List<Asset> _photos;
    private readonly Viewer _anna;
    private readonly Guid _requestId = Guid.CreateVersion7();

    public ChoosingTests()
    {
        _kept = new InMemorySelections(_studio.Kept);
        _photos = [.. Enumerable.Range(1, 5).Select(number => _studio.Photo($"IMG_{number}.jpg"))];
        _anna = _studio.MainClient();
    }

    [Fact]
    public async Task Those_who_are_asked_get_a_mail_with_their_own_link_to_the_choice()
    {
        (await Ask(2, 3, dueOn: new DateOnly(2026, 12, 12))).ShouldBe(Outcome.Done);

        var mail = _studio.Told.Mails.ShouldHaveSingleItem();
        (mail.ToAddress, mail.Subject).ShouldBe(("anna@example.com", "Anna & Ben: please choose your photos (Album)"));
        mail.Text.ShouldContain("Photos: 2 to 3");
        mail.Text.ShouldContain("Please choose by December 12.");
        mail.Text.ShouldContain($"/k/secret?selection={_requestId}");
        _studio.Only<SelectionRequested>().Visitor.Name.ShouldBe("Anna");
        _kept.Selections.ShouldHaveSingleItem().VisitorId.ShouldBe(_anna.VisitorId);
    }

    [Fact]
    public async Task Nobody_is_asked_where_there_is_no_main_client_nor_while_the_gallery_is_not_online()
    {
        (await Ask(2, 3, people: [Guid.CreateVersion7()])).ShouldBe(Outcome.Refused("Please tick who is to choose.", "People"));
        _studio.Kept.Grants.RemoveAll(grant => grant.Type == VisitorType.MainClient);
        (await Ask(2, 3)).Field.ShouldBe("People");
        _studio.Gallery.TakeOffline(Cast.Moment);
        (await Ask(2, 3)).Reason.ShouldBe("Put the gallery online first, so that the link works.");
        _studio.Told.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_most_is_held_and_what_is_chosen_already_does_not_count_twice()
    {
        await Ask(1, 2);
        (await Mark(SelectionChoice.Chosen, 0, 1)).ShouldBe(Outcome.Done);

        (await Mark(SelectionChoice.Chosen, 2)).Reason.ShouldBe("That would make 3, and at most 2 can be chosen. Please take something out first.");
        (await Mark(SelectionChoice.Chosen, 1)).ShouldBe(Outcome.Done);
        (await Mark(SelectionChoice.Undecided, 1)).ShouldBe(Outcome.Done);
        (await Mark(SelectionChoice.Chosen, 2)).ShouldBe(Outcome.Done);

        Of(SelectionChoice.Chosen).ShouldBe([_photos[0].Id, _photos[2].Id], ignoreOrder: true);
        Of(SelectionChoice.Undecided).ShouldBe([_photos[1].Id]);
        await Mark(SelectionChoice.None, 0, 1);
        Of(SelectionChoice.Undecided).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_hidden_or_leaves_does_not_count_and_counts_again_when_it_is_back()
    {
        await Ask(2, 2);
        await Mark(SelectionChoice.Chosen, 0, 1);
        _photos[0].Hide(Cast.Now);

        (await Finish()).Reason.ShouldBe("Not enough yet: 1 chosen, and at least 2 are asked for.");
        (await Mark(SelectionChoice.Chosen, 0)).Reason.ShouldBe("This photo can't be chosen at the moment.");
        (await Mark(SelectionChoice.Chosen, 2)).ShouldBe(Outcome.Done);
        _photos[0].Unhide();

        (await Finish()).Reason.ShouldBe("Too many: 3 chosen, and at most 2 can be. Please take something out.");
        await Mark(SelectionChoice.None, 2);
        (await Finish()).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task Finishing_freezes_a_version_and_tells_both_sides()
    {
        await Ask(2, 3);
        await Mark(SelectionChoice.Chosen, 1, 0);
        _studio.Told.Mails.Clear();

        (await Finish(seen: 3)).Reason.ShouldBe("The choice has changed on another screen: 2 are chosen now. Please look again and finish then.");
        (await Finish(seen: 2)).ShouldBe(Outcome.Done);

        var version = _kept.Versions.ShouldHaveSingleItem();
        (version.Number, version.VisitorId, version.FinishedAt).ShouldBe((1, _anna.VisitorId!.Value, Cast.Now));
        version.Photos.Select(photo => photo.FileName).ShouldBe(["IMG_1.jpg", "IMG_2.jpg"]);
        _studio.Only<SelectionFinished>().AssetIds.ShouldBe([_photos[0].Id, _photos[1].Id]);
        _studio.Told.Mails.Select(mail => (mail.ToAddress, mail.Subject)).ShouldBe([
            ("hello@lumen.example", "Anna & Ben: Anna has finished choosing (Album)"), ("anna@example.com", "Anna & Ben: your choice has arrived (Album)")]);
        _studio.Told.Mails[1].Text.ShouldContain("Photos: 2\nVersion: 1");
        (await Mark(SelectionChoice.Chosen, 2)).Reason.ShouldBe("This choice is finished. Should something change, your photographer can open it again.");
    }

    [Fact]
    public async Task Opened_again_it_makes_a_second_version_and_the_first_one_stays()
    {
        await Ask(1, 3);
        await Mark(SelectionChoice.Chosen, 0);
        await Finish();
        _studio.Told.Mails.Clear();

        (await Studio.Do(Reopening, new ReopenSelection(_studio.Gallery.Id, _kept.Selections[0].Id, "Please take one more."))).ShouldBe(Outcome.Done);
        var mail = _studio.Told.Mails.ShouldHaveSingleItem();
        mail.Text.ShouldContain("Please take one more.");
        _studio.Only<SelectionReopened>().Visitor!.Name.ShouldBe("Anna");
        await Mark(SelectionChoice.Chosen, 3);
        (await Finish()).ShouldBe(Outcome.Done);

        _kept.Versions.Select(version => (version.Number, version.Photos.Count)).ShouldBe([(1, 1), (2, 2)]);
    }

    [Fact]
    public async Task Favorites_are_a_beginning_and_too_many_become_undecided()
    {
        await Ask(1, 2);
        Favor(0, 1, 2);

        (await Favorites(SelectionChoice.Chosen)).Reason.ShouldBe("That would make 3, and at most 2 can be chosen. Please take something out first.");
        await Mark(SelectionChoice.Chosen, 0);
        (await Favorites(SelectionChoice.Undecided)).ShouldBe(Outcome.Done);

        Of(SelectionChoice.Chosen).ShouldBe([_photos[0].Id]);
        Of(SelectionChoice.Undecided).ShouldBe([_photos[1].Id, _photos[2].Id], ignoreOrder: true);
    }

    [Fact]
    public async Task Nobody_else_chooses()
    {
        await Ask(1, 2);
        var ben = _studio.MainClient("ben@example.com");
        Viewer[] others = [Viewer.Nobody, Viewer.Studio, _studio.Guest(), ben, Viewer.As(new Pose(VisitorType.MainClient, _anna.GrantId))];

        foreach (var other in others)
        {
            (await Studio.Do(Marking, new MarkAssets(_studio.Gallery.Id, other, _requestId, [_photos[0].Id], SelectionChoice.Chosen))).Succeeded.ShouldBeFalse();
            (await Studio.Do(Finishing, new FinishSelection(_studio.Gallery.Id, other, _requestId))).Succeeded.ShouldBeFalse();
        }

        _kept.Kept.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_that_shows_too_little_is_named()
    {
        var scene = Guid.CreateVersion7();
        _studio.Gallery.AddScene(scene, "Party");
        _photos[0].PutInto(scene);
        _studio.Kept.Grants.Single(grant => grant.Id == _anna.GrantId).Rule(new GrantRule([scene], null, null), null);

        (await Ask(2, 3)).ShouldBe(Outcome.Refused("The link of Anna shows only 1 of these photos.", "Least"));
    }

    [Fact]
    public async Task A_request_is_withdrawn_until_somebody_has_finished_it()
    {
        await Ask(1, 2);
        await Mark(SelectionChoice.Chosen, 0);
        await Finish();
        var withdraw = new WithdrawSelectionHandler(_kept);
        (await Studio.Do(withdraw, new WithdrawSelection(_studio.Gallery.Id, _requestId))).Reason.ShouldBe("Somebody has finished this choice, so it stays.");

        var other = Guid.CreateVersion7();
        await Ask(1, 2, id: other);
        (await Studio.Do(withdraw, new WithdrawSelection(_studio.Gallery.Id, other))).ShouldBe(Outcome.Done);

        _kept.Requests.ShouldHaveSingleItem().Id.ShouldBe(_requestId);
        _kept.Selections.Count.ShouldBe(1);
    }

    private SelectionDesk Desk => new(_studio.Reception, _kept);

    private SelectionLetters Letters => new(_studio.Card, _studio.Kept, _studio.Letters, _studio.Neighbours, _studio.Neighbours);

    private MarkAssetsHandler Marking => new(Desk);

    private FinishSelectionHandler Finishing => new(Desk, _kept, Letters, _studio.Told);

    private ReopenSelectionHandler Reopening => new(_studio.Kept, _kept, _studio.Kept, Letters, _studio.Told, _studio.Clock);

    private Task<Outcome> Ask(int least, int? most, DateOnly? dueOn = null, IReadOnlyList<Guid>? people = null, Guid? id = null) => Studio.Do(
        new AskForSelectionHandler(_studio.Invitations, _kept, _studio.Kept, _studio.Card, Letters, _studio.Told, _studio.Clock),
        new AskForSelection(_studio.Gallery.Id, id ?? _requestId, "Album", least, most, null, dueOn, "With love", people));

    private Task<Outcome> Mark(SelectionChoice choice, params int[] photos) =>
        Studio.Do(Marking, new MarkAssets(_studio.Gallery.Id, _anna, _requestId, [.. photos.Select(photo => _photos[photo].Id)], choice));

    private Task<Outcome> Finish(int? seen = null) => Studio.Do(Finishing, new FinishSelection(_studio.Gallery.Id, _anna, _requestId, seen));

    private Task<Outcome> Favorites(SelectionChoice choice) =>
        Studio.Do(new ChooseFavoritesHandler(Desk, _studio.Kept), new ChooseFavorites(_studio.Gallery.Id, _anna, _requestId, choice));

    private void Favor(params int[] photos)
    {
        var favorites = Collection.FavoritesOf(_studio.Kept.Visitors.Single(visitor => visitor.Id == _anna.VisitorId), Cast.Now);
        _studio.Kept.Collections.Add(favorites);
        _studio.Kept.CollectionItems.AddRange(photos.Select(photo => new CollectionItem(favorites.Id, _photos[photo].Id, Cast.Now)));
    }

    private IEnumerable<Guid> Of(SelectionChoice choice) => _kept.Kept.Where(mark => mark.Choice == choice).Select(mark => mark.AssetId);
}
