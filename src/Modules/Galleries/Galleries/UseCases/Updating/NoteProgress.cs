using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>Keeps a claim, and says how far a comparison is where that is known; refused when the update was given up, or the claim was lost.</summary>
internal sealed record NoteProgress(ClaimedUpdate Claimed, int? Listed = null, int ToRead = 0, int HaveRead = 0);

internal sealed class NoteProgressHandler(IUpdates updates, TimeProvider clock) : ICommandHandler<NoteProgress>
{
    public static readonly Outcome Lost = Outcome.Refused("This update was given up.");

    public async Task<Outcome> Handle(NoteProgress command, CancellationToken ct)
    {
        if (await updates.FindClaimed(command.Claimed.ClaimId, ct) is not { } update)
            return Lost;

        update.Claim(command.Claimed.ClaimId, clock.GetUtcNow() + ClaimUpdateHandler.Lease);
        if (command.Listed is { } listed)
            update.Progressed(listed, command.ToRead, command.HaveRead);
        return Outcome.Done;
    }
}
