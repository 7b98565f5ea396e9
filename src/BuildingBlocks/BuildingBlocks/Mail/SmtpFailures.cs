using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace BuildingBlocks.Mail;

/// <summary>What may go wrong with a mail server, said so that a photographer knows what to do.</summary>
internal static class SmtpFailures
{
    public static MailException NotReached(SmtpServer server, SocketException failure) => failure.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain =>
            new($"There is no computer named {server.Host}. Please check the name of the mail server, and that this machine is online.", cause: failure),
        SocketError.ConnectionRefused =>
            new($"{server.Host} takes no mail at port {server.Port}. Please check the port: most servers listen at 587 for STARTTLS, or at 465 for TLS.", cause: failure),
        SocketError.TimedOut => TooSlow(server),
        _ => new($"{server.Host} can't be reached from this machine at port {server.Port}. Please check its network and firewall.", failure.Message, cause: failure),
    };

    public static MailException TooSlow(SmtpServer server) => new(
        server is { Port: 465, Encryption: not SmtpEncryption.Tls }
            ? $"{server.Host} did not answer in time. Port 465 wants TLS from the start: please choose TLS as encryption."
            : $"{server.Host} did not answer in time. Please check name and port; some providers close port 25, where 587 works.");

    public static MailException BrokenOff(SmtpServer server, Exception failure) =>
        new($"{server.Host} hung up in the middle of the conversation. If this stays so, please check port and encryption.", cause: failure);

    public static MailException NoMailServer(string heard) =>
        new("What answers there does not speak the language of mail servers. Please check host, port and encryption.", heard);

    public static MailException Unwelcome(SmtpServer server, SmtpReply reply) =>
        new($"{server.Host} does not talk to this machine.", reply.Words);

    public static MailException NoStartTls(SmtpServer server, SmtpReply reply) =>
        new($"{server.Host} offers no STARTTLS at port {server.Port}, so nothing was said to it. Please choose TLS with port 465, if it has that.", reply.Words);

    public static MailException NoTls(SmtpServer server, Exception failure) => new(
        server.Encryption == SmtpEncryption.Tls
            ? $"{server.Host} does not speak TLS from the start at port {server.Port}. Please choose STARTTLS, or port 465."
            : $"{server.Host} and this machine found no encryption that both know.",
        failure.Message, cause: failure);

    public static MailException NotTrusted(SmtpServer server, SslPolicyErrors errors, X509ChainStatusFlags chain, string subject)
    {
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable))
            return new MailException($"{server.Host} showed no certificate, so nothing was said to it.");
        if (chain.HasFlag(X509ChainStatusFlags.NotTimeValid))
            return new MailException($"The certificate of {server.Host} has run out, or is not valid yet. Whoever runs that server has to renew it.", subject);
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors))
            return new MailException(
                $"The certificate of {server.Host} was signed by nobody this machine knows (self-signed, perhaps), so nothing was said to it. "
                + "Have this machine trust whoever signed it, or take a server with a public certificate.", subject);

        return new MailException($"The certificate shown is not made out to {server.Host}. Please enter the server's name as its provider writes it.", subject);
    }

    public static MailException NoSignIn(SmtpServer server, SmtpReply reply) => new(
        $"{server.Host} lets nobody sign in with a password here. With another encryption it may; if it wants no password, leave user and password empty.", reply.Words);

    public static MailException NotSignedIn(SmtpServer server, SmtpReply reply) => reply.Is(4)
        ? new($"{server.Host} could not check the password just now.", reply.Words)
        : new($"{server.Host} does not accept user and password. Some providers want a password made for this program alone (an app password).", reply.Words);

    public static MailException SenderRefused(SmtpServer server, string sender, SmtpReply reply) => reply.Code is 552
        ? TooLarge(server, reply.Words)
        : reply.Code is 530
            ? new($"{server.Host} wants user and password before it takes a mail.", reply.Words)
            : new($"{server.Host} takes no mail from {sender}. Please use a sender's address that belongs to this account.", reply.Words);

    public static MailException RecipientRefused(SmtpServer server, string reader, SmtpReply reply) => reply.Is(4)
        ? new($"{server.Host} does not take mail for {reader} just now.", reply.Words)
        : new($"{server.Host} takes no mail for {reader}. Please check the address.", reply.Words, isFinal: true) { IsAboutReader = true };

    public static MailException TooLarge(SmtpServer server, string words) =>
        new($"The mail is too large for {server.Host}.", words, isFinal: true);

    public static MailException MailRefused(SmtpServer server, SmtpReply reply) => reply.Code is 552
        ? TooLarge(server, reply.Words)
        : reply.Is(4)
            ? new($"{server.Host} does not take the mail just now.", reply.Words)
            : new($"{server.Host} refused the mail for what is in it.", reply.Words, isFinal: true);
}
