using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.SigningIn;

/// <summary>Counts a try to sign in before its password is compared; refused while the account is locked.</summary>
internal sealed record CountTry(Guid MemberId);

internal sealed class CountTryHandler(IAccountRepository accounts, TimeProvider clock) : ICommandHandler<CountTry>
{
    public async Task<Outcome> Handle(CountTry command, CancellationToken ct) =>
        await accounts.Find(command.MemberId, ct) is { } account && account.CountTry(clock.GetUtcNow())
            ? Outcome.Done
            : Outcome.Refused("Signing in is paused for this account.");
}
