using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace BuildingBlocks.Mail;

/// <summary>
/// Hands mails to a mail server. STARTTLS on the submission port (587, or 25) is supported; TLS from the first byte (port 465)
/// and OAuth sign-in are not, since the framework's client knows neither.
/// </summary>
public sealed class SmtpTransport(SmtpServer server, MailSender sender, TimeProvider clock) : IMailTransport
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <inheritdoc />
    public string Description => $"the mail server {server.Host}";

    /// <inheritdoc />
    public async Task Send(MailMessage mail, CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        using var client = new SmtpClient(server.Host, server.Port) { EnableSsl = server.StartTls };
        if (server.UserName is not null)
            client.Credentials = new NetworkCredential(server.UserName, server.Password);

        using var message = Compose(mail);
        try
        {
            await client.SendMailAsync(message, either.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            throw new TimeoutException($"The mail server {server.Host} did not answer within {Patience.TotalSeconds:0} seconds.");
        }
    }

    private System.Net.Mail.MailMessage Compose(MailMessage mail)
    {
        var from = MailAddresses.Parse(sender.Address, sender.Name);
        var message = new System.Net.Mail.MailMessage(from, MailAddresses.Parse(mail.ToAddress, mail.ToName))
        {
            Subject = OneLine.Of(mail.Subject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", $"<{Guid.CreateVersion7(clock.GetUtcNow()):N}@{from.Host}>");
        if (mail.ReplyTo is { } replyTo)
            message.ReplyToList.Add(MailAddresses.Parse(replyTo, null));

        if (mail.Html is null)
        {
            message.Body = mail.Text;
            message.BodyEncoding = Encoding.UTF8;
            message.BodyTransferEncoding = TransferEncoding.QuotedPrintable;
            return message;
        }

        message.AlternateViews.Add(View(mail.Text, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(mail.Html, MediaTypeNames.Text.Html));
        return message;
    }

    private static AlternateView View(string content, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(content, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.QuotedPrintable;
        return view;
    }
}

/// <summary>A mail server and how to sign in to it.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Usually 587.</param>
/// <param name="StartTls">Whether to encrypt; off only for a server on this computer.</param>
/// <param name="UserName">Null when it wants none.</param>
/// <param name="Password">With the user name.</param>
public sealed record SmtpServer(string Host, int Port = 587, bool StartTls = true, string? UserName = null, string? Password = null);
