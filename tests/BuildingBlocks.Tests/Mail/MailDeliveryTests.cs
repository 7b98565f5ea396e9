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
        "anna@example.com", "Anna", "Your photos", "https://example.com/g/secret", "<a href='https://example.com/g/secret'>Look</a>", "ben@example.com")
    {
        Logo = "0123456789abcdef",
    };

    [Fact]
    public async Task A_mail_arrives_as_it_was_written_and_its_fate_is_kept()
    {
        await Send(Invitation);

        Host.Mails.Sent.ShouldHaveSingleItem().ShouldBe(Invitation);
        var entry = await Entry();
        (entry.ToAddress, entry.ToName, entry.Subject, entry.State, entry.Attempts).ShouldBe(("anna@example.com", "Anna", "Your photos", MailState.Sent, 1));
        (entry.EnqueuedAt, entry.SentAt, entry.NextTryAt, entry.LastError).ShouldBe((Clock.GetUtcNow(), Clock.GetUtcNow(), null, null));
        entry.Answer.ShouldBe("250 Remembered");
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
    }

    [Fact]
    public async Task What_the_server_refuses_for_good_is_not_tried_again()
    {
        Host.Mails.Fails = new MailException("The server takes no mail for Anna.", "550 No such person here.", isFinal: true);

        await Send(Invitation);

        var entry = await Entry();
        (entry.State, entry.Attempts).ShouldBe((MailState.Refused, 1));
        (entry.LastError, entry.Answer).ShouldBe(("The server takes no mail for Anna.", "550 No such person here."));
    }

    [Fact]
    public async Task A_mail_whose_host_died_while_sending_is_sent_by_the_next_one()
    {
        var store = Host.Services.GetRequiredService<MailStore>();
        ClaimedMail? claimed = null;
        // This host's own dispatcher may be quicker; the same once more would be held.
        for (var time = 1; claimed is null; time++)
        {
            await InTransaction(transaction => store.Write(transaction, [Invitation with { Subject = $"Invitation {time}" }], default));
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

    [Fact]
    public async Task What_was_sent_is_sent_again_as_a_mail_of_its_own()
    {
        await Send(Invitation);

        var id = (await Entry()).Id;
        (await Log(log => log.SendAgain(id, default))).ShouldBe(Outcome.Done);
        await Host.Quiet();

        Host.Mails.Sent.ShouldBe([Invitation, Invitation]);
        (await List(new MailFilter(MailState.Sent))).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_mail_that_waits_can_be_called_back_and_sent_after_all()
    {
        Host.Mails.Fails = new IOException("The network is gone.");
        await Send(Invitation);
        var id = (await Entry()).Id;

        (await Log(log => log.Cancel(id, default))).ShouldBe(Outcome.Done);
        Host.Mails.Fails = null;
        await Later(TimeSpan.FromDays(1));

        Host.Mails.Sent.ShouldBeEmpty();
        (await Entry()).State.ShouldBe(MailState.Canceled);
        (await Log(log => log.Cancel(id, default))).Reason.ShouldBe("That mail does not wait any more.");
        (await Log(log => log.SendAgain(id, default))).ShouldBe(Outcome.Done);
        await Host.Quiet();
        (await Entry()).State.ShouldBe(MailState.Sent);
    }

    [Fact]
    public async Task With_its_gallery_what_waits_is_gone_and_the_text_of_what_was_sent_is_forgotten()
    {
        var (gallery, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Send(Invitation with { GalleryId = gallery });
        Host.Mails.Fails = new IOException("The network is gone.");
        await Send(Invitation with { GalleryId = gallery, Subject = "Waits" });
        await Send(Invitation with { GalleryId = other, Subject = "Stays" });

        await Host.Handle(new DoInSending(sending =>
        {
            sending.Mails.Withdraw(gallery);
            return Task.FromResult(Outcome.Done);
        }));

        (await List(new MailFilter())).Select(entry => (entry.Subject, entry.State, entry.HasText, entry.GalleryId))
            .ShouldBe([("Your photos", MailState.Sent, false, null), ("Stays", MailState.Queued, true, other)], ignoreOrder: true);
        var sent = (await List(new MailFilter(MailState.Sent))).ShouldHaveSingleItem();
        (await Log(log => log.SendAgain(sent.Id, default))).Reason.ShouldBe("That mail is on its way, or its text is no longer kept.");
    }

    [Fact]
    public async Task A_use_case_that_is_refused_calls_nothing_back()
    {
        var gallery = Guid.CreateVersion7();
        Host.Mails.Fails = new IOException("The network is gone.");
        await Send(Invitation with { GalleryId = gallery });

        await Host.Handle(new DoInSending(sending =>
        {
            sending.Mails.Withdraw(gallery);
            return Task.FromResult(Outcome.Refused("No."));
        }));

        (await Entry()).State.ShouldBe(MailState.Queued);
    }

    [Fact]
    public async Task It_is_shown_with_its_links_cut_until_its_text_is_forgotten()
    {
        await Send(Invitation with { Text = "Look: https://example.com/g/secret?a=b and come." });
        var id = (await Entry()).Id;

        (await Host.Use<IMailLog, MailDetails?>(log => log.Find(id, default)))!.Text.ShouldBe("Look: https://example.com/… and come.");
        await Later(TimeSpan.FromDays(89));
        (await Entry()).HasText.ShouldBeTrue();
        await Later(TimeSpan.FromDays(2));
        // It looks once an hour, beside its work.
        while ((await Entry()).HasText)
            await Later(TimeSpan.FromMinutes(1));

        var entry = await Entry();
        (entry.HasText, entry.State, entry.Answer).ShouldBe((false, MailState.Sent, "250 Remembered"));
        (await Host.Use<IMailLog, MailDetails?>(log => log.Find(id, default)))!.Text.ShouldBeNull();
    }

    [Fact]
    public async Task The_list_is_filtered_by_fate_and_address()
    {
        await Send(Invitation);
        Host.Mails.Fails = new MailException("No.", isFinal: true);
        await Send(Invitation with { ToAddress = "Ben@example.org" });

        (await List(new MailFilter(MailState.Refused))).ShouldHaveSingleItem().ToAddress.ShouldBe("Ben@example.org");
        (await List(new MailFilter(Address: " BEN@"))).ShouldHaveSingleItem().State.ShouldBe(MailState.Refused);
        (await List(new MailFilter(Address: "example"))).Count.ShouldBe(2);
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

    private async Task<MailEntry> Entry() => (await Host.Use<IMailLog, IReadOnlyList<MailEntry>>(log => log.List(new MailFilter(), 10, default))).ShouldHaveSingleItem();

    private Task<Outcome> Log(Func<IMailLog, Task<Outcome>> work) => Host.Use<IMailLog, Outcome>(work);

    private Task<IReadOnlyList<MailEntry>> List(MailFilter filter) => Host.Use<IMailLog, IReadOnlyList<MailEntry>>(log => log.List(filter, 10, default));

    private sealed class TurningProtector : ISecretProtector
    {
        public string Protect(string plain) => "turned:" + Turn(plain);

        public string? Unprotect(string cipher) => cipher.StartsWith("turned:", StringComparison.Ordinal) ? Turn(cipher[7..]) : null;

        private static string Turn(string text) => new(text.Reverse().ToArray());
    }
}
