using BuildingBlocks;
using Galleries.Contracts;

namespace Galleries.Domain;

internal sealed partial class Selection
{
    public const int LongestReason = 1_000;

    /// <summary>Lets it be changed once more.</summary>
    public Outcome Reopen(string reason, DateTimeOffset now)
    {
        if (!Moves.ContainsKey((Status, SelectionMove.Reopen)))
            return Outcome.Refused("This choice is not finished, so it can still be changed.");
        if (string.IsNullOrWhiteSpace(reason))
            return Outcome.Refused("Please say why: your client reads it.", "Reason");
        if (reason.Trim().Length > LongestReason)
            return Outcome.Refused($"Please keep the reason within {LongestReason} characters.", "Reason");

        Move(SelectionMove.Reopen, now);
        Reason = Folding.WellFormed(reason.Trim());
        return Outcome.Done;
    }

    /// <summary>The photographer has handed over what was made of it.</summary>
    public Outcome Deliver(DateTimeOffset now)
    {
        if (!Moves.ContainsKey((Status, SelectionMove.Deliver)))
            return Status == SelectionStatus.Delivered
                ? Outcome.Refused("This is marked as delivered already.")
                : Outcome.Refused("There is nothing to deliver yet: this choice was never finished.");

        Move(SelectionMove.Deliver, now);
        return Outcome.Done;
    }

    public void Forget() => Reason = null;
}
