using System.Net;
using System.Net.Sockets;
using BuildingBlocks.Mail;
using Testing;

namespace BuildingBlocks.Tests.Mail;

public sealed class SmtpTransportTests
{
    private static readonly MailSender Studio = new("mail@studio.example", "Studio Licht");
    private static readonly MailMessage Mail = new("anna@example.com", "Anna", "Grüße", "Hello", "<p>Hello</p>", "ben@example.com");

    [Fact]
    public async Task A_mail_is_handed_over_with_both_parts()
    {
        using var server = new ListeningServer("250 Thank you");

        await Transport(server).Send(Mail, default);

        var conversation = await server.Conversation();
        conversation.ShouldContain("MAIL FROM:<mail@studio.example>");
        conversation.ShouldContain("RCPT TO:<anna@example.com>");
        conversation.ShouldContain("Subject: =?utf-8?B?R3LDvMOfZQ==?=");
        conversation.ShouldContain("Reply-To: ben@example.com");
        conversation.ShouldContain("Message-ID: <");
        conversation.ShouldContain("multipart/alternative");
        conversation.ShouldContain("text/html");
    }

    [Fact]
    public async Task A_refusal_is_an_exception_with_the_servers_words()
    {
        using var server = new ListeningServer("550 No such person here");

        var failure = await Should.ThrowAsync<System.Net.Mail.SmtpException>(() => Transport(server).Send(Mail, default));

        failure.StatusCode.ShouldBe(System.Net.Mail.SmtpStatusCode.MailboxUnavailable);
        failure.Message.ShouldContain("No such person here");
    }

    private static SmtpTransport Transport(ListeningServer server) =>
        new(new SmtpServer("127.0.0.1", server.Port, StartTls: false), Studio, new ManualClock());

    /// <summary>Says yes to everything but the recipient, which it answers as it is told.</summary>
    private sealed class ListeningServer : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly Task<string> _conversation;

        public ListeningServer(string recipient)
        {
            _listener.Start();
            _conversation = Task.Run(() => Talk(recipient));
        }

        public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

        public Task<string> Conversation() => _conversation.WaitAsync(TimeSpan.FromSeconds(10));

        public void Dispose() => _listener.Dispose();

        private async Task<string> Talk(string recipient)
        {
            using var client = await _listener.AcceptTcpClientAsync();
            using var reader = new StreamReader(client.GetStream());
            await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
            var heard = new List<string>();
            await writer.WriteLineAsync("220 here");
            var inMail = false;
            while (await reader.ReadLineAsync() is { } line)
            {
                heard.Add(line);
                if (inMail && line != ".")
                    continue;
                inMail = line == "DATA";
                await writer.WriteLineAsync(line switch
                {
                    "DATA" => "354 Go on",
                    "QUIT" => "221 Bye",
                    _ when line.StartsWith("RCPT", StringComparison.Ordinal) => recipient,
                    _ => "250 OK",
                });
                if (line == "QUIT")
                    break;
            }

            return string.Join('\n', heard);
        }
    }
}
