using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.Securing;

/// <summary>A member stays with the address they have; the link that was mailed opens nothing any more.</summary>
public sealed record ForgetProposedEmail(Guid MemberId);

internal sealed class ForgetProposedEmailHandler(IAccountRepository accounts) : ICommandHandler<ForgetProposedEmail>
{
    public async Task<Outcome> Handle(ForgetProposedEmail command, CancellationToken ct)
    {
        (await accounts.Find(command.MemberId, ct))?.ForgetProposedEmail();
        return Outcome.Done;
    }
}
