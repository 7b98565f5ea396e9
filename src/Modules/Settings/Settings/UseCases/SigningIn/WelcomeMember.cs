using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.SigningIn;

/// <summary>Stamps a sign-in and forgives the wrong tries before it, unless the password was changed since it was compared.</summary>
internal sealed record WelcomeMember(Guid MemberId, string ComparedHash, string? RenewedHash);

internal sealed class WelcomeMemberHandler(IAccountRepository accounts, TimeProvider clock) : ICommandHandler<WelcomeMember>
{
    public async Task<Outcome> Handle(WelcomeMember command, CancellationToken ct)
    {
        if (await accounts.Find(command.MemberId, ct) is not { } account || account.PasswordHash != command.ComparedHash)
            return Outcome.Refused("The password was changed at the same moment.");

        account.Welcome(clock.GetUtcNow());
        if (command.RenewedHash is { } renewed)
            account.RenewHash(renewed);
        return Outcome.Done;
    }
}
