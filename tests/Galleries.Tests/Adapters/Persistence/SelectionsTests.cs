using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Asking;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Hiding;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Privacy;
using Galleries.UseCases.Selecting;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class SelectionsOnSqlite() : SelectionsTests(DatabaseProvider.Sqlite);

public sealed class SelectionsOnPostgres() : SelectionsTests(DatabaseProvider.Postgres);

public abstract class SelectionsTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private readonly Guid _requestId = Guid.CreateVersion7();
    private readonly List<Viewer> _others = [];
    private Guid _galleryId;
    private Viewer _anna = Viewer.Nobody;
    private Dictionary<string, Guid> _photos = [];

    [Fact]
    public async Task A_choice_is_shown_counted_finished_compared_and_exported()
    {
        await Gallery(least: 2, most: 3);
        await Mark(SelectionChoice.Chosen, "a.jpg", "b.jpg");
        await Mark(SelectionChoice.Undecided, "c.jpg");

        var view = await Show(_anna);
        view.Tiles.Select(tile => (tile.Tile.FileName, tile.Choice)).ShouldBe([
            ("a.jpg", SelectionChoice.Chosen), ("b.jpg", SelectionChoice.Chosen), ("c.jpg", SelectionChoice.Undecided), ("d.jpg", SelectionChoice.None)]);
        (view.Card.Chosen, view.Card.Undecided, view.Card.Photos, view.Card.Status).ShouldBe((2, 1, 4, SelectionStatus.InSelection));
        (await Show(_anna, SelectionChoice.Undecided)).Tiles.ShouldHaveSingleItem().Tile.FileName.ShouldBe("c.jpg");
        await Finish();

        var request = (await Requests()).ShouldHaveSingleItem();
        var choice = request.Choices.ShouldHaveSingleItem();
        (choice.Status, choice.Number, choice.Names.Single()).ShouldBe((SelectionStatus.Finished, 1, "Anna"));
        (await Host.Handle(new ReopenSelection(_galleryId, choice.SelectionId, "One more, please."))).ShouldBe(Outcome.Done);
        (await Show(_anna)).Card.Reason.ShouldBe("One more, please.");
        await Mark(SelectionChoice.None, "a.jpg");
        await Mark(SelectionChoice.Chosen, "c.jpg", "d.jpg");
        await Finish();

        var read = (await Host.Ask<ReadSelection, ReadChoice?>(new ReadSelection(_galleryId, choice.SelectionId))).ShouldNotBeNull();
        read.Versions.Select(version => (version.Number, version.Count, version.By)).ShouldBe([(2, 3, "Anna"), (1, 2, "Anna")]);
        read.Changes.ShouldNotBeNull();
        (read.Changes.Added.Count, read.Changes.Removed.Single().FileName, read.Changes.Kept).ShouldBe((2, "a.jpg", 1));
        (await Show(_anna)).Card.Changes!.Added.Select(photo => photo.FileName).ShouldBe(["c.jpg", "d.jpg"]);
        (await Export(choice.SelectionId, 1)).Select(file => file.FileName).ShouldBe(["a.jpg", "b.jpg"]);
        (await Host.Ask<ExportSelection, ExportedSelection?>(new ExportSelection(Guid.CreateVersion7(), choice.SelectionId, 1))).ShouldBeNull();
        (await Host.Handle(new DeliverSelection(_galleryId, choice.SelectionId))).ShouldBe(Outcome.Done);
        (await Host.Ask<ListMySelections, IReadOnlyList<SelectionCard>>(new ListMySelections(_galleryId, _anna))).ShouldHaveSingleItem().Status.ShouldBe(SelectionStatus.Delivered);
    }

    [Fact]
    public async Task Only_the_scenes_asked_for_are_shown_and_nothing_hidden()
    {
        await Gallery(least: 1, most: null, scene: ["a.jpg", "b.jpg"]);
        await Mark(SelectionChoice.Chosen, "a.jpg");
        (await Host.Handle(new MarkAssets(_galleryId, _anna, _requestId, [_photos["d.jpg"]], SelectionChoice.Chosen))).Succeeded.ShouldBeFalse();

        (await Host.Handle(new HideAssets(_galleryId, Viewer.Studio, [_photos["a.jpg"]]))).ShouldBe(Outcome.Done);

        var view = await Show(_anna);
        view.Tiles.ShouldHaveSingleItem().Tile.FileName.ShouldBe("b.jpg");
        (view.Card.Chosen, view.Card.Away, view.Card.Scenes.Single()).ShouldBe((0, 1, "Party"));
        (await Host.Handle(new UnhideAssets(_galleryId, Viewer.Studio, [_photos["a.jpg"]]))).ShouldBe(Outcome.Done);
        (await Show(_anna)).Card.Chosen.ShouldBe(1);
        await Finish();
        (await Host.Handle(new RemoveAssets(_galleryId, [_photos["a.jpg"]]))).ShouldBe(Outcome.Done);

        var finished = await Show(_anna);
        finished.Tiles.ShouldBeEmpty();
        finished.Card.Missing.ShouldBe(["a.jpg"]);
        (await Export((await Requests())[0].Choices[0].SelectionId, 1)).ShouldHaveSingleItem().FileName.ShouldBe("a.jpg");
    }

    [Fact]
    public async Task Nobody_else_sees_a_choice_and_the_studio_only_as_them()
    {
        await Gallery(least: 1, most: 2);
        var ben = await Invite("ben@example.com");

        foreach (var other in new[] { Viewer.Nobody, Viewer.Studio, await Guest(_galleryId), ben, Viewer.As(new Pose(VisitorType.MainClient)) })
            (await Host.Ask<ShowSelection, SelectionView?>(new ShowSelection(_galleryId, other, _requestId))).ShouldBeNull();
        (await Show(Viewer.As(new Pose(VisitorType.MainClient, _anna.GrantId)))).Tiles.Count.ShouldBe(4);
        (await Host.Ask<ListMySelections, IReadOnlyList<SelectionCard>>(new ListMySelections(_galleryId, ben))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_taps_that_come_at_once_no_more_are_taken_than_the_most()
    {
        await Gallery(least: 1, most: 2);

        var outcomes = await Task.WhenAll(_photos.Values.Select(photo => Host.Handle(new MarkAssets(_galleryId, _anna, _requestId, [photo], SelectionChoice.Chosen))));

        (await Show(_anna)).Card.Chosen.ShouldBe(outcomes.Count(outcome => outcome.Succeeded));
        outcomes.Count(outcome => outcome.Succeeded).ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task Those_who_chose_apart_are_compared_and_one_final_round_begins()
    {
        await Gallery(least: 1, most: 3, others: ["ben@example.com"]);
        await Mark(SelectionChoice.Chosen, "a.jpg", "b.jpg");
        await Finish();
        (await Compare(_anna)).ShouldBeNull();
        await Mark(_others[0], _requestId, "b.jpg", "c.jpg");
        (await Compare(_anna)).ShouldBeNull();
        (await Compare(_others[0])).ShouldBeNull();
        (await Compare(Viewer.Studio)).ShouldNotBeNull().People.Select(person => (person.Name, person.Count, person.IsFinished)).ShouldBe([("Anna", 2, true), ("ben@example.com", 2, false)]);
        (await Host.Handle(new FinishSelection(_galleryId, _others[0], _requestId))).ShouldBe(Outcome.Done);

        var compared = (await Compare(_anna)).ShouldNotBeNull();
        compared.Groups.Select(group => (group.IsAll, string.Join(' ', group.Names), group.Photos.Single().FileName)).ShouldBe([
            (true, "Anna ben@example.com", "b.jpg"), (false, "Anna", "a.jpg"), (false, "ben@example.com", "c.jpg")]);
        compared.CanBegin.ShouldBeTrue();
        (await Compare(await Guest(_galleryId))).ShouldBeNull();

        var rounds = new[] { Guid.CreateVersion7(), Guid.CreateVersion7() };
        var begun = await Task.WhenAll(Begin(_anna, rounds[0]), Begin(_others[0], rounds[1]));
        begun.Count(outcome => outcome.Succeeded).ShouldBe(1);

        var round = (await Requests()).Single(request => request.IsJoint);
        (round.Choices.Single().Chosen, round.Choices.Single().Undecided, string.Join(' ', round.Choices.Single().Names.Order())).ShouldBe((1, 2, "Anna ben@example.com"));
        (await Compare(_anna)).ShouldNotBeNull().RoundId.ShouldBe(round.RequestId);
    }

    [Fact]
    public async Task A_final_round_is_one_list_whose_most_holds_for_taps_of_all()
    {
        await Gallery(least: 1, most: 2, others: ["ben@example.com"]);
        await Mark(SelectionChoice.Chosen, "a.jpg");
        await Finish();
        await Mark(_others[0], _requestId, "a.jpg");
        (await Host.Handle(new FinishSelection(_galleryId, _others[0], _requestId))).ShouldBe(Outcome.Done);
        var roundId = Guid.CreateVersion7();
        (await Begin(Viewer.Studio, roundId)).ShouldBe(Outcome.Done);

        var taps = await Task.WhenAll(
            Host.Handle(new MarkAssets(_galleryId, _anna, roundId, [_photos["b.jpg"]], SelectionChoice.Chosen)),
            Host.Handle(new MarkAssets(_galleryId, _others[0], roundId, [_photos["c.jpg"]], SelectionChoice.Chosen)));

        taps.Count(outcome => outcome.Succeeded).ShouldBe(1);
        foreach (var viewer in new[] { _anna, _others[0] })
            (await Host.Ask<ReadMarks, MarksNow?>(new ReadMarks(_galleryId, viewer, roundId)))!.Chosen.Count.ShouldBe(2);
        (await Host.Handle(new FinishSelection(_galleryId, _others[0], roundId, 2))).ShouldBe(Outcome.Done);
        (await Host.Handle(new FinishSelection(_galleryId, _anna, roundId, 2))).Reason.ShouldBe("This choice is finished already.");

        var choice = (await Requests()).Single(request => request.IsJoint).Choices.ShouldHaveSingleItem();
        (choice.Status, choice.Number).ShouldBe((SelectionStatus.Finished, 1));
        (await Export(choice.SelectionId, 1)).Count.ShouldBe(2);
        (await Host.Handle(new ReopenSelection(_galleryId, choice.SelectionId, "One less, please."))).ShouldBe(Outcome.Done);
        (await Host.Handle(new MarkAssets(_galleryId, _anna, roundId, [_photos["a.jpg"]], SelectionChoice.None))).ShouldBe(Outcome.Done);
        (await Host.Handle(new FinishSelection(_galleryId, _anna, roundId, 1))).ShouldBe(Outcome.Done);
        (await Host.Handle(new DeliverSelection(_galleryId, choice.SelectionId))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task Whoever_is_read_or_forgotten_is_with_their_choices()
    {
        await Gallery(least: 1, most: 2);
        await Mark(SelectionChoice.Chosen, "a.jpg");
        await Finish();

        var person = (await Host.Ask<ReadPerson, PersonInGalleries>(new ReadPerson("anna.b@example.com"))).Galleries.ShouldHaveSingleItem().Selections.ShouldHaveSingleItem();
        (person.Title, person.Message, person.Chosen.Single(), person.Versions.Single().Files.Single()).ShouldBe(("Album", "Dear Anna", "a.jpg", "a.jpg"));
        (await Host.Handle(new ErasePerson("anna.b@example.com", "anna.b@example.com"))).ShouldBe(Outcome.Done);

        (await Read(db => db.SelectionRequests.SingleAsync())).Message.ShouldBeNull();
        (await Requests()).ShouldHaveSingleItem().Choices.ShouldHaveSingleItem().Names.ShouldBe(["A main client"]);
    }

    [Fact]
    public async Task A_request_that_nobody_has_finished_is_withdrawn_with_all_that_was_chosen()
    {
        await Gallery(least: 1, most: 2);
        await Mark(SelectionChoice.Chosen, "a.jpg");

        (await Host.Handle(new WithdrawSelection(_galleryId, _requestId))).ShouldBe(Outcome.Done);

        (await Requests()).ShouldBeEmpty();
        (await Read(async db => await db.Selections.CountAsync() + await db.SelectionMarks.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_gallery_goes_with_all_of_it()
    {
        await Gallery(least: 1, most: 2);
        await Mark(SelectionChoice.Chosen, "a.jpg");
        await Finish();

        (await Host.Handle(new RemoveGallery(_galleryId, "Anna & Ben"))).ShouldBe(Outcome.Done);

        (await Read(async db => await db.SelectionRequests.CountAsync() + await db.Selections.CountAsync() + await db.SelectionMarks.CountAsync() + await db.FrozenSelections.CountAsync())).ShouldBe(0);
    }

    private async Task Gallery(int least, int? most, string[]? scene = null, string[]? others = null)
    {
        _galleryId = await OnlineGallery("a.jpg", "b.jpg", "c.jpg", "d.jpg");
        _photos = (await Show(_galleryId, Viewer.Studio)).Tiles.ToDictionary(tile => tile.FileName, tile => tile.AssetId);
        var sceneId = Guid.CreateVersion7();
        if (scene is not null)
        {
            (await Host.Handle(new AddScene(_galleryId, sceneId, "Party"))).ShouldBe(Outcome.Done);
            (await Host.Handle(new PutIntoScene(_galleryId, sceneId, [.. scene.Select(name => _photos[name])]))).ShouldBe(Outcome.Done);
        }

        _anna = await Invite("anna.b@example.com", "Anna");
        foreach (var email in others ?? [])
            _others.Add(await Invite(email));
        (await Host.Handle(new AskForSelection(_galleryId, _requestId, "Album", least, most, scene is null ? null : [sceneId], null, "Dear Anna"))).ShouldBe(Outcome.Done);
    }

    private async Task<Viewer> Invite(string email, string? name = null)
    {
        (await Host.Handle(new InvitePerson(_galleryId, Guid.CreateVersion7(), name, email, null))).ShouldBe(Outcome.Done);
        var visitor = await Read(db => db.Visitors.SingleAsync(visitor => visitor.Email == email));
        return Viewer.Visitor(visitor.Id, visitor.GrantId);
    }

    private async Task Mark(Viewer viewer, Guid requestId, params string[] names) =>
        (await Host.Handle(new MarkAssets(_galleryId, viewer, requestId, [.. names.Select(name => _photos[name])], SelectionChoice.Chosen))).ShouldBe(Outcome.Done);

    private Task<OverlapView?> Compare(Viewer viewer) => Host.Ask<ReadOverlap, OverlapView?>(new ReadOverlap(_galleryId, viewer, _requestId));

    private Task<Outcome> Begin(Viewer viewer, Guid roundId) => Host.Handle(new BeginFinalRound(_galleryId, viewer, _requestId, roundId));

    private async Task Mark(SelectionChoice choice, params string[] names) =>
        (await Host.Handle(new MarkAssets(_galleryId, _anna, _requestId, [.. names.Select(name => _photos[name])], choice))).ShouldBe(Outcome.Done);

    private async Task Finish() => (await Host.Handle(new FinishSelection(_galleryId, _anna, _requestId))).ShouldBe(Outcome.Done);

    private async Task<SelectionView> Show(Viewer viewer, SelectionChoice? filter = null) =>
        (await Host.Ask<ShowSelection, SelectionView?>(new ShowSelection(_galleryId, viewer, _requestId) { Filter = filter })).ShouldNotBeNull();

    private Task<IReadOnlyList<RequestedSelection>> Requests() => Host.Ask<ListSelections, IReadOnlyList<RequestedSelection>>(new ListSelections(_galleryId));

    private async Task<IReadOnlyList<PickedFile>> Export(Guid selectionId, int number) =>
        (await Host.Ask<ExportSelection, ExportedSelection?>(new ExportSelection(_galleryId, selectionId, number))).ShouldNotBeNull().Files;
}
