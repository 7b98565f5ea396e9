using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Securing;

/// <summary>Lets its owner sign in with a passkey that was just made.</summary>
public sealed record AddPasskey(Guid PasskeyId, Guid SessionId, string Name, PasskeySite Site, PasskeyAnswer Answer);

internal sealed class AddPasskeyHandler(CertainAccounts accounts, IPasskeyRepository passkeys, IPasskeyCeremonies ceremonies, TimeProvider clock)
    : ICommandHandler<AddPasskey>
{
    public async Task<Outcome> Handle(AddPasskey command, CancellationToken ct)
    {
        if (await accounts.Find(command.SessionId, ct) is not { } account)
            return CertainAccounts.Uncertain;

        var outcome = Passkey.CheckName(command.Name, nameof(command.Name));
        if (!outcome.Succeeded)
            return outcome;
        if ((await passkeys.Of(account.Id, ct)).Count >= Passkey.MostOfMember)
            return Outcome.Refused($"You have {Passkey.MostOfMember} passkeys. Please remove one that you don't use any more.");
        if (await ceremonies.Made(command.Site, account, command.Answer) is not { } made)
            return Outcome.Refused("The passkey could not be checked. Please reload the page and make it again.");

        var passkey = new Passkey(command.PasskeyId, account.Id, command.Name, made.Credential, made.PublicKey, made.IsBackupEligible, clock.GetUtcNow());
        passkey.Count(made.Signatures);
        passkeys.Add(passkey);
        return Outcome.Done;
    }
}
