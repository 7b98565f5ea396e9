using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Carrying;

/// <summary>Uses the address of a hand-over; by a form and never by looking at it.</summary>
public sealed record UseHandOver(string Token)
{
    /// <summary>Without the token, wherever it may be logged.</summary>
    public override string ToString() => nameof(UseHandOver);
}

internal sealed class UseHandOverHandler(IHandOvers handOvers, TimeProvider clock) : ICommandHandler<UseHandOver>
{
    public async Task<Outcome> Handle(UseHandOver command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await handOvers.FindHandOver(SecretToken.Hash(command.Token), ct) is not { } handOver || !handOver.Works(now))
            return Outcome.Refused("This link was used already, or its time is over.");

        handOver.Use(now);
        return Outcome.Done;
    }
}
