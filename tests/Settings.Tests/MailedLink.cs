using System.Text.RegularExpressions;
using BuildingBlocks.Mail;
using Settings.UseCases.SigningIn;

namespace Settings.Tests;

/// <summary>The link of a mail, as somebody follows it.</summary>
internal static partial class MailedLink
{
    public static ChoosePassword Follow(this MailMessage mail, string password)
    {
        var link = Link().Match(mail.Text);
        return new ChoosePassword(Guid.Parse(link.Groups["member"].Value), link.Groups["token"].Value, password);
    }

    public static ConfirmEmail Confirm(this MailMessage mail, Guid? sessionId = null)
    {
        var link = EmailLink().Match(mail.Text);
        return new ConfirmEmail(Guid.Parse(link.Groups["member"].Value), link.Groups["token"].Value, sessionId);
    }

    [GeneratedRegex(@"^https://photos\.example\.com/sign-in/email/(?<member>[0-9a-f-]{36})/(?<token>[A-Za-z0-9_-]{22})$", RegexOptions.Multiline)]
    private static partial Regex EmailLink();

    [GeneratedRegex(@"^https://photos\.example\.com/sign-in/password/(?<member>[0-9a-f-]{36})/(?<token>[A-Za-z0-9_-]{22})$", RegexOptions.Multiline)]
    private static partial Regex Link();
}
