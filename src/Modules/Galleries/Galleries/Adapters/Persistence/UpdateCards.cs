using Galleries.Domain;
using Galleries.UseCases.Updating;

namespace Galleries.Adapters.Persistence;

/// <summary>Updates as pages show them.</summary>
internal static class UpdateCards
{
    public static UpdateStage ToStage(this UpdateState state) => Enum.Parse<UpdateStage>(state.ToString());

    public static StepKind ToKind(ChangeKind kind, bool isUploaded) => kind switch
    {
        ChangeKind.Missing => isUploaded ? StepKind.Uploaded : StepKind.Missing,
        _ => Enum.Parse<StepKind>(kind.ToString()),
    };

    public static (ChangeKind Kind, bool IsUploaded) OfKind(StepKind kind) => kind switch
    {
        StepKind.Uploaded => (ChangeKind.Missing, true),
        _ => (Enum.Parse<ChangeKind>(kind.ToString()), false),
    };

    public static UpdateCard ToCard(this Update update, IReadOnlyList<StepCount> counts, DateTimeOffset? undoableUntil)
    {
        // Afterwards it is told what was done, and not what might have been.
        var isToCome = update.State is UpdateState.Comparing or UpdateState.Compared or UpdateState.Applying;
        var kinds = counts.Where(some => isToCome || some.State != StepState.LeftOut || some.Kind.IsLeftOut()).GroupBy(some => ToKind(some.Kind, some.IsUploaded)).ToDictionary(some => some.Key, some => some.Sum(one => one.Count));
        var missing = kinds.GetValueOrDefault(StepKind.Missing);
        return new UpdateCard(update.Id, update.State.ToStage(), update.SourceAddress, update.StartedAt, update.ReachedAt)
        {
            Problem = update.Problem,
            Listed = update.Listed,
            ToRead = update.ToRead,
            HaveRead = update.HaveRead,
            IsWatch = update.IsWatch,
            Unchanged = update.Unchanged,
            Exchanged = update.Exchanged,
            IsByPicture = update.Following is Following.Pictures,
            Counts = kinds,
            Done = counts.Where(some => IsDone(update, some.State)).Sum(some => some.Count),
            Total = counts.Where(some => some.State != StepState.LeftOut).Sum(some => some.Count),
            LeftOut = counts.Where(some => some.HasProblem).Sum(some => some.Count),
            IsAlarming = Difference.IsAlarming(missing, update.Present),
            UndoableUntil = undoableUntil,
        };
    }

    private static bool IsDone(Update update, StepState state) =>
        update.State is UpdateState.Undoing or UpdateState.Undone ? state is StepState.Undone or StepState.KeptDone : state is StepState.Done or StepState.KeptDone;
}

/// <summary>How many steps are alike.</summary>
internal sealed record StepCount(ChangeKind Kind, bool IsUploaded, StepState State, bool HasProblem, int Count);
