using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Marking;

/// <summary>Takes the next round upon one host; answered by <see cref="FindMarkRound"/>.</summary>
internal sealed record ClaimMarkRound(Guid ClaimId);

internal sealed class ClaimMarkRoundHandler(IMarkRounds rounds, TimeProvider clock) : ICommandHandler<ClaimMarkRound>
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    public async Task<Outcome> Handle(ClaimMarkRound command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await rounds.NextRound(now, ct) is { } round)
            round.Claim(command.ClaimId, now + Lease);

        return Outcome.Done;
    }
}

/// <summary>The gallery that a claim holds; null when there was none to claim, or it was lost.</summary>
internal sealed record FindMarkRound(Guid ClaimId);
