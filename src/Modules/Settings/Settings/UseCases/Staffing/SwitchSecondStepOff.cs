using BuildingBlocks;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Mailing;
using Settings.UseCases.Securing;

namespace Settings.UseCases.Staffing;

/// <summary>An owner lets somebody in by their password alone who lost both phone and recovery codes; they are told by mail.</summary>
public sealed record SwitchSecondStepOff(Guid SessionId, Guid MemberId);

internal sealed class SwitchSecondStepOffHandler(CertainAccounts certain, IAccountRepository accounts, ILetters letters)
    : ICommandHandler<SwitchSecondStepOff>
{
    public async Task<Outcome> Handle(SwitchSecondStepOff command, CancellationToken ct)
    {
        if (await certain.Find(command.SessionId, ct) is not { Role: Role.Owner } owner)
            return CertainAccounts.Uncertain;
        if (await accounts.Find(command.MemberId, ct) is not { } account)
            return Outcome.Refused("This person is not in the team any more.");
        if (!account.AsksForCode)
            return Outcome.Refused($"{account.Name} has no second step.");

        account.TurnCodesOff();
        await letters.Send(
            TeamLetters.SecondStepOff, new LetterReader(account.Email, account.Name),
            _ => new LetterValues().Text("person.name", account.Name).Text("owner.name", owner.Name), ct);
        return Outcome.Done;
    }
}
