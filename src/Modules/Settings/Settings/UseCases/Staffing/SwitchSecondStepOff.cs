using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Securing;

namespace Settings.UseCases.Staffing;

/// <summary>An owner lets somebody in by their password alone who lost both phone and recovery codes; they are told by mail.</summary>
public sealed record SwitchSecondStepOff(Guid SessionId, Guid MemberId);

internal sealed class SwitchSecondStepOffHandler(CertainAccounts certain, IAccountRepository accounts, IStudioRepository studios, IMailQueue mails)
    : ICommandHandler<SwitchSecondStepOff>
{
    public async Task<Outcome> Handle(SwitchSecondStepOff command, CancellationToken ct)
    {
        if (await certain.Find(command.SessionId, ct) is not { Role: Role.Owner } owner)
            return CertainAccounts.Uncertain;
        if (await studios.Find(ct) is not { } studio || await accounts.Find(command.MemberId, ct) is not { } account)
            return Outcome.Refused("This person is not in the team any more.");
        if (!account.AsksForCode)
            return Outcome.Refused($"{account.Name} has no second step.");

        account.TurnCodesOff();
        mails.Enqueue(new MailMessage(account.Email, account.Name, $"Your second step at {studio.Name} is switched off", $"""
            Hello {account.Name},

            {owner.Name} has switched off the codes that signing in to {studio.Name} asked you for. Your password is enough from now on.

            Please set up an authenticator app again under "Your account". If you did not ask for this, talk to {owner.Name}.

            """.ReplaceLineEndings("\n"), ReplyTo: studio.ContactEmail));
        return Outcome.Done;
    }
}
