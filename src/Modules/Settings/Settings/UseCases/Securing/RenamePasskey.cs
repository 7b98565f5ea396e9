using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Securing;

/// <summary>Calls one of a member's passkeys something else.</summary>
public sealed record RenamePasskey(Guid SessionId, Guid PasskeyId, string Name);

internal sealed class RenamePasskeyHandler(CertainAccounts accounts, IPasskeyRepository passkeys) : ICommandHandler<RenamePasskey>
{
    public async Task<Outcome> Handle(RenamePasskey command, CancellationToken ct)
    {
        if (await accounts.Find(command.SessionId, ct) is not { } account)
            return CertainAccounts.Uncertain;

        var outcome = Passkey.CheckName(command.Name, nameof(command.Name));
        if (!outcome.Succeeded)
            return outcome;
        if (await passkeys.Find(command.PasskeyId, ct) is not { } passkey || passkey.MemberId != account.Id)
            return Outcome.Refused("This passkey is not there any more.");

        passkey.Rename(command.Name);
        return Outcome.Done;
    }
}
