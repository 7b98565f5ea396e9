using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using BuildingBlocks.Mail;
using BuildingBlocks.Tests.Mail.Servers;
using Testing;

namespace BuildingBlocks.Tests.Mail;

public sealed class SmtpTransportTests
{
    private const string Here = "127.0.0.1";
    private const string Password = "right, ünd long";
    private static readonly MailSender Studio = new("mail@studio.example", "Studio Licht");
    private static readonly MailMessage Mail = new("anna@example.com", "Anna", "Grüße", ".Hello\n.\n..\nend", "<p>Hello</p>", "ben@example.com");

    [Fact]
    public async Task A_mail_is_handed_over_with_both_parts_and_the_servers_answer_is_kept()
    {
        await using var server = (await SmtpServerInNode.Start([])).Server;

        var answer = await Transport(server.Port, SmtpEncryption.None).Send(Mail with { Logo = "0123", LogoPng = new byte[200] }, default);

        answer.ShouldBe("250 queued as 4711");
        var taken = await server.Taken();
        (taken.From, taken.To, taken.User, taken.Secure).ShouldSatisfyAllConditions(
            all => all.From.ShouldBe("mail@studio.example"), all => all.To.ShouldBe(["anna@example.com"]), all => all.User.ShouldBeNull(), all => all.Secure.ShouldBeFalse());
        taken.Text.ShouldContain("Subject: =?utf-8?B?R3LDvMOfZQ==?=");
        taken.Text.ShouldContain("From: \"Studio Licht\"\r\n <mail@studio.example>");
        taken.Text.ShouldContain("Reply-To: ben@example.com");
        taken.Text.ShouldContain("multipart/alternative");
        taken.Text.ShouldContain("text/html");
        taken.Text.ShouldContain("multipart/related");
        taken.Text.ShouldContain($"Content-ID: <0123@logo>\r\nContent-Disposition: inline; filename=\"logo.png\"\r\n\r\n{new string('A', 76)}\r\n");
        taken.Text.ShouldContain("\r\n.Hello\r\n.\r\n..\r\nend\r\n");
    }

    [Theory]
    [InlineData("PLAIN")]
    [InlineData("LOGIN")]
    public async Task With_TLS_by_STARTTLS_user_and_password_are_told(string way)
    {
        var (server, certificate) = await SmtpServerInNode.Start(new() { ["starttls"] = true, ["auth"] = new[] { way } }, Here);
        await using var one = server;

        await Transport(server.Port, SmtpEncryption.StartTls, "olivia", Password, trusted: certificate).Send(Mail, default);

        var taken = await server.Taken();
        (taken.User, taken.Secure).ShouldBe(("olivia", true));
    }

    [Fact]
    public async Task TLS_from_the_first_byte_works_too()
    {
        var (server, certificate) = await SmtpServerInNode.Start(new() { ["secure"] = true, ["auth"] = new[] { "PLAIN" } }, Here);
        await using var one = server;

        await Transport(server.Port, SmtpEncryption.Tls, "olivia", Password, trusted: certificate).Send(Mail, default);

        (await server.Taken()).Secure.ShouldBeTrue();
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_may_be_put_right()
    {
        var (server, certificate) = await SmtpServerInNode.Start(new() { ["starttls"] = true, ["auth"] = new[] { "PLAIN" } }, Here);
        await using var one = server;

        var failure = await Failure(Transport(server.Port, SmtpEncryption.StartTls, "olivia", "wrong", trusted: certificate));

        failure.Message.ShouldBe("127.0.0.1 does not accept user and password. Some providers want a password made for this program alone (an app password).");
        (failure.Answer, failure.IsFinal).ShouldBe(("535 Authentication failed", false));
    }

    [Fact]
    public async Task A_server_that_wants_a_password_or_none_says_so()
    {
        var (wants, certificate) = await SmtpServerInNode.Start(new() { ["starttls"] = true, ["auth"] = new[] { "PLAIN" } }, Here);
        await using var one = wants;
        await using var other = (await SmtpServerInNode.Start(new() { ["disabled"] = new[] { "AUTH" } })).Server;

        (await Failure(Transport(wants.Port, SmtpEncryption.StartTls, trusted: certificate))).Message
            .ShouldBe("127.0.0.1 wants user and password before it takes a mail.");
        (await Failure(Transport(other.Port, SmtpEncryption.None, "olivia", Password))).Message
            .ShouldStartWith("127.0.0.1 lets nobody sign in with a password here.");
    }

    [Theory]
    [InlineData(Here, false, "The certificate of 127.0.0.1 was signed by nobody this machine knows (self-signed, perhaps), so nothing was said to it.", false)]
    [InlineData(Here, true, "The certificate of 127.0.0.1 has run out, or is not valid yet.", true)]
    [InlineData("mail.example.com", false, "The certificate shown is not made out to 127.0.0.1.", true)]
    public async Task To_a_certificate_that_is_wrong_nothing_is_said(string name, bool expired, string sentence, bool trusted)
    {
        var (server, certificate) = await SmtpServerInNode.Start(new() { ["starttls"] = true }, name, expired);
        await using var one = server;

        var failure = await Failure(Transport(server.Port, SmtpEncryption.StartTls, trusted: trusted ? certificate : null));

        failure.Message.ShouldStartWith(sentence);
        failure.Answer.ShouldBe($"CN={name}");
    }

    [Fact]
    public async Task A_server_without_the_chosen_encryption_is_left()
    {
        await using var server = (await SmtpServerInNode.Start([])).Server;

        (await Failure(Transport(server.Port, SmtpEncryption.StartTls))).Message.ShouldStartWith("127.0.0.1 offers no STARTTLS at port");
        (await Failure(Transport(server.Port, SmtpEncryption.Tls))).Message.ShouldStartWith("127.0.0.1 does not speak TLS from the start at port");
    }

    [Theory]
    [InlineData("nobody@example.com", "127.0.0.1 takes no mail for nobody@example.com. Please check the address.", "550 No such person here", true)]
    [InlineData("later@example.com", "127.0.0.1 does not take mail for later@example.com just now.", "451 Greylisted", false)]
    public async Task A_refused_reader_is_told(string reader, string sentence, string answer, bool final)
    {
        await using var server = (await SmtpServerInNode.Start([])).Server;

        var failure = await Failure(Transport(server.Port, SmtpEncryption.None), Mail with { ToAddress = reader });

        (failure.Message, failure.Answer, failure.IsFinal).ShouldBe((sentence, answer, final));
    }

    [Fact]
    public async Task A_refused_sender_mail_and_size_are_told()
    {
        await using var server = (await SmtpServerInNode.Start(new() { ["size"] = 2000 })).Server;
        var transport = Transport(server.Port, SmtpEncryption.None);

        var sender = await Failure(new SmtpTransport(new SmtpServer(Here, server.Port, SmtpEncryption.None), new MailSender("stranger@example.com"), TimeProvider.System));
        (sender.Message, sender.Answer).ShouldBe(
            ("127.0.0.1 takes no mail from stranger@example.com. Please use a sender's address that belongs to this account.", "553 Not your address"));
        var spam = await Failure(transport, Mail with { Subject = "Spam" });
        (spam.Message, spam.Answer, spam.IsFinal).ShouldBe(("127.0.0.1 refused the mail for what is in it.", "554 That looks like spam", true));
        var large = await Failure(transport, Mail with { Text = new string('x', 3000) });
        (large.Message, large.IsFinal).ShouldBe(("The mail is too large for 127.0.0.1.", true));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();

        (await Failure(Transport(port, SmtpEncryption.None))).Message.ShouldStartWith($"127.0.0.1 takes no mail at port {port}.");
        (await Failure(new SmtpTransport(new SmtpServer("mail.invalid", 587), Studio, TimeProvider.System))).Message.ShouldStartWith("There is no computer named mail.invalid.");
    }

    [Theory]
    [InlineData("HTTP/1.1 400 Bad Request\r\n", "What answers there does not speak the language of mail servers. Please check host, port and encryption.")]
    [InlineData("554 Go away\r\n", "127.0.0.1 does not talk to this machine.")]
    [InlineData("", "127.0.0.1 hung up in the middle of the conversation. If this stays so, please check port and encryption.")]
    public async Task Who_is_no_mail_server_is_told(string greeting, string sentence)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var talk = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(greeting));
            client.Client.Shutdown(SocketShutdown.Send);
            await stream.CopyToAsync(Stream.Null);
        });

        (await Failure(Transport(((IPEndPoint)listener.LocalEndpoint).Port, SmtpEncryption.None))).Message.ShouldBe(sentence);
        await talk;
    }

    [Fact]
    public async Task Who_never_answers_is_left_after_a_while()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var clock = new ManualClock();
        var server = new SmtpServer(Here, ((IPEndPoint)listener.LocalEndpoint).Port, SmtpEncryption.None);

        var sending = new SmtpTransport(server, Studio, clock).Send(Mail, default);
        using var client = await listener.AcceptTcpClientAsync();
        clock.Advance(TimeSpan.FromSeconds(61));

        (await Should.ThrowAsync<MailException>(() => sending)).Message.ShouldStartWith("127.0.0.1 did not answer in time.");
    }

    private static SmtpTransport Transport(
        int port, SmtpEncryption encryption, string? user = null, string? password = null, X509Certificate2? trusted = null) =>
        new(new SmtpServer(Here, port, encryption, user, password), Studio, TimeProvider.System) { Trusted = trusted is null ? null : [trusted] };

    private static Task<MailException> Failure(SmtpTransport transport, MailMessage? mail = null) =>
        Should.ThrowAsync<MailException>(() => transport.Send(mail ?? Mail, default));
}
