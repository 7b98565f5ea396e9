using BuildingBlocks.Mail;
using Settings.Contracts;

namespace Host.Web;

/// <summary>Mails come from the studio by name, and answers go to it: over the configured server, else into files of the data folder.</summary>
internal sealed class StudioMail(HostSettings settings, IStudio studio, TimeProvider clock) : IMailTransport
{
    private const string LocalAddress = "gallery@localhost";

    public string Description => Transport(null).Description;

    public async Task Send(MailMessage mail, CancellationToken ct)
    {
        var fact = await studio.Find(ct);
        await Transport(fact?.Name).Send(mail with { ReplyTo = mail.ReplyTo ?? fact?.ContactEmail }, ct);
    }

    private IMailTransport Transport(string? name) => settings.Smtp is { } smtp
        ? new SmtpTransport(new SmtpServer(smtp.Host, smtp.Port, smtp.StartTls, smtp.User, smtp.Password), new MailSender(smtp.From, name), clock)
        : new EmlFileTransport(settings.Below("mail"), new MailSender(LocalAddress, name), clock);
}
