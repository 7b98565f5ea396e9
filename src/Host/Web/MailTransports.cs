using BuildingBlocks.Mail;

namespace Host.Web;

/// <summary>Where mails go: the configured server, else files in the data folder.</summary>
internal static class MailTransports
{
    private const string LocalAddress = "gallery@localhost";

    public static IMailTransport Choose(HostSettings settings, TimeProvider clock) => settings.Smtp is { } smtp
        ? new SmtpTransport(new SmtpServer(smtp.Host, smtp.Port, smtp.StartTls, smtp.User, smtp.Password), new MailSender(smtp.From), clock)
        : new EmlFileTransport(settings.Below("mail"), new MailSender(LocalAddress), clock);
}
