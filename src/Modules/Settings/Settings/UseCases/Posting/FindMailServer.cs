using BuildingBlocks.Mail;

namespace Settings.UseCases.Posting;

/// <summary>The mail server that was set up, to send by; null when the installation's configuration counts.</summary>
public sealed record FindMailServer;

/// <summary>How mails are sent.</summary>
/// <param name="Server">Where to, with the password in the clear: it is for the conversation with that server and nothing else.</param>
/// <param name="HasPassword">Whether one is kept; with keys that are lost, it is kept and can't be read.</param>
/// <param name="FromAddress">Whom mails are from.</param>
/// <param name="FromName">Null for the studio's name.</param>
/// <param name="ReplyTo">Null for the studio's contact address.</param>
public sealed record MailServerAccess(SmtpServer Server, bool HasPassword, string FromAddress, string? FromName, string? ReplyTo)
{
    /// <summary>Whether a password is kept that this installation has no key for any more.</summary>
    public bool LostPassword => HasPassword && Server.Password is null;
}
