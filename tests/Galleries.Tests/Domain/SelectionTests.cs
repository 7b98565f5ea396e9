using Galleries.Contracts;
using Galleries.Domain;

namespace Galleries.Tests.Domain;

public sealed class SelectionTests
{
    /// <summary>Every state by every move in the order of <see cref="SelectionMove"/>: what follows, or a dash for a refusal.</summary>
    private static readonly string[] Table =
    [
        //              Mark        Finish   Reopen   Deliver
        "NotStarted     InSelection -        -        -",
        "InSelection    InSelection Finished -        -",
        "Finished       -           -        Reopened Delivered",
        "Reopened       Reopened    Finished -        Delivered",
        "Delivered      -           -        Reopened -",
    ];

    public static TheoryData<string> Rows => [.. Table];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_state_takes_the_moves_of_the_table_and_refuses_the_others_with_a_sentence(string row)
    {
        var cells = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var move in Enum.GetValues<SelectionMove>())
        {
            var (selection, request) = In(Enum.Parse<SelectionStatus>(cells[0]));
            var (before, deeds) = (selection.Status, selection.Deeds);

            var outcome = Do(selection, request, move);

            var follows = cells[1 + (int)move];
            outcome.Succeeded.ShouldBe(follows != "-", $"{cells[0]} {move}");
            selection.Status.ShouldBe(outcome.Succeeded ? Enum.Parse<SelectionStatus>(follows) : before);
            selection.Deeds.ShouldBe(outcome.Succeeded ? deeds + 1 : deeds);
        }
    }

    [Fact]
    public void The_table_leaves_no_state_out() =>
        Table.Select(row => row.Split(' ')[0]).ShouldBe(Enum.GetNames<SelectionStatus>(), ignoreOrder: true);

    [Fact]
    public void Too_few_and_too_many_are_not_finished_and_too_many_not_chosen()
    {
        var (selection, request) = In(SelectionStatus.InSelection);

        selection.Mark(4, request, Cast.Now).Reason.ShouldBe("That would make 4, and at most 3 can be chosen. Please take something out first.");
        selection.Finish(1, request, Cast.Now).Reason.ShouldBe("Not enough yet: 1 chosen, and at least 2 are asked for.");
        selection.Finish(4, request, Cast.Now).Reason.ShouldBe("Too many: 4 chosen, and at most 3 can be. Please take something out.");
        (selection.Status, selection.Number).ShouldBe((SelectionStatus.InSelection, 0));
        selection.Mark(null, request, Cast.Now).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void Each_time_it_is_finished_makes_another_version_and_its_reason_is_settled()
    {
        var (selection, request) = In(SelectionStatus.Reopened);
        (selection.Number, selection.Reason).ShouldBe((1, "Two alike"));

        selection.Finish(2, request, Cast.Now).Succeeded.ShouldBeTrue();

        (selection.Number, selection.Reason).ShouldBe((2, null));
    }

    [Fact]
    public void Nothing_is_opened_again_without_a_reason()
    {
        var (selection, _) = In(SelectionStatus.Finished);

        selection.Reopen(" ", Cast.Now).ShouldBe(BuildingBlocks.Outcome.Refused("Please say why: your client reads it.", "Reason"));
        selection.Reopen(new string('x', 1001), Cast.Now).Field.ShouldBe("Reason");
        selection.Status.ShouldBe(SelectionStatus.Finished);
    }

    [Theory]
    [InlineData(" ", 1, null, 3, "Title")]
    [InlineData("Album", 0, null, 3, "Least")]
    [InlineData("Album", 3, 2, 3, "Most")]
    [InlineData("Album", 4, null, 3, "Least")]
    [InlineData("Album", 1, 4, 3, "Most")]
    [InlineData("Album", 1, null, 0, "Scenes")]
    [InlineData("Album", 3, 3, 3, null)]
    public void A_wish_is_refused_beside_its_field(string title, int least, int? most, int photos, string? field)
    {
        var outcome = new SelectionWish(title, least, most, null, null, null).Check(Cast.Gallery(), photos, Cast.Moment);

        (outcome.Succeeded, outcome.Field).ShouldBe((field is null, field));
    }

    [Fact]
    public void A_day_that_is_over_and_scenes_that_are_gone_are_refused()
    {
        var wish = new SelectionWish("Album", 1, null, null, null, null);

        (wish with { DueOn = new DateOnly(2026, 11, 22) }).Check(Cast.Gallery(), 3, Cast.Moment).Field.ShouldBe("DueOn");
        (wish with { DueOn = new DateOnly(2026, 11, 23) }).Check(Cast.Gallery(), 3, Cast.Moment).Succeeded.ShouldBeTrue();
        (wish with { Scenes = [] }).Check(Cast.Gallery(), 3, Cast.Moment).Field.ShouldBe("Scenes");
        (wish with { Scenes = [Guid.CreateVersion7()] }).Check(Cast.Gallery(), 3, Cast.Moment).Field.ShouldBe("Scenes");
    }

    private static (Selection Selection, SelectionRequest Request) In(SelectionStatus status)
    {
        var request = SelectionRequest.Ask(Guid.CreateVersion7(), Guid.CreateVersion7(), new SelectionWish("Album", 2, 3, null, null, null), [Guid.CreateVersion7()], Cast.Now);
        var selection = Selection.Of(request, request.People[0], Cast.Now);
        SelectionMove[] way = status switch
        {
            SelectionStatus.NotStarted => [],
            SelectionStatus.InSelection => [SelectionMove.Mark],
            SelectionStatus.Finished => [SelectionMove.Mark, SelectionMove.Finish],
            SelectionStatus.Reopened => [SelectionMove.Mark, SelectionMove.Finish, SelectionMove.Reopen],
            _ => [SelectionMove.Mark, SelectionMove.Finish, SelectionMove.Deliver],
        };
        foreach (var move in way)
            Do(selection, request, move).Succeeded.ShouldBeTrue();
        selection.Status.ShouldBe(status);
        return (selection, request);
    }

    private static BuildingBlocks.Outcome Do(Selection selection, SelectionRequest request, SelectionMove move) => move switch
    {
        SelectionMove.Mark => selection.Mark(1, request, Cast.Now),
        SelectionMove.Finish => selection.Finish(2, request, Cast.Now),
        SelectionMove.Reopen => selection.Reopen("Two alike", Cast.Now),
        _ => selection.Deliver(Cast.Now),
    };
}
