using BuildingBlocks;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;

namespace Settings.Tests.UseCases.SigningIn;

public sealed class RequestPasswordResetTests
{
    [Fact]
    public async Task A_known_address_gets_a_mail()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new RequestPasswordReset(" Olivia@example.com"))).ShouldBe(Outcome.Done);

        var mail = cast.MailQueue.Mails.ShouldHaveSingleItem();
        (mail.ToAddress, mail.ToName, mail.Subject).ShouldBe(("olivia@example.com", "Olivia Owner", "Choose a new password for Light & Lens"));
        mail.Text.ShouldContain("The link works once, within 2 hours.");
    }

    [Fact]
    public async Task An_unknown_address_is_answered_alike_and_gets_none()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new RequestPasswordReset("nobody@example.com"))).ShouldBe(Outcome.Done);

        cast.MailQueue.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task Before_the_first_start_there_is_nobody_to_write_to()
    {
        var cast = new Cast();

        (await cast.Do(new RequestPasswordReset("olivia@example.com"))).ShouldBe(Outcome.Done);

        cast.MailQueue.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_no_address_is_said_to_be_none()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new RequestPasswordReset("olivia"))).Field.ShouldBe("Email");
    }

    [Fact]
    public async Task A_fourth_mail_within_the_hour_is_not_sent_and_answered_alike()
    {
        var cast = await Cast.WithStudio();
        for (var i = 0; i < 4; i++)
            (await cast.Do(new RequestPasswordReset("olivia@example.com"))).ShouldBe(Outcome.Done);

        cast.MailQueue.Mails.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Somebody_who_lost_the_invitation_gets_it_again()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(new InviteMember(Guid.CreateVersion7(), "Anton", "anton@example.com", TeamRole.Accountant));

        await cast.Do(new RequestPasswordReset("anton@example.com"));

        cast.MailQueue.Mails.Select(mail => mail.Subject).ShouldBe(["Your account at Light & Lens", "Your account at Light & Lens"]);
        (await cast.Do(cast.MailQueue.Mails[0].Follow("a fine password"))).Succeeded.ShouldBeFalse();
        (await cast.Do(cast.MailQueue.Mails[1].Follow("a fine password"))).Succeeded.ShouldBeTrue();
    }
}
