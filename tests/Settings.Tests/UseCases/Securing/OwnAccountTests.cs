using BuildingBlocks;
using Settings.Domain;
using Settings.UseCases.Securing;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;

namespace Settings.Tests.UseCases.Securing;

/// <summary>What members change of their own account.</summary>
public sealed class OwnAccountTests
{
    private const string Void = "This link was used already, is too old, or a newer one was sent. Under \"Your account\" you can ask for another one.";

    [Fact]
    public async Task Their_name()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new ChangeName(Cast.Opening.MemberId, " Olivia Lind "))).ShouldBe(Outcome.Done);
        (await cast.Do(new ChangeName(Cast.Opening.MemberId, " "))).ShouldBe(Outcome.Refused("Please enter a name.", "Name"));
        (await cast.Do(new ChangeName(Cast.Opening.MemberId, new string('x', 101)))).Field.ShouldBe("Name");

        (await cast.Olivia()).Name.ShouldBe("Olivia Lind");
    }

    [Fact]
    public async Task Their_address_once_the_mail_that_went_there_is_confirmed()
    {
        var cast = await Cast.WithStudio();
        var (here, there) = (await cast.SignIn(), await cast.SignIn());

        (await cast.Do(new ProposeEmail(here, " olivia@lind.example "))).ShouldBe(Outcome.Done);
        (await cast.Olivia()).Email.ShouldBe("olivia@example.com", "nothing changes before");
        var mail = cast.MailQueue.Mails.ShouldHaveSingleItem();
        mail.ToAddress.ShouldBe("olivia@lind.example");
        (await cast.Do(mail.Confirm(here))).ShouldBe(Outcome.Done);

        var olivia = await cast.Olivia();
        (olivia.Email, olivia.EmailKey, olivia.ProposedEmail).ShouldBe(("olivia@lind.example", "OLIVIA@LIND.EXAMPLE", null));
        (await cast.Sessions.Find(here, default), await cast.Sessions.Find(there, default)).ShouldSatisfyAllConditions(
            both => both.Item1.ShouldNotBeNull(), both => both.Item2.ShouldBeNull());
        var told = cast.MailQueue.Mails[^1];
        told.ToAddress.ShouldBe("olivia@example.com");
        told.Text.ShouldContain("olivia@lind.example");
        (await cast.Do(Cast.SigningIn("olivia@example.com"))).Succeeded.ShouldBeFalse();
        (await cast.Do(Cast.SigningIn("olivia@lind.example"))).ShouldBe(Outcome.Done);
        (await cast.Do(mail.Confirm())).ShouldBe(Outcome.Refused(Void), "a link works once");
    }

    [Fact]
    public async Task A_link_ends_with_its_time()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(new ProposeEmail(await cast.SignIn(), "olivia@lind.example"));
        cast.Clock.Advance(Account.EmailLinkTime);

        (await cast.Do(cast.MailQueue.Mails[^1].Confirm())).ShouldBe(Outcome.Refused(Void));
    }

    [Fact]
    public async Task A_link_ends_with_a_newer_one_on_demand_and_with_another_password()
    {
        var cast = await Cast.WithStudio();
        foreach (var end in new Func<Guid, Task>[]
        {
            session => cast.Do(new ProposeEmail(session, "newer@lind.example")),
            _ => cast.Do(new ForgetProposedEmail(Cast.Opening.MemberId)),
            session => cast.Do(new ChangePassword(session, "another dog on the beach")),
        })
        {
            var session = await cast.SignIn();
            (await cast.Do(new ProposeEmail(session, "olivia@lind.example"))).ShouldBe(Outcome.Done);
            var mail = cast.MailQueue.Mails[^1];

            await end(session);

            (await cast.Do(mail.Confirm())).ShouldBe(Outcome.Refused(Void));
            cast.Clock.Advance(TimeSpan.FromHours(1));
        }

        (await cast.Olivia()).Email.ShouldBe("olivia@example.com");
    }

    [Fact]
    public async Task A_link_of_a_forgotten_password_that_went_to_the_old_address_is_worth_nothing_any_more()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(new RequestPasswordReset("olivia@example.com"));
        var reset = cast.MailQueue.Mails[^1];
        await cast.Do(new ProposeEmail(await cast.SignIn(), "olivia@lind.example"));
        await cast.Do(cast.MailQueue.Mails[^1].Confirm());

        (await cast.Do(reset.Follow("another dog on the beach"))).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task Whether_an_address_is_somebody_elses_nobody_hears()
    {
        var cast = await Cast.WithStudio();
        var session = await cast.SignIn();
        await cast.Do(new InviteMember(Guid.CreateVersion7(), "Anton", "anton@example.com", TeamRole.Assistant));
        var before = cast.MailQueue.Mails.Count;

        (await cast.Do(new ProposeEmail(session, "Anton@example.com"))).ShouldBe(await cast.Do(new ProposeEmail(session, "nobody@example.com")));

        cast.MailQueue.Mails.Skip(before).Select(mail => mail.ToAddress).ShouldBe(["nobody@example.com"]);
    }

    [Fact]
    public async Task Who_got_an_address_while_the_mail_was_on_its_way_keeps_it()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(new ProposeEmail(await cast.SignIn(), "studio@example.com"));
        var mail = cast.MailQueue.Mails[^1];
        await cast.Do(new InviteMember(Guid.CreateVersion7(), "Anton", "studio@example.com", TeamRole.Assistant));

        (await cast.Do(mail.Confirm())).ShouldBe(Outcome.Refused(Void));
        (await cast.Olivia()).Email.ShouldBe("olivia@example.com");
    }

    [Fact]
    public async Task Only_who_has_just_proved_themselves_and_a_few_times_an_hour()
    {
        var cast = await Cast.WithStudio();
        var session = await cast.SignIn();
        (await cast.Do(new ProposeEmail(session, "olivia"))).Field.ShouldBe("Email");
        (await cast.Do(new ProposeEmail(session, "olivia@example.com"))).ShouldBe(Outcome.Refused("You sign in with this address already.", "Email"));
        for (var number = 0; number < Account.LinksPerHour; number++)
            (await cast.Do(new ProposeEmail(session, $"olivia{number}@lind.example"))).ShouldBe(Outcome.Done);
        (await cast.Do(new ProposeEmail(session, "one.more@lind.example"))).Reason.ShouldBe("Several mails are on their way already. Please look into your mailboxes, or try again in an hour.");

        cast.Clock.Advance(TimeSpan.FromHours(1));
        (await cast.Do(new ProposeEmail(session, "olivia@lind.example"))).Reason.ShouldBe("Please confirm first that it is you.");
    }

    [Fact]
    public async Task The_names_of_their_passkeys()
    {
        var cast = await Cast.WithStudio();
        var session = await cast.SignIn();
        var (own, others) = (PasskeyOf(Cast.Opening.MemberId, "one"), PasskeyOf(Guid.CreateVersion7(), "two"));
        cast.Passkeys.Add(own);
        cast.Passkeys.Add(others);

        (await cast.Do(new RenamePasskey(session, own.Id, " Work laptop "))).ShouldBe(Outcome.Done);
        (await cast.Do(new RenamePasskey(session, own.Id, ""))).ShouldBe(Outcome.Refused("Please enter a name for the passkey.", "Name"));
        (await cast.Do(new RenamePasskey(session, others.Id, "Mine"))).Reason.ShouldBe("This passkey is not there any more.");
        cast.Clock.Advance(TimeSpan.FromHours(1));
        (await cast.Do(new RenamePasskey(session, own.Id, "Late"))).Reason.ShouldBe("Please confirm first that it is you.");

        (own.Name, others.Name).ShouldBe(("Work laptop", "Phone"));
    }

    [Fact]
    public void No_token_is_written_down_with_its_request() => new ConfirmEmail(Guid.Empty, "secret", null).ToString().ShouldNotContain("secret");

    private static Passkey PasskeyOf(Guid memberId, string credential) => new(Guid.CreateVersion7(), memberId, "Phone", credential, "key", false, DateTimeOffset.UnixEpoch);
}
