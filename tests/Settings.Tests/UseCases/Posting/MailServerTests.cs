using BuildingBlocks;
using BuildingBlocks.Mail;
using Settings.Domain;
using Settings.Tests.Fakes;
using Settings.UseCases.Posting;

namespace Settings.Tests.UseCases.Posting;

public sealed class MailServerTests
{
    private static readonly ChangeMailServer Wanted = new(
        " smtp.example.com ", 587, SmtpEncryption.StartTls, "olivia", "secret", "olivia@example.com", " ", null);

    private readonly InMemoryMailServerRepository _servers = new();

    [Fact]
    public async Task It_is_kept_with_its_password_encrypted()
    {
        (await Do(Wanted)).ShouldBe(Outcome.Done);

        var server = await Server();
        (server.Host, server.FromName, server.PasswordCipher).ShouldBe(("smtp.example.com", null, "turned:terces"));
    }

    [Fact]
    public async Task Without_a_new_password_the_one_that_is_there_stays()
    {
        await Do(Wanted);

        (await Do(Wanted with { Password = "", FromName = "Olivia", ReplyTo = "answers@example.com" })).ShouldBe(Outcome.Done);

        var server = await Server();
        (server.FromName, server.ReplyTo, server.PasswordCipher).ShouldBe(("Olivia", "answers@example.com", "turned:terces"));
    }

    [Fact]
    public async Task A_kept_password_is_told_to_no_other_server_or_user()
    {
        await Do(Wanted);

        foreach (var other in new[] { Wanted with { Host = "evil.example.com" }, Wanted with { UserName = "ben" }, Wanted with { Port = 2525 }, Wanted with { Encryption = SmtpEncryption.Tls } })
            (await Do(other with { Password = null })).ShouldBe(Outcome.Refused("Server or user changed: please enter the password once more.", "Password"));
        (await Server()).Host.ShouldBe("smtp.example.com");
    }

    [Fact]
    public async Task Without_a_user_there_is_no_password()
    {
        await Do(Wanted);

        (await Do(Wanted with { UserName = null })).ShouldBe(Outcome.Refused("Please enter the user name, too, or leave the password empty.", "UserName"));
        (await Do(Wanted with { UserName = null, Password = null })).ShouldBe(Outcome.Done);
        (await Server()).PasswordCipher.ShouldBeNull();
        (await Do(Wanted with { Password = null })).ShouldBe(Outcome.Refused("Please enter the password, too.", "Password"));
    }

    [Fact]
    public async Task A_password_leaves_this_machine_encrypted_alone()
    {
        var open = Wanted with { Encryption = SmtpEncryption.None };

        (await Do(open)).Field.ShouldBe("Encryption");
        (await Do(open with { Host = "localhost" })).ShouldBe(Outcome.Done);
        (await Do(open with { UserName = null, Password = null })).ShouldBe(Outcome.Done);
    }

    [Theory]
    [InlineData("", 587, "a@example.com", null, "Host", "Please enter the name of the mail server, such as smtp.example.com.")]
    [InlineData("https://smtp.example.com", 587, "a@example.com", null, "Host", "Please enter the server's name alone, such as smtp.example.com.")]
    [InlineData("smtp.example.com", 0, "a@example.com", null, "Port", "A port is a number between 1 and 65535; most servers have 587 or 465.")]
    [InlineData("smtp.example.com", 587, "olivia", null, "FromAddress", "Please enter an e-mail address such as anna@example.com.")]
    [InlineData("smtp.example.com", 587, "a@example.com", "a@b.example\r\nBcc: c@d.example", "ReplyTo", "Please enter an e-mail address such as anna@example.com.")]
    public async Task What_no_mail_could_be_sent_with_is_refused(string host, int port, string from, string? replyTo, string field, string sentence)
    {
        (await Do(Wanted with { Host = host, Port = port, FromAddress = from, ReplyTo = replyTo })).ShouldBe(Outcome.Refused(sentence, field));

        (await _servers.Find(default)).ShouldBeNull();
    }

    [Fact]
    public async Task Forgotten_it_is_gone_with_its_password()
    {
        await Do(Wanted);

        (await new ForgetMailServerHandler(_servers).Handle(new ForgetMailServer(), default)).ShouldBe(Outcome.Done);
        (await _servers.Find(default)).ShouldBeNull();
    }

    private Task<Outcome> Do(ChangeMailServer command) => new ChangeMailServerHandler(_servers, new ReversingProtector()).Handle(command, default);

    private async Task<MailServer> Server() => (await _servers.Find(default)).ShouldNotBeNull();
}
