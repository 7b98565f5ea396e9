using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;

namespace Settings.UseCases.Securing;

/// <summary>From now on signing in asks for a code of the app, once one of them shows that the app has the key.</summary>
public sealed record TurnCodesOn(Guid SessionId, string Code, IReadOnlyList<string> RecoveryCodes)
{
    /// <summary>Without the codes, wherever it may be logged.</summary>
    public override string ToString() => $"{nameof(TurnCodesOn)} {{ {nameof(SessionId)} = {SessionId} }}";
}

internal sealed class TurnCodesOnHandler(CertainAccounts accounts, CodeKeys keys) : ICommandHandler<TurnCodesOn>
{
    public async Task<Outcome> Handle(TurnCodesOn command, CancellationToken ct)
    {
        if (await accounts.Find(command.SessionId, ct) is not { } account)
            return CertainAccounts.Uncertain;

        var digits = string.Concat(command.Code.Where(letter => !char.IsWhiteSpace(letter)));
        if (keys.StepOf(account.ProposedCodeKey, digits) is not { } step)
        {
            return Outcome.Refused(
                "This is not the code that your app should show now. Please check that the clock of your phone is right, and type the newest code.", nameof(command.Code));
        }

        account.TurnCodesOn(step, command.RecoveryCodes.Select(RecoveryCode.Hash));
        return Outcome.Done;
    }
}
