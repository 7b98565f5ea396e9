using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Ports;
using Settings.UseCases.Securing;

namespace Settings.UseCases.SigningIn;

/// <summary>Opens a session by a passkey, which is both factors: neither e-mail nor code is asked for.</summary>
public sealed record SignInByPasskey(Guid SessionId, PasskeySite Site, PasskeyAnswer Answer, Device Device);

internal sealed class SignInByPasskeyHandler(PasskeyUse use, IAccountRepository accounts, SessionOpening opening) : ICommandHandler<SignInByPasskey>
{
    public async Task<Outcome> Handle(SignInByPasskey command, CancellationToken ct)
    {
        if (await use.OwnerOf(command.Site, command.Answer, ct) is not { } memberId || await accounts.Find(memberId, ct) is not { PasswordHash: not null } account)
            return PasskeyUse.Unknown;

        await opening.BeginOpen(account, command.SessionId, command.Device, ct);
        return Outcome.Done;
    }
}
