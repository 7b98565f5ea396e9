using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.SigningIn;

/// <summary>Begins a session after the right password, unless that was changed since it was compared.</summary>
internal sealed record BeginSession(Guid SessionId, Guid MemberId, string ComparedHash, string? RenewedHash, Device Device);

internal sealed class BeginSessionHandler(IAccountRepository accounts, SessionOpening opening) : ICommandHandler<BeginSession>
{
    public async Task<Outcome> Handle(BeginSession command, CancellationToken ct)
    {
        if (await accounts.Find(command.MemberId, ct) is not { } account || account.PasswordHash != command.ComparedHash)
            return Outcome.Refused("The password was changed at the same moment.");

        account.ForgiveTries();
        if (command.RenewedHash is { } renewed)
            account.RenewHash(renewed);
        await opening.Begin(account, command.SessionId, command.Device, ct);
        return Outcome.Done;
    }
}
