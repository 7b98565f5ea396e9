using System.Collections.Frozen;
using BuildingBlocks;
using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>One main client's choice, or the one that several make together: begun, finished as a numbered version, perhaps opened again, delivered.</summary>
internal sealed partial class Selection
{
    /// <summary>What may follow what; everything else is refused.</summary>
    public static readonly FrozenDictionary<(SelectionStatus From, SelectionMove Move), SelectionStatus> Moves = new Dictionary<(SelectionStatus, SelectionMove), SelectionStatus>
    {
        [(SelectionStatus.NotStarted, SelectionMove.Mark)] = SelectionStatus.InSelection,
        [(SelectionStatus.InSelection, SelectionMove.Mark)] = SelectionStatus.InSelection,
        [(SelectionStatus.InSelection, SelectionMove.Finish)] = SelectionStatus.Finished,
        [(SelectionStatus.Finished, SelectionMove.Reopen)] = SelectionStatus.Reopened,
        [(SelectionStatus.Finished, SelectionMove.Deliver)] = SelectionStatus.Delivered,
        [(SelectionStatus.Reopened, SelectionMove.Mark)] = SelectionStatus.Reopened,
        [(SelectionStatus.Reopened, SelectionMove.Finish)] = SelectionStatus.Finished,
        [(SelectionStatus.Reopened, SelectionMove.Deliver)] = SelectionStatus.Delivered,
        [(SelectionStatus.Delivered, SelectionMove.Reopen)] = SelectionStatus.Reopened,
    }.ToFrozenDictionary();

    private Selection(Guid id, Guid galleryId, Guid requestId, Guid? visitorId, DateTimeOffset changedAt) =>
        (Id, GalleryId, RequestId, VisitorId, ChangedAt) = (id, galleryId, requestId, visitorId, changedAt);

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    public Guid RequestId { get; private set; }

    /// <summary>Whose it is; null for one that several make together.</summary>
    public Guid? VisitorId { get; private set; }

    public SelectionStatus Status { get; private set; }

    /// <summary>The number of the latest version; none before it was finished for the first time.</summary>
    public int Number { get; private set; }

    /// <summary>Why the photographer opened it again; null unless they did.</summary>
    public string? Reason { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Raised by every deed, so that of two that come at once the second one counts what the first one chose.</summary>
    public int Deeds { get; private set; }

    public int Version { get; private set; }

    public bool IsOpen => Status is not (SelectionStatus.Finished or SelectionStatus.Delivered);

    /// <summary>Finished, and not opened again since.</summary>
    public bool IsFinished => Number > 0 && !IsOpen;

    public static Selection Of(SelectionRequest request, Guid? visitorId, DateTimeOffset now) =>
        new(Guid.CreateVersion7(now), request.GalleryId, request.Id, visitorId, now);

    /// <param name="chosen">How many there will be, of those that can be chosen now; null where none is added.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="now">When.</param>
    public Outcome Mark(int? chosen, SelectionRequest request, DateTimeOffset now)
    {
        if (!Moves.ContainsKey((Status, SelectionMove.Mark)))
            return Status == SelectionStatus.Delivered
                ? Outcome.Refused("The photos of this choice are delivered, so it can't be changed anymore.")
                : Outcome.Refused("This choice is finished. Should something change, your photographer can open it again.");
        if (chosen > request.Most)
            return Outcome.Refused($"That would make {chosen}, and at most {request.Most} can be chosen. Please take something out first.");

        Move(SelectionMove.Mark, now);
        return Outcome.Done;
    }

    /// <param name="chosen">How many are chosen, of those that can be chosen now.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="now">When.</param>
    public Outcome Finish(int chosen, SelectionRequest request, DateTimeOffset now)
    {
        if (!Moves.ContainsKey((Status, SelectionMove.Finish)))
            return Status == SelectionStatus.NotStarted
                ? Outcome.Refused("Nothing is chosen yet.")
                : Outcome.Refused("This choice is finished already.");
        if (chosen < request.Least)
            return Outcome.Refused($"Not enough yet: {chosen} chosen, and at least {request.Least} are asked for.");
        if (chosen > request.Most)
            return Outcome.Refused($"Too many: {chosen} chosen, and at most {request.Most} can be. Please take something out.");

        Move(SelectionMove.Finish, now);
        (Number, Reason) = (Number + 1, null);
        return Outcome.Done;
    }

    private void Move(SelectionMove move, DateTimeOffset now)
    {
        (Status, ChangedAt) = (Moves[(Status, move)], now);
        Deeds++;
    }
}

/// <summary>What is done to a choice.</summary>
internal enum SelectionMove
{
    Mark,
    Finish,
    Reopen,
    Deliver,
}
