using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Marking;

/// <summary>Ends a round; begins it anew if it was asked for meanwhile.</summary>
internal sealed record EndMarkRound(Guid ClaimId);

internal sealed class EndMarkRoundHandler(IMarkRounds rounds) : ICommandHandler<EndMarkRound>
{
    public async Task<Outcome> Handle(EndMarkRound command, CancellationToken ct)
    {
        if (await rounds.FindClaimed(command.ClaimId, ct) is not { } round)
            return Outcome.Done;

        if (round.AskedAgain)
            round.Release();
        else
            rounds.Remove(round);
        return Outcome.Done;
    }
}
