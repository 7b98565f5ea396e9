using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Settings.Domain;
using Settings.UseCases.Mailing;

namespace Settings.UseCases.Staffing;

/// <summary>Mails an account the one link that lets its owner choose a password.</summary>
internal sealed class PasswordLinks(ILetters letters, IPublicAddress address, TimeProvider clock)
{
    /// <summary>False when enough mails went there within the hour; the link before stays valid then.</summary>
    public Task<bool> Invite(Account account, CancellationToken ct) =>
        Send(TeamLetters.Invitation, account, values => values.Text("days", TeamLetters.Figure(Account.InvitationTime.Days)), ct);

    public Task<bool> Reset(Account account, CancellationToken ct) =>
        Send(TeamLetters.Reset, account, values => values.Text("hours", TeamLetters.Figure(Account.ResetTime.Hours)), ct);

    private async Task<bool> Send(LetterKind kind, Account account, Func<LetterValues, LetterValues> more, CancellationToken ct)
    {
        var token = SecretToken.Create();
        if (!account.IssueLink(SecretToken.Hash(token), clock.GetUtcNow()))
            return false;

        await letters.Send(kind, new LetterReader(account.Email, account.Name), _ => more(new LetterValues()
            .Text("person.name", account.Name).Link("link", address.At($"/sign-in/password/{account.Id}/{token}"))), ct);
        return true;
    }
}
