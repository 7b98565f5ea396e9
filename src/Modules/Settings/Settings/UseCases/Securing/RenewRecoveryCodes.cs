using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;

namespace Settings.UseCases.Securing;

/// <summary>These recovery codes hold from now on, and those before are void.</summary>
public sealed record RenewRecoveryCodes(Guid SessionId, IReadOnlyList<string> RecoveryCodes)
{
    /// <summary>Without the codes, wherever it may be logged.</summary>
    public override string ToString() => $"{nameof(RenewRecoveryCodes)} {{ {nameof(SessionId)} = {SessionId} }}";
}

internal sealed class RenewRecoveryCodesHandler(CertainAccounts accounts) : ICommandHandler<RenewRecoveryCodes>
{
    public async Task<Outcome> Handle(RenewRecoveryCodes command, CancellationToken ct)
    {
        if (await accounts.Find(command.SessionId, ct) is not { } account)
            return CertainAccounts.Uncertain;
        if (!account.AsksForCode)
            return Outcome.Refused("Recovery codes stand in for an authenticator app. Please set that up first.");

        account.RenewRecoveryCodes(command.RecoveryCodes.Select(RecoveryCode.Hash));
        return Outcome.Done;
    }
}
