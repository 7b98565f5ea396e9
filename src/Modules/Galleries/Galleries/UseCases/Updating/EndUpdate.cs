using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>Everything was done that could be; or the source can't be read, and the sentence says why.</summary>
internal sealed record EndUpdate(ClaimedUpdate Claimed, string? Problem);

internal sealed class EndUpdateHandler(IUpdates updates, TimeProvider clock) : ICommandHandler<EndUpdate>
{
    public async Task<Outcome> Handle(EndUpdate command, CancellationToken ct)
    {
        if (await updates.FindClaimed(command.Claimed.ClaimId, ct) is not { } update)
            return NoteProgressHandler.Lost;

        if (command.Problem is { } sentence && update is { IsWatch: true, State: UpdateState.Comparing })
        {
            (await updates.FindSource(update.GalleryId, ct))?.NoteLook(sentence);
            updates.Remove(update);
        }
        else if (command.Problem is { } problem)
            update.Break(problem, clock.GetUtcNow());
        else
            update.Finish(clock.GetUtcNow());
        return Outcome.Done;
    }
}
