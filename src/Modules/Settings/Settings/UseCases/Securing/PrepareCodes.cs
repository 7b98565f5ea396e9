using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Settings.UseCases.Securing;

/// <summary>Draws a key for an authenticator app, which holds once a code of it is typed; see <see cref="ReadCodeKey"/>. One drawn before stays.</summary>
public sealed record PrepareCodes(Guid SessionId);

internal sealed class PrepareCodesHandler(CertainAccounts accounts, CodeKeys keys) : ICommandHandler<PrepareCodes>
{
    public async Task<Outcome> Handle(PrepareCodes command, CancellationToken ct)
    {
        if (await accounts.Find(command.SessionId, ct) is not { } account)
            return CertainAccounts.Uncertain;

        if (keys.Read(account.ProposedCodeKey) is null)
            account.ProposeCodes(keys.Draw());
        return Outcome.Done;
    }
}
