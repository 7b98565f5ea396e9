using BuildingBlocks;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using BuildingBlocks.Web;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Mailing;

namespace Settings.UseCases.SigningIn;

/// <summary>A member's new address counts by the one-time token of the mail that went there. Ends their sessions but the one they confirm it in; the address before is told.</summary>
/// <param name="MemberId">The member.</param>
/// <param name="Token">Of the mailed link.</param>
/// <param name="SessionId">The session of whoever confirms; null where nobody is signed in.</param>
public sealed record ConfirmEmail(Guid MemberId, string Token, Guid? SessionId)
{
    /// <summary>Without the secret, wherever it may be logged.</summary>
    public override string ToString() => $"{nameof(ConfirmEmail)} {{ {nameof(MemberId)} = {MemberId} }}";
}

internal sealed class ConfirmEmailHandler(
    IAccountRepository accounts, IStudioRepository studios, SessionEnding sessions, ILetters letters, IPublicAddress address, ISignals signals, TimeProvider clock)
    : ICommandHandler<ConfirmEmail>
{
    public async Task<Outcome> Handle(ConfirmEmail command, CancellationToken ct)
    {
        if (await accounts.Find(command.MemberId, ct) is not { } account || !account.HasEmailLink(SecretToken.Hash(command.Token), clock.GetUtcNow())
            || await IsTaken(account, ct) || await studios.Find(ct) is not { } studio)
            return Outcome.Refused("This link was used already, is too old, or a newer one was sent. Under \"Your account\" you can ask for another one.");

        var before = account.Email;
        account.TakeProposedEmail();
        studio.CountTeamChange();
        await sessions.EndAll(account.Id, except: command.SessionId, ct);
        await letters.Send(TeamLetters.AddressChanged, new LetterReader(before, account.Name), _ => new LetterValues()
            .Text("person.name", account.Name).Text("new.email", account.Email).Link("link", address.At("/sign-in")), ct);
        signals.Raise(Channels.Team, "");
        return Outcome.Done;
    }

    // Somebody else may have got it while the mail was on its way.
    private async Task<bool> IsTaken(Account account, CancellationToken ct) => await accounts.FindByEmail(account.ProposedEmail!, ct) is { } holder && holder != account;
}
