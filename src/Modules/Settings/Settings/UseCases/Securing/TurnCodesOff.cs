using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Settings.UseCases.Securing;

/// <summary>From now on the password alone signs in; recovery codes are void.</summary>
public sealed record TurnCodesOff(Guid SessionId);

internal sealed class TurnCodesOffHandler(CertainAccounts accounts) : ICommandHandler<TurnCodesOff>
{
    public async Task<Outcome> Handle(TurnCodesOff command, CancellationToken ct)
    {
        if (await accounts.Find(command.SessionId, ct) is not { } account)
            return CertainAccounts.Uncertain;

        account.TurnCodesOff();
        return Outcome.Done;
    }
}
