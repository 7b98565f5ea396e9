using BuildingBlocks.UseCases;
using Settings.Ports;
using Settings.UseCases.Securing;

namespace Settings.Adapters.Identity;

internal sealed class AskForNewPasskeyHandler(CertainAccounts accounts, IPasskeyCeremonies ceremonies) : IQueryHandler<AskForNewPasskey, PasskeyQuestion?>
{
    public async Task<PasskeyQuestion?> Handle(AskForNewPasskey query, CancellationToken ct) =>
        await accounts.Find(query.SessionId, ct) is { } account ? await ceremonies.AskForNew(query.Site, account) : null;
}
