using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.Securing;

/// <summary>From now on this passkey signs nobody in. One that is gone already is fine.</summary>
public sealed record RemovePasskey(Guid SessionId, Guid PasskeyId);

internal sealed class RemovePasskeyHandler(CertainAccounts accounts, IPasskeyRepository passkeys) : ICommandHandler<RemovePasskey>
{
    public async Task<Outcome> Handle(RemovePasskey command, CancellationToken ct)
    {
        if (await accounts.Find(command.SessionId, ct) is not { } account)
            return CertainAccounts.Uncertain;

        if (await passkeys.Find(command.PasskeyId, ct) is { } passkey && passkey.MemberId == account.Id)
            passkeys.Remove(passkey);
        return Outcome.Done;
    }
}
