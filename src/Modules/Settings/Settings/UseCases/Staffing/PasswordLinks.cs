using BuildingBlocks.Mail;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Settings.Domain;

namespace Settings.UseCases.Staffing;

/// <summary>Mails an account the one link that lets its owner choose a password.</summary>
internal sealed class PasswordLinks(IMailQueue mails, IPublicAddress address, TimeProvider clock)
{
    /// <summary>False when enough mails went there within the hour; the link before stays valid then.</summary>
    public bool Invite(Account account, Studio studio)
    {
        if (Issue(account) is not { } link)
            return false;

        Send(account, studio, $"Your account at {studio.Name}", $"""
            {studio.Name} has made an account for you. Please choose a password:

            {link}

            The link works once, within {Account.InvitationTime.Days} days.
            """);
        return true;
    }

    public void Reset(Account account, Studio studio)
    {
        if (Issue(account) is not { } link)
            return;

        Send(account, studio, $"Choose a new password for {studio.Name}", $"""
            Somebody, most likely you, asked for a new password at {studio.Name}. Please choose it here:

            {link}

            The link works once, within {Account.ResetTime.Hours} hours. If it was not you, there is nothing to do: your password stays as it is.
            """);
    }

    private Uri? Issue(Account account)
    {
        var token = SecretToken.Create();
        return account.IssueLink(SecretToken.Hash(token), clock.GetUtcNow()) ? address.At($"/sign-in/password/{account.Id}/{token}") : null;
    }

    private void Send(Account account, Studio studio, string subject, string text) => mails.Enqueue(new MailMessage(
        account.Email, account.Name, subject, $"Hello {account.Name},\n\n{text.ReplaceLineEndings("\n")}\n", ReplyTo: studio.ContactEmail));
}
