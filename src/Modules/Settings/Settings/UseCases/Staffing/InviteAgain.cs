using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Staffing;

/// <summary>Mails another invitation to somebody who did not follow the one before, whose link is void then.</summary>
public sealed record InviteAgain(Guid MemberId);

internal sealed class InviteAgainHandler(IAccountRepository accounts, PasswordLinks links) : ICommandHandler<InviteAgain>
{
    public async Task<Outcome> Handle(InviteAgain command, CancellationToken ct)
    {
        if (await accounts.Find(command.MemberId, ct) is not { } account)
            return Outcome.Refused("This person is not in the team any more.");
        if (account.PasswordHash is not null)
            return Outcome.Refused($"{account.Name} has followed the invitation already.");

        return await links.Invite(account, ct)
            ? Outcome.Done
            : Outcome.Refused($"{Account.LinksPerHour} mails went to {account.Email} within the hour. Please wait a little before the next one.");
    }
}
