using BuildingBlocks.Mail;
using BuildingBlocks.Persistence;
using BuildingBlocks.Security;
using BuildingBlocks.Tests.Child.Sending;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Tests.Mail;

public sealed class MailDeliveryOnSqlite() : MailDeliveryTests(DatabaseProvider.Sqlite);

public sealed class MailDeliveryOnPostgres() : MailDeliveryTests(DatabaseProvider.Postgres);

public abstract class MailDeliveryTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private static readonly MailMessage Invitation = new(
        "anna@example.com", "Anna", "Your photos", "https://example.com/g/secret", "<a href='https://example.com/g/secret'>Look</a>", "ben@example.com");

    [Fact]
    public async Task A_mail_arrives_as_it_was_written_and_its_fate_is_kept()
    {
        await Send(Invitation);

        Host.Mails.Sent.ShouldHaveSingleItem().ShouldBe(Invitation);
        var entry = await Entry();
        (entry.ToAddress, entry.ToName, entry.Subject, entry.State, entry.Attempts).ShouldBe(("anna@example.com", "Anna", "Your photos", MailState.Sent, 1));
        (entry.EnqueuedAt, entry.SentAt, entry.NextTryAt, entry.LastError).ShouldBe((Clock.GetUtcNow(), Clock.GetUtcNow(), null, null));
    }

    [Fact]
    public async Task Its_text_is_stored_encrypted()
    {
        await Send(Invitation);

        await InTransaction(async transaction =>
        {
            await using var read = transaction.Sql("SELECT content FROM mail_outgoing");
            var content = (string)(await read.ExecuteScalarAsync())!;
            content.ShouldStartWith("turned:");
            content.ShouldNotContain("secret");
        });
    }

    [Fact]
    public async Task A_mail_that_cannot_be_handed_over_is_tried_again_with_pauses_and_given_up_after_a_day()
    {
        Host.Mails.Fails = new IOException("The network is gone.");
        await Send(Invitation);

        var waiting = await Entry();
        (waiting.State, waiting.Attempts, waiting.LastError).ShouldBe((MailState.Queued, 1, "The network is gone."));
        waiting.NextTryAt.ShouldBe(Clock.GetUtcNow().AddSeconds(30));

        for (var hour = 0; hour < 24; hour++)
            await Later(TimeSpan.FromHours(1));
        var refused = await Entry();
        (refused.State, refused.Attempts, refused.NextTryAt).ShouldBe((MailState.Refused, 8, null));

        Host.Mails.Fails = null;
        (await Host.Use<IMailLog, Outcome>(log => log.SendAgain(refused.Id, default))).ShouldBe(Outcome.Done);
        await Host.Quiet();
        (await Entry()).State.ShouldBe(MailState.Sent);
        (await Host.Use<IMailLog, Outcome>(log => log.SendAgain(refused.Id, default))).Reason.ShouldBe("That mail was sent already, or is on its way.");
    }

    [Fact]
    public async Task Mails_of_a_gallery_that_were_not_sent_can_be_withdrawn()
    {
        var (gallery, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Send(Invitation with { GalleryId = gallery });
        Host.Mails.Fails = new IOException("The network is gone.");
        await Send(Invitation with { GalleryId = gallery, Subject = "Again" });
        await Send(Invitation with { GalleryId = other, Subject = "Another gallery's" });

        await Host.Handle(new DoInSending(sending =>
        {
            sending.Mails.Withdraw(gallery);
            return Task.FromResult(Outcome.Done);
        }));

        (await Host.Use<IMailLog, IReadOnlyList<MailEntry>>(log => log.List(10, default))).Select(mail => (mail.Subject, mail.State))
            .ShouldBe([("Another gallery's", MailState.Queued), ("Your photos", MailState.Sent)], ignoreOrder: true);
    }

    [Fact]
    public async Task What_the_server_refuses_for_good_is_not_tried_again()
    {
        Host.Mails.Fails = new MailException("The server takes no mail for Anna.", "550 No such person here.", isFinal: true);

        await Send(Invitation);

        var entry = await Entry();
        (entry.State, entry.Attempts).ShouldBe((MailState.Refused, 1));
        entry.LastError.ShouldNotBeNull().ShouldContain("No such person here.");
    }

    [Fact]
    public async Task A_mail_whose_host_died_while_sending_is_sent_by_the_next_one()
    {
        var store = Host.Services.GetRequiredService<MailStore>();
        ClaimedMail? claimed = null;
        // This host's own dispatcher may be quicker.
        while (claimed is null)
        {
            await InTransaction(transaction => store.Write(transaction, [Invitation], default));
            claimed = await store.Claim(TimeSpan.FromMinutes(5), default);
        }

        await Later(TimeSpan.FromMinutes(4));
        var before = Host.Mails.Sent.Count;
        await Later(TimeSpan.FromMinutes(1));
        Host.Mails.Sent.Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_subject_or_name_cannot_bring_headers_of_its_own()
    {
        await Send(Invitation with { Subject = "Hello\r\nBcc: everybody@example.com", ToName = "Anna\nBcc: everybody@example.com" });

        var sent = Host.Mails.Sent.ShouldHaveSingleItem();
        sent.Subject.ShouldBe("Hello  Bcc: everybody@example.com");
        sent.ToName.ShouldBe("Anna Bcc: everybody@example.com");
    }

    protected override void Wire(IServiceCollection services)
    {
        base.Wire(services);
        services.AddSingleton<ISecretProtector, TurningProtector>();
    }

    private async Task Send(MailMessage mail)
    {
        await Host.Handle(new DoInSending(sending =>
        {
            sending.Mails.Enqueue(mail);
            return Task.FromResult(Outcome.Done);
        }));
        await Host.Quiet();
    }

    private async Task<MailEntry> Entry() => (await Host.Use<IMailLog, IReadOnlyList<MailEntry>>(log => log.List(10, default))).ShouldHaveSingleItem();

    private sealed class TurningProtector : ISecretProtector
    {
        public string Protect(string plain) => "turned:" + Turn(plain);

        public string? Unprotect(string cipher) => cipher.StartsWith("turned:", StringComparison.Ordinal) ? Turn(cipher[7..]) : null;

        private static string Turn(string text) => new(text.Reverse().ToArray());
    }
}
