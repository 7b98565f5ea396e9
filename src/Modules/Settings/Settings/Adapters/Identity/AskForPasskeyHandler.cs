using BuildingBlocks.UseCases;
using Settings.Ports;
using Settings.UseCases.Securing;
using Settings.UseCases.SigningIn;

namespace Settings.Adapters.Identity;

internal sealed class AskForPasskeyHandler(IPasskeyCeremonies ceremonies) : IQueryHandler<AskForPasskey, PasskeyQuestion>
{
    public Task<PasskeyQuestion> Handle(AskForPasskey query, CancellationToken ct) => ceremonies.Ask(query.Site);
}
