using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Proving;

/// <summary>Uses a one-time link; by a form and never by looking at it, since programs that check mails look at every link.</summary>
public sealed record RedeemPass(string Token)
{
    /// <summary>Without the token, wherever it may be logged.</summary>
    public override string ToString() => nameof(RedeemPass);
}

internal sealed class RedeemPassHandler(IMailedPasses passes, TimeProvider clock) : ICommandHandler<RedeemPass>
{
    public async Task<Outcome> Handle(RedeemPass command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await passes.FindPass(SecretToken.Hash(command.Token), ct) is not { } pass || !pass.Works(now))
            return Outcome.Refused("This link was used already, or its time is over.");

        pass.Use(now);
        return Outcome.Done;
    }
}
