using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace BuildingBlocks.Mail;

/// <summary>
/// Hands mails to a mail server (RFC 5321): TLS from the first byte or by STARTTLS (RFC 3207), sign-in with a password (RFC 4954, PLAIN and LOGIN).
/// Every failure is a <see cref="MailException"/> with a sentence. Not known: OAuth.
/// </summary>
public sealed class SmtpTransport(SmtpServer server, MailSender sender, TimeProvider clock, TimeSpan? patience = null) : IMailTransport
{
    private static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(60);

    /// <summary>Whose certificates count beside those this machine trusts.</summary>
    internal X509Certificate2Collection? Trusted { get; init; }

    /// <inheritdoc />
    public ValueTask<string> Describe(CancellationToken ct) => ValueTask.FromResult($"the mail server {server.Host}");

    /// <inheritdoc />
    public async Task<string?> Send(MailMessage mail, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var text = MimeText.Of(mail, sender, now, Guid.CreateVersion7(now).ToString("N"));
        using var limit = new CancellationTokenSource(patience ?? UsualPatience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            return await Converse(mail, text, either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            throw SmtpFailures.TooSlow(server);
        }
        catch (IOException broken)
        {
            throw SmtpFailures.BrokenOff(server, broken);
        }
    }

    private async Task<string> Converse(MailMessage mail, string text, CancellationToken ct)
    {
        using var client = new TcpClient();
        await Connect(client, ct);
        await using var plain = client.GetStream();
        await using var secured = server.Encryption == SmtpEncryption.None ? null : new SslStream(plain);
        var line = new SmtpLine(plain);
        if (server.Encryption == SmtpEncryption.Tls)
            line = await Secure(secured!, ct);

        var greeting = await line.Hear(ct);
        if (!greeting.Is(2))
            throw SmtpFailures.Unwelcome(server, greeting);

        var me = client.Client.LocalEndPoint is IPEndPoint { Address: var own } ? Literal(own) : "[127.0.0.1]";
        var offer = await Introduce(line, me, ct);
        if (server.Encryption == SmtpEncryption.StartTls)
        {
            line = await StartTls(line, secured!, offer, ct);
            offer = await Introduce(line, me, ct);
        }

        if (server.UserName is not null)
            await SignIn(line, offer, ct);
        return await HandOver(line, offer, mail, text, ct);
    }

    private async Task Connect(TcpClient client, CancellationToken ct)
    {
        try
        {
            await client.ConnectAsync(server.Host, server.Port, ct);
        }
        catch (SocketException failure)
        {
            throw SmtpFailures.NotReached(server, failure);
        }
    }

    private async Task<SmtpReply> Introduce(SmtpLine line, string me, CancellationToken ct)
    {
        var offer = await line.Ask($"EHLO {me}", ct);
        if (!offer.Is(2))
            offer = await line.Ask($"HELO {me}", ct);
        return offer.Is(2) ? offer : throw SmtpFailures.Unwelcome(server, offer);
    }

    /// <summary>What was heard before the encryption counts for nothing after it: anybody on the way could have said it.</summary>
    private async Task<SmtpLine> StartTls(SmtpLine line, SslStream secured, SmtpReply offer, CancellationToken ct)
    {
        if (Offered(offer, "STARTTLS") is null || await line.Ask("STARTTLS", ct) is var reply && !reply.Is(2))
            throw SmtpFailures.NoStartTls(server, offer);

        return await Secure(secured, ct);
    }

    private async Task<SmtpLine> Secure(SslStream stream, CancellationToken ct)
    {
        var (errors, chain, subject) = (SslPolicyErrors.None, X509ChainStatusFlags.NoError, "");
        var options = new SslClientAuthenticationOptions
        {
            TargetHost = server.Host,
            RemoteCertificateValidationCallback = (_, certificate, built, found) =>
            {
                errors = found;
                chain = built?.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, one) => all | one.Status) ?? chain;
                subject = certificate?.Subject ?? "";
                return found == SslPolicyErrors.None;
            },
        };
        if (Trusted is not null)
        {
            options.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            options.CertificateChainPolicy.CustomTrustStore.AddRange(Trusted);
        }

        try
        {
            await stream.AuthenticateAsClientAsync(options, ct);
            return new SmtpLine(stream);
        }
        catch (AuthenticationException failure)
        {
            throw errors == SslPolicyErrors.None ? SmtpFailures.NoTls(server, failure) : SmtpFailures.NotTrusted(server, errors, chain, subject);
        }
    }

    private async Task SignIn(SmtpLine line, SmtpReply offer, CancellationToken ct)
    {
        var ways = Offered(offer, "AUTH")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var (user, password) = (server.UserName!, server.Password ?? "");
        var reply = Has("PLAIN") ? await line.Ask($"AUTH PLAIN {Base64($"\0{user}\0{password}")}", ct)
            : Has("LOGIN") ? await Login(line, user, password, ct)
            : throw SmtpFailures.NoSignIn(server, offer);
        if (!reply.Is(2))
            throw SmtpFailures.NotSignedIn(server, reply);

        bool Has(string way) => ways.Contains(way, StringComparer.OrdinalIgnoreCase);
    }

    private static async Task<SmtpReply> Login(SmtpLine line, string user, string password, CancellationToken ct)
    {
        var reply = await line.Ask("AUTH LOGIN", ct);
        if (reply.Is(3))
            reply = await line.Ask(Base64(user), ct);
        return reply.Is(3) ? await line.Ask(Base64(password), ct) : reply;
    }

    private async Task<string> HandOver(SmtpLine line, SmtpReply offer, MailMessage mail, string text, CancellationToken ct)
    {
        var (from, to) = (MailAddresses.Parse(sender.Address, null).Address, MailAddresses.Parse(mail.ToAddress, null).Address);
        var limit = Offered(offer, "SIZE");
        if (long.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0 && text.Length > most)
            throw SmtpFailures.TooLarge(server, $"SIZE {most}");

        var size = limit is null ? "" : string.Create(CultureInfo.InvariantCulture, $" SIZE={text.Length}");
        if (await line.Ask($"MAIL FROM:<{from}>{size}", ct) is var sent && !sent.Is(2))
            throw SmtpFailures.SenderRefused(server, from, sent);
        if (await line.Ask($"RCPT TO:<{to}>", ct) is var known && !known.Is(2))
            throw SmtpFailures.RecipientRefused(server, to, known);
        if (await line.Ask("DATA", ct) is var ready && !ready.Is(3))
            throw SmtpFailures.MailRefused(server, ready);
        if (await line.Deliver(text, ct) is var taken && !taken.Is(2))
            throw SmtpFailures.MailRefused(server, taken);

        await Leave(line, ct);
        return taken.Words;
    }

    private static async Task Leave(SmtpLine line, CancellationToken ct)
    {
        try
        {
            await line.Ask("QUIT", ct);
        }
        catch (Exception rude) when (rude is IOException or MailException or OperationCanceledException)
        {
            // The mail is taken; how they part does not matter, and sending it again would double it.
        }
    }

    private static string? Offered(SmtpReply offer, string what) => offer.Lines.Skip(1)
        .Where(line => line.StartsWith(what, StringComparison.OrdinalIgnoreCase) && (line.Length == what.Length || line[what.Length] is ' ' or '='))
        .Select(line => line.Length == what.Length ? "" : line[(what.Length + 1)..].Trim())
        .FirstOrDefault();

    private static string Literal(IPAddress own)
    {
        var plain = own.IsIPv4MappedToIPv6 ? own.MapToIPv4() : own;
        return plain.AddressFamily == AddressFamily.InterNetworkV6 ? $"[IPv6:{plain.ToString().Split('%')[0]}]" : $"[{plain}]";
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
