using BuildingBlocks.Mail;
using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child.Sending;

namespace BuildingBlocks.Tests.Mail;

public sealed class MailLimitsOnSqlite() : MailLimitsTests(DatabaseProvider.Sqlite);

public sealed class MailLimitsOnPostgres() : MailLimitsTests(DatabaseProvider.Postgres);

public abstract class MailLimitsTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private static readonly MailMessage Personal = new("anna@example.com", "Anna", "Your photos", "Look.");
    private static readonly MailMessage Automatic = Personal with { Kind = "download-ready", Pace = MailPace.Automatic };
    private static readonly MailMessage Alert = Personal with { Kind = "new-order", Pace = MailPace.Collected };

    [Fact]
    public async Task What_says_the_same_to_the_same_address_is_one_mail_until_somebody_sends_it_anyway()
    {
        await Send(Personal, Personal with { ToAddress = "ANNA@example.com" }, Personal with { Text = "Look again." }, Personal with { ToAddress = "ben@example.com" });

        Host.Mails.Sent.Count.ShouldBe(3);
        var held = (await List(MailState.Held)).ShouldHaveSingleItem();
        (held.ToAddress, held.LastError).ShouldBe(("ANNA@example.com", "The same mail went to this address just before."));

        (await Host.Use<IMailLog, Outcome>(log => log.SendAgain(held.Id, default))).ShouldBe(Outcome.Done);
        await Host.Quiet();
        Host.Mails.Sent.Count.ShouldBe(4);
        (await List(MailState.Held)).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_while_the_same_may_be_said_again()
    {
        await Send(Personal);
        Clock.Advance(TimeSpan.FromMinutes(6));
        await Send(Personal);

        Host.Mails.Sent.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_called_back_does_not_keep_the_same_from_being_sent()
    {
        Host.Mails.Fails = new IOException("The network is gone.");
        await Send(Personal);
        var id = (await List(MailState.Queued)).ShouldHaveSingleItem().Id;
        await Host.Use<IMailLog, Outcome>(log => log.Cancel(id, default));
        Host.Mails.Fails = null;

        await Send(Personal);

        Host.Mails.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Only_so_many_go_to_one_address_by_themselves()
    {
        await Send([.. Enumerable.Range(0, 17).Select(number => Automatic with { Text = $"{number}" })]);
        await Send(Automatic with { ToAddress = "ben@example.com" }, Personal);

        Host.Mails.Sent.Count.ShouldBe(17);
        var held = await List(MailState.Held);
        held.Select(entry => entry.LastError).Distinct().ShouldBe(["15 mails went to this address by themselves within an hour; that is enough."]);
        held.Count.ShouldBe(2);

        Clock.Advance(TimeSpan.FromMinutes(61));
        await Send(Automatic with { Text = "later" });
        Host.Mails.Sent.Count.ShouldBe(18);
    }

    [Fact]
    public async Task A_day_has_its_limit_too()
    {
        for (var hour = 0; hour < 5; hour++)
        {
            await Send([.. Enumerable.Range(0, 9).Select(number => Automatic with { Text = $"{hour} {number}" })]);
            Clock.Advance(TimeSpan.FromHours(1));
        }

        Host.Mails.Sent.Count.ShouldBe(40);
        (await List(MailState.Held))[0].LastError.ShouldBe("40 mails went to this address by themselves within a day; that is enough.");
    }

    [Fact]
    public async Task An_address_that_was_refused_gets_nothing_by_itself_until_a_mail_by_hand_gets_through()
    {
        Host.Mails.Fails = new MailException("The server takes no mail for Anna.", "550 No such person here.", isFinal: true) { IsAboutReader = true };
        await Send(Personal);
        Host.Mails.Fails = null;

        await Send(Automatic, Alert with { Text = "An order." });
        Host.Mails.Sent.ShouldBeEmpty();
        (await List(MailState.Held)).Count.ShouldBe(2);

        Clock.Advance(TimeSpan.FromSeconds(1));
        await Send(Personal with { Text = "By hand." });
        await Send(Automatic with { Text = "By itself." });
        Host.Mails.Sent.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_mail_that_was_refused_for_what_is_in_it_says_nothing_of_its_reader()
    {
        Host.Mails.Fails = new MailException("The mail is too large.", "552 Too large.", isFinal: true);
        await Send(Personal);
        Host.Mails.Fails = null;

        await Send(Automatic with { Text = "Smaller." });

        Host.Mails.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Alerts_that_pile_up_are_sent_in_one_mail()
    {
        for (var number = 1; number <= 5; number++)
        {
            await Send(Order(number));
            Clock.Advance(TimeSpan.FromSeconds(1));
        }

        await Send(Alert with { Kind = "wrong-codes", Text = "Codes." });
        Host.Mails.Sent.Count.ShouldBe(4);
        (await List(MailState.Queued)).Select(entry => entry.LastError).Distinct()
            .ShouldBe(["Several like it went out already, so it waits to be sent in one mail with those that follow."]);

        Clock.Advance(TimeSpan.FromMinutes(10));
        await Send(Order(6));
        Host.Mails.Sent.Count.ShouldBe(4);
        Clock.Advance(TimeSpan.FromMinutes(5));
        await Host.Quiet();

        Host.Mails.Sent.Count.ShouldBe(5);
        var together = Host.Mails.Sent[^1];
        together.Subject.ShouldBe("Order 4 · Order 5 · Order 6");
        together.Text.ShouldBe("Order 4\n\nOpen:\nhttps://example.com/4\n\n* * *\n\nOrder 5\n\nOpen:\nhttps://example.com/5\n\n* * *\n\nOrder 6\n\nOpen:\nhttps://example.com/6\n");
        together.Html.ShouldNotBeNull().ShouldContain("href=\"https://example.com/5\"");
        (await List(MailState.Sent)).Count.ShouldBe(7);
    }

    [Fact]
    public async Task No_more_than_so_many_are_handed_over_within_a_minute()
    {
        await Send([.. Enumerable.Range(0, 65).Select(number => Personal with { Text = $"{number}" })]);
        Host.Mails.Sent.Count.ShouldBe(60);

        Clock.Advance(TimeSpan.FromMinutes(1));
        await Host.Quiet();

        Host.Mails.Sent.Select(mail => mail.Text).ShouldBe(Enumerable.Range(0, 65).Select(number => $"{number}"), ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_held_back_can_be_called_back()
    {
        await Send(Personal, Personal);
        var held = (await List(MailState.Held)).ShouldHaveSingleItem();

        (await Host.Use<IMailLog, Outcome>(log => log.Cancel(held.Id, default))).ShouldBe(Outcome.Done);

        (await List(MailState.Canceled)).ShouldHaveSingleItem().Id.ShouldBe(held.Id);
    }

    private static MailMessage Order(int number) => Alert with { Subject = $"Order {number}", Text = $"Open:\nhttps://example.com/{number}\n" };

    private async Task Send(params MailMessage[] mails)
    {
        await Host.Handle(new DoInSending(sending =>
        {
            foreach (var mail in mails)
                sending.Mails.Enqueue(mail);
            return Task.FromResult(Outcome.Done);
        }));
        await Host.Quiet();
    }

    private Task<IReadOnlyList<MailEntry>> List(MailState state) => Host.Use<IMailLog, IReadOnlyList<MailEntry>>(log => log.List(new MailFilter(state), 100, default));
}
