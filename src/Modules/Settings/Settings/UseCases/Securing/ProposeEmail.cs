using BuildingBlocks;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using BuildingBlocks.Web;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Mailing;

namespace Settings.UseCases.Securing;

/// <summary>
/// Mails a one-time link to the address that a member wants to sign in with; until it is followed nothing changes. Whoever asks hears the same where the
/// address is another member's already: then nobody gets a mail.
/// </summary>
public sealed record ProposeEmail(Guid SessionId, string Email);

internal sealed class ProposeEmailHandler(CertainAccounts certain, IAccountRepository accounts, ILetters letters, IPublicAddress address, TimeProvider clock)
    : ICommandHandler<ProposeEmail>
{
    public async Task<Outcome> Handle(ProposeEmail command, CancellationToken ct)
    {
        if (await certain.Find(command.SessionId, ct) is not { } account)
            return CertainAccounts.Uncertain;

        var outcome = Checks.Email(command.Email, nameof(command.Email));
        if (!outcome.Succeeded)
            return outcome;
        if (command.Email.Trim() == account.Email)
            return Outcome.Refused("You sign in with this address already.", nameof(command.Email));

        var token = SecretToken.Create();
        if (!account.ProposeEmail(command.Email, SecretToken.Hash(token), clock.GetUtcNow()))
            return Outcome.Refused("Several mails are on their way already. Please look into your mailboxes, or try again in an hour.");

        var holder = await accounts.FindByEmail(command.Email, ct);
        if (holder is null || holder == account)
            await letters.Send(TeamLetters.ConfirmAddress, new LetterReader(account.ProposedEmail!, account.Name), _ => new LetterValues()
                .Text("person.name", account.Name).Text("hours", TeamLetters.Figure(Account.EmailLinkTime.Hours)).Link("link", address.At($"/sign-in/email/{account.Id}/{token}")), ct);
        return Outcome.Done;
    }
}
